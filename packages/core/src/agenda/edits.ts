/**
 * Changes to make in a document, gathered first and made at once on a copy, so that every path,
 * and with it every pointer that is reported, counts by the document as it was given.
 */
import type { Path } from "./problems.ts";

interface Node {
  children: Map<string | number, Node>;
  /** Of a list, once applied: where each element that is left stood. */
  kept?: number[];
  change?: { drop: true } | { value: unknown };
}

export interface Edits {
  set(path: Path, value: unknown): void;
  /** Takes a field from its object or an element from its list. */
  drop(path: Path): void;
  /** The document with the edits made; what they do not touch is shared with the original. */
  applyTo(document: unknown): unknown;
  /** Where a path into the edited document leads in the original. */
  originalPath(path: Path): Path;
}

export function createEdits(): Edits {
  const root: Node = { children: new Map() };

  const nodeAt = (path: Path) => {
    let node = root;
    for (const key of path) {
      let child = node.children.get(key);
      if (!child) {
        child = { children: new Map() };
        node.children.set(key, child);
      }
      node = child;
    }
    return node;
  };

  const apply = (value: unknown, node: Node): unknown => {
    if (node.change && "value" in node.change) return node.change.value;
    if (Array.isArray(value)) {
      const isDropped = (index: number) => {
        const change = node.children.get(index)?.change;
        return !!change && "drop" in change;
      };
      const kept = Array.from(value.keys()).filter((index) => !isDropped(index));
      node.kept = kept;
      return kept.map((index) => {
        const child = node.children.get(index);
        return child ? apply(value[index], child) : value[index];
      });
    }
    const copy: Record<string | number, unknown> = { ...(value as object) };
    for (const [key, child] of node.children) {
      if (child.change && "drop" in child.change) delete copy[key];
      else copy[key] = apply(copy[key], child);
    }
    return copy;
  };

  return {
    set: (path, value) => {
      nodeAt(path).change = { value };
    },
    drop: (path) => {
      nodeAt(path).change = { drop: true };
    },
    applyTo: (document) => (root.children.size ? apply(document, root) : document),
    originalPath(path) {
      let node: Node | undefined = root;
      return path.map((key) => {
        const original: string | number = node?.kept?.[key as number] ?? key;
        node = node?.children.get(original);
        return original;
      });
    },
  };
}
