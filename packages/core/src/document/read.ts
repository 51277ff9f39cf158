/**
 * Reads a value by its shape. Valid parts are copied; others are left out or replaced by a default,
 * and each loss is reported with its place in the original document.
 */
import { type Facts, type Path, type Problem, type Report, toPointer } from "./problems.ts";
import { ID, LANGUAGE, MAX_DEPTH } from "./schema.ts";
import type { Kind, Shape } from "./shape.ts";

/** The result for a value that can't be used: what was expected instead. */
class Unfit {
  readonly expected: NonNullable<Facts["expected"]>;
  readonly code: Problem["code"];
  constructor(expected: NonNullable<Facts["expected"]>, code: Problem["code"] = "wrong-type") {
    this.expected = expected;
    this.code = code;
  }
}

/** The result for a record that is left out, once the reason has been reported. */
export const GONE = Symbol();

export type Fields = Record<string, unknown>;

export interface Reading {
  report: Report;
  /** Whether something of the kind has the id. */
  knows(kind: Kind, id: string): boolean;
  /** Registers a record's id. Returns false if the record can't have it and must be left out. */
  claims(kind: Kind, id: string, owner: Fields, path: Path): boolean;
  /** Checks a record after reading, by the name of its shape. Returns false to leave it out. */
  check(name: string, value: Fields, path: Path): unknown;
}

export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Defaults for required fields that are missing or wrong, by name. */
const substitutes: Record<string, (owner: Fields, path: Path) => unknown> = {
  format: () => 1,
  id: (_, path) => path.join("-") || "agenda",
  title: () => "",
  name: (owner) => owner.id ?? "?",
  role: () => "other",
  language: () => "en",
  timeZone: () => "UTC",
  // The day then takes the date of a session; without any, its sessions become unscheduled.
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
      const { expected, pattern, test, code } = shape;
      if (typeof value !== "string") return new Unfit(expected);
      return (pattern?.test(value) ?? true) && (test?.(value) ?? true)
        ? value
        : new Unfit(expected, code);
    }
    case "value":
      return shape.test(value) ? value : new Unfit(shape.expected);
    case "one-of":
      return shape.values.includes(value as string) ? value : new Unfit(shape.values);
    case "own-id":
      if (typeof value !== "string" || !ID.test(value)) {
        return new Unfit("id");
      }
      return to.claims(shape.of, value, owner, path) ? value : GONE;
    case "reference":
      if (typeof value !== "string") return new Unfit("id");
      return to.knows(shape.of, value) ? value : new Unfit(shape.of, "dangling-reference");
    case "list":
      return readList(shape, value, path, to, owner);
    case "record":
      return readRecord(shape, value, path, to);
  }
}

function tell(
  { code, expected }: Unfit,
  found: unknown,
  path: Path,
  to: Reading,
  facts?: Facts,
): void {
  to.report(code, path, { expected, found, ...facts });
}

function readTranslations(value: unknown, path: Path, to: Reading): unknown {
  if (!isRecord(value)) return new Unfit("translations");
  const translations: Record<string, string> = {};
  for (const [tag, translation] of Object.entries(value)) {
    if (LANGUAGE.test(tag) && typeof translation === "string") translations[tag] = translation;
    else {
      tell(new Unfit("translation"), translation, [...path, tag], to);
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
  if (!Array.isArray(value)) {
    if (!shape.orOne || typeof value !== "string") return new Unfit("list");
    const found = read(shape.of(), value, path, to, owner);
    return found instanceof Unfit ? found : [found];
  }
  const depth = path.filter((key) => key === "items").length;
  if (depth > MAX_DEPTH && value.length) {
    to.report("too-deep", path, { limit: MAX_DEPTH, of: "items" });
    return GONE;
  }
  const kept: unknown[] = [];
  value.forEach((element, index) => {
    const at = [...path, index];
    const found = read(shape.of(), element, at, to, owner);
    if (found instanceof Unfit) tell(found, element, at, to);
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
  if (!isRecord(value)) return new Unfit("object");
  // Spread defines properties, while assignment would run a setter: __proto__ stays a plain key.
  const found: Fields = { ...value };
  // A long programme has each shape many times, so nothing is made for what is not given.
  for (const field in fields) {
    const shape = fields[field] as Shape;
    const optional = field.endsWith("?");
    const key = optional ? field.slice(0, -1) : field;
    const given = value[key];
    if (optional && given === undefined) {
      if (key in found) delete found[key];
      continue;
    }
    const at = [...path, key];
    const orEmpty = shape.kind === "list" && shape.orEmpty;
    let part = orEmpty && given === undefined ? [] : read(shape, given, at, to, found);
    if (part instanceof Unfit) {
      const stand = optional ? GONE : orEmpty ? [] : (substitutes[key]?.(found, path) ?? GONE);
      const isGone = stand === GONE;
      tell(part, given, at, to, {
        ...(!isGone && { readAs: stand }),
        ...(isGone && !optional && { leftOut: toPointer(path) }),
      });
      // A generated id must be registered like any other.
      part = shape.kind === "own-id" && !optional ? read(shape, stand, at, to, found) : stand;
    }
    if (part !== GONE) found[key] = part;
    else if (optional) delete found[key];
    else return GONE;
  }
  return to.check(name, found, path) === false ? GONE : found;
}
