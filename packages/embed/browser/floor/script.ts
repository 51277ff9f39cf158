/**
 * Finds the newer browser features that a script uses, by name. Without types there is only the name,
 * so a name counts as new when every feature with that name is. The parser rejects newer syntax.
 */
import { type Node, parse } from "acorn";
import { full } from "acorn-walk";
import { features } from "web-features";

/** The last day of Baseline 2023. */
const FLOOR = "2023-12-31";

/** Key in MDN's compatibility data → date when all browsers had it; undefined if some do not yet. */
const since = new Map<string, string | undefined>();
for (const feature of Object.values(features)) {
  if (feature.kind !== "feature") continue;
  for (const [key, { baseline_low_date }] of Object.entries(feature.status.by_compat_key ?? {})) {
    since.set(key, baseline_low_date?.replace("≤", ""));
  }
}

type Kind = "global" | "member" | "attribute";
/** Where each kind of name is in the data: `api.Window.fetch`, `html.global_attributes.inert`. */
const kinds: Record<Kind, RegExp> = {
  global: /^(?:api|javascript\.builtins|api\.Window)\.([^.]+)$/,
  // A global is also a member of `globalThis`.
  member: /^(?:api|javascript\.builtins)\.(?:[^.]+\.){0,2}([^.]+?)(?:_static)?$/,
  attribute: /^html\.global_attributes\.([^.]+)$/,
};

/** Names for which no feature was in all browsers by the floor. */
const young: Record<Kind, Set<string>> = {
  global: namesOf("global"),
  member: namesOf("member"),
  attribute: namesOf("attribute"),
};

function namesOf(kind: Kind): Set<string> {
  const isOld = new Map<string, boolean>();
  for (const [key, date] of since) {
    const [, name] = kinds[kind].exec(key) ?? [];
    if (name) isOld.set(name, isOld.get(name) || isFloor(date));
  }
  return new Set([...isOld].filter(([, old]) => !old).map(([name]) => name));
}

function isFloor(date: string | undefined): boolean {
  return date !== undefined && date <= FLOOR;
}

// The properties that are read; the parser's own types cover nodes in general only.
interface Seen extends Node {
  name?: string;
  value?: unknown;
  computed?: boolean;
  object: Seen;
  property: Seen;
  key: Seen;
  left: { property?: Seen };
}

/**
 * @param others scripts that it works with: what they define is not the browser's either
 * @returns the new names it uses: `Highlight`, `.requestClose`, `CSS.highlights`, `[popover]`
 * @throws SyntaxError if it uses newer syntax
 */
export function youngNames(script: string, others: readonly string[] = []): string[] {
  const found = new Set<string>();
  const tree = parse(script, { ecmaVersion: 2023 });
  const members = new Set(others.flatMap((other) => [...memberNames(other)]));
  const own = ownNames(tree);
  full(tree, (node) => {
    const { type, name, value, computed, object, property, key } = node as Seen;
    if (type === "Identifier" && name && young.global.has(name) && !own.has(name)) found.add(name);
    if (type === "MemberExpression" && !computed && property.name) {
      const isYoung =
        young.member.has(property.name) && !own.has(property.name) && !members.has(property.name);
      if (isYoung) found.add(`.${property.name}`);
      // `CSS.highlights`: the name of the object tells which feature it is.
      const keys = ["api", "javascript.builtins"].flatMap((root) =>
        ["", "_static"].map((end) => `${root}.${object.name}.${property.name}${end}`),
      );
      const known = keys.filter((key) => since.has(key));
      if (known.some((key) => !isFloor(since.get(key)))) {
        found.add(`${object.name}.${property.name}`);
      }
    }
    const attribute = type === "Property" && !computed ? (key.name ?? key.value) : value;
    if (typeof attribute === "string" && young.attribute.has(attribute)) {
      found.add(`[${attribute}]`);
    }
  });
  return [...found].sort();
}

/** Properties and methods that a script gives its objects; minified variables do not count. */
function memberNames(script: string): Set<string | undefined> {
  const names = new Set<string | undefined>();
  full(parse(script, { ecmaVersion: 2023 }), (node) => {
    const { type, key } = node as Seen;
    if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(type)) names.add(key.name);
  });
  return names;
}

/** Names that the script defines itself: its own `share` is not the browser's. */
function ownNames(tree: Node): Set<string | undefined> {
  const own = new Set<string | undefined>();
  full(tree, (node, _, as) => {
    const { type, name, key, left } = node as Seen;
    if (as === "VariablePattern") own.add(name);
    if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(type)) own.add(key.name);
    if (type === "AssignmentExpression") own.add(left.property?.name);
  });
  return own;
}

/** The stylesheets inside a script. */
export function stylesIn(script: string): string[] {
  const texts: string[] = [];
  full(parse(script, { ecmaVersion: 2023 }), (node) => {
    const { type, value } = node as Seen;
    const text = type === "TemplateElement" ? (value as { cooked: string }).cooked : value;
    if (typeof text === "string" && /\.plenary-[\w-]+[^{}]*\{/.test(text)) texts.push(text);
  });
  return texts;
}
