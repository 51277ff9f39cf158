/**
 * Reads a value by its shape: what is sound comes out as a copy, what is not is left out or stood in
 * for, and each loss is reported where it lies in the document as it was given.
 */
import { type Path, type Problem, type Report, shown, toPointer } from "./problems.ts";
import { ID, LANGUAGE, MAX_DEPTH } from "./schema.ts";
import type { Kind, Shape } from "./shape.ts";

/** A value that can't be used: what was expected in its place. */
class Unfit {
  readonly says: string;
  readonly code: Problem["code"];
  constructor(says: string, code: Problem["code"] = "wrong-type") {
    this.says = says;
    this.code = code;
  }
}

/** A record that goes, for a reason that has been reported. */
export const GONE = Symbol();

export type Fields = Record<string, unknown>;

export interface Reading {
  report: Report;
  /** Whether something of the kind has the id. */
  knows(kind: Kind, id: string): boolean;
  /** Takes note of a record's id; false where the record can't have it and goes. */
  claims(kind: Kind, id: string, owner: Fields, path: Path): boolean;
  /** Looks at a record that has been read, by the name of its shape; false where it goes. */
  check(name: string, value: Fields, path: Path): unknown;
}

export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands in for a required field that is missing or wrong, by its name. */
const substitutes: Record<string, (owner: Fields, path: Path) => unknown> = {
  format: () => 1,
  id: (_, path) => path.join("-") || "agenda",
  title: () => "",
  name: (owner) => owner.id ?? "?",
  role: () => "other",
  language: () => "en",
  timeZone: () => "UTC",
  // The day is then placed by its sessions, or they are shown without one.
  date: () => "",
};

export function read(
  shape: Shape,
  value: unknown,
  path: Path,
  to: Reading,
  owner: Fields,
): unknown {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" ? value : readTranslations(value, path, to);
    case "string": {
      const { says, pattern, test, code } = shape;
      if (typeof value !== "string") return new Unfit(says);
      return (pattern?.test(value) ?? true) && (test?.(value) ?? true)
        ? value
        : new Unfit(says, code);
    }
    case "value":
      return shape.test(value) ? value : new Unfit(shape.says);
    case "one-of":
      return shape.values.includes(value as string) ? value : new Unfit(shape.values.join(", "));
    case "own-id":
      if (typeof value !== "string" || !ID.test(value)) {
        return new Unfit("an id without spaces or commas");
      }
      return to.claims(shape.of, value, owner, path) ? value : GONE;
    case "reference":
      if (typeof value !== "string") return new Unfit("an id");
      return to.knows(shape.of, value)
        ? value
        : new Unfit(`the id of one of the ${shape.of}`, "dangling-reference");
    case "list":
      return readList(shape, value, path, to, owner);
    case "record":
      return readRecord(shape, value, path, to);
  }
}

function leaveOut(unfit: Unfit, value: unknown, path: Path, what: string, to: Reading): void {
  to.report(unfit.code, path, `Expected ${unfit.says}, found ${shown(value)}; ${what}`);
}

function readTranslations(value: unknown, path: Path, to: Reading): unknown {
  if (!isRecord(value)) return new Unfit("text, or an object of language to text");
  const translations: Record<string, string> = {};
  for (const [tag, translation] of Object.entries(value)) {
    if (LANGUAGE.test(tag) && typeof translation === "string") translations[tag] = translation;
    else {
      const unfit = new Unfit("a language tag with a text");
      leaveOut(unfit, translation, [...path, tag], "it is left out", to);
    }
  }
  return translations;
}

function readList(
  shape: Shape & { kind: "list" },
  value: unknown,
  path: Path,
  to: Reading,
  owner: Fields,
): unknown {
  if (!Array.isArray(value)) return new Unfit("a list");
  const depth = path.filter((key) => key === "items").length;
  if (depth > MAX_DEPTH && value.length) {
    to.report("too-deep", path, `Items nest over ${MAX_DEPTH} levels; these are left out`);
    return GONE;
  }
  const kept: unknown[] = [];
  value.forEach((element, index) => {
    const at = [...path, index];
    const found = read(shape.of(), element, at, to, owner);
    if (found instanceof Unfit) leaveOut(found, element, at, "it is left out", to);
    else if (found !== GONE) kept.push(found);
  });
  return kept;
}

function readRecord(
  { name, fields }: Shape & { kind: "record" },
  value: unknown,
  path: Path,
  to: Reading,
): unknown {
  if (!isRecord(value)) return new Unfit("an object");
  // Spread defines what assignment would run: a key named __proto__ stays a key.
  const found: Fields = { ...value };
  for (const [field, shape] of Object.entries(fields)) {
    const key = field.replace("?", "");
    const optional = key !== field;
    const given = value[key];
    const at = [...path, key];
    const orEmpty = shape.kind === "list" && shape.orEmpty;
    const standIn = () =>
      optional ? GONE : orEmpty ? [] : (substitutes[key]?.(found, path) ?? GONE);
    const isAbsent = given === undefined && (optional || orEmpty);
    let part = isAbsent ? standIn() : read(shape, given, at, to, found);
    if (part instanceof Unfit) {
      const stand = standIn();
      const left = `${optional ? "it" : toPointer(path)} is left out`;
      leaveOut(part, given, at, stand === GONE ? left : `read as ${shown(stand)}`, to);
      // A made-up id is taken like any other.
      part = shape.kind === "own-id" && !optional ? read(shape, stand, at, to, found) : stand;
    }
    if (part !== GONE) found[key] = part;
    else if (optional) delete found[key];
    else return GONE;
  }
  return to.check(name, found, path) === false ? GONE : found;
}
