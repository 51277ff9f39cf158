/** Where in a JSON text the value of a pointer stands. */
import { type Node, parseTree } from "jsonc-parser";

export interface Place {
  offset: number;
  length: number;
}

export interface Places {
  /**
   * The place of a pointer's value, or of its field's name; where there is no such value, that of
   * the nearest thing around it.
   */
  of(pointer: string, isOfKey?: boolean): Place;
  /** Names of fields that the same object has had before. */
  duplicates: { place: Place; name: string; pointer: string }[];
}

export function placesIn(text: string): Places {
  const start = { offset: 0, length: 1 };
  let root: Node | undefined;
  try {
    root = parseTree(text);
  } catch {
    // Nested so deeply that its tree can't be made: then everything is at the start.
  }
  if (!root) return { of: () => start, duplicates: [] };
  const tree = root;
  return { of: (pointer, isOfKey) => placeOf(tree, pointer, isOfKey), duplicates: repeats(tree) };
}

function placeOf(root: Node, pointer: string, isOfKey = false): Place {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  let node = root;
  for (const [index, key] of keys.entries()) {
    const property = propertyOf(node, key);
    const next = node.type === "array" ? node.children?.[Number(key)] : property?.children?.[1];
    if (isOfKey && index === keys.length - 1 && property?.children?.[0])
      node = property.children[0];
    else if (next) node = next;
    else break;
  }
  // A thing is shown by the bracket that opens it: the rest may be a page long.
  const isLong = node.type === "object" || node.type === "array";
  return { offset: node.offset, length: isLong ? 1 : node.length };
}

/** The last of that name, which is the one that counts. */
function propertyOf({ type, children = [] }: Node, key: string): Node | undefined {
  if (type !== "object") return undefined;
  return children.findLast(({ children: [name] = [] }) => name?.value === key);
}

function repeats(root: Node): Places["duplicates"] {
  const found: Places["duplicates"] = [];
  const waiting: [Node, string][] = [[root, ""]];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const [{ type, children = [] }, pointer] = one;
    const names = new Set<string>();
    for (const [index, child] of children.entries()) {
      if (type === "array") waiting.push([child, `${pointer}/${index}`]);
      if (type !== "object") continue;
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (names.has(name) && key) found.push({ place: key, name, pointer: at });
      names.add(name);
      if (value) waiting.push([value, at]);
    }
  }
  return found;
}
