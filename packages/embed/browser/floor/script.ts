/**
 * What a script needs of the browser, by its names: without types a name is all there is to go by, so
 * one counts as young where nothing that has it is old enough. What it is written in, the parser says.
 */
import { type Node, parse } from "acorn";
import { full } from "acorn-walk";
import { features } from "web-features";

/** The last day of Baseline's year. */
const FLOOR = "2023-12-31";

/** When what has a key in MDN's compatibility data came into all browsers; never yet: undefined. */
const since = new Map<string, string | undefined>();
for (const feature of Object.values(features)) {
  if (feature.kind !== "feature") continue;
  for (const [key, { baseline_low_date }] of Object.entries(feature.status.by_compat_key ?? {})) {
    since.set(key, baseline_low_date?.replace("≤", ""));
  }
}

type Kind = "global" | "member" | "attribute";
/** Where each kind of name stands in the data: `api.Window.fetch`, `html.global_attributes.inert`. */
const kinds: Record<Kind, RegExp> = {
  global: /^(?:api|javascript\.builtins|api\.Window)\.([^.]+)$/,
  // What is global is a member of `globalThis`, too.
  member: /^(?:api|javascript\.builtins)\.(?:[^.]+\.){0,2}([^.]+?)(?:_static)?$/,
  attribute: /^html\.global_attributes\.([^.]+)$/,
};

/** Names of which nothing was everywhere by the floor. */
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

// As the parser has them; its own types are of nodes in general.
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
 * @returns the young names it uses: `Highlight`, `.requestClose`, `CSS.highlights`, `[popover]`
 * @throws SyntaxError where it is not written in the JavaScript of the floor
 */
export function youngNames(script: string): string[] {
  const found = new Set<string>();
  const tree = parse(script, { ecmaVersion: 2023 });
  const own = ownNames(tree);
  full(tree, (node) => {
    const { type, name, value, computed, object, property, key } = node as Seen;
    if (type === "Identifier" && name && young.global.has(name) && !own.has(name)) found.add(name);
    if (type === "MemberExpression" && !computed && property.name) {
      const isYoung = young.member.has(property.name) && !own.has(property.name);
      if (isYoung) found.add(`.${property.name}`);
      // `CSS.highlights`: of a thing that has a name of its own, one knows.
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

/** What a script gives a meaning itself: `share` among its words is not the browser's. */
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

/** The stylesheets that a script holds. */
export function stylesIn(script: string): string[] {
  const texts: string[] = [];
  full(parse(script, { ecmaVersion: 2023 }), (node) => {
    const { type, value } = node as Seen;
    const text = type === "TemplateElement" ? (value as { cooked: string }).cooked : value;
    if (typeof text === "string" && /:host\{/.test(text)) texts.push(text);
  });
  return texts;
}
