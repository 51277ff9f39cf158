/**
 * The few kinds of value a document consists of, as plain data: TypeScript's types are inferred from
 * it, the JSON Schema is written from it, and `read` follows it. A validator accepts or rejects a
 * whole document, but an agenda with one broken link must lose only that link, with a report of each
 * loss. Reading leniently in one pass took a third of the bytes of a validator plus a repair step.
 */
import type { Expected, Problem } from "./problems.ts";

/** Kinds of things that have ids. */
export type Kind = "audiences" | "places" | "people" | "nodes";

export type Shape<T = unknown> = (
  | { kind: "text" }
  | {
      kind: "string";
      expected: Expected;
      pattern?: RegExp;
      test?: (value: string) => boolean;
      code?: Problem["code"];
    }
  | { kind: "value"; expected: Expected; test: (value: unknown) => boolean; json: object }
  | { kind: "one-of"; values: readonly (string | number)[] }
  | { kind: "list"; of: () => Shape; orEmpty: boolean; orOne: boolean }
  | { kind: "record"; name: string; fields: Record<string, Shape> }
  /** The id of the record it is in, or the id of another record. */
  | { kind: "own-id" | "reference"; of: Kind }
) & {
  /** For type inference only; it is never set. */
  readonly infer?: T;
};

export type Infer<S> = S extends Shape<infer T> ? T : never;
type Fields = Record<string, Shape>;
/** A field whose name ends in `?` may be left out. */
export type RecordOf<F extends Fields> = {
  [K in keyof F as K extends `${string}?` ? never : K]: Infer<F[K]>;
} & {
  [K in keyof F as K extends `${infer Name}?` ? Name : never]?: Infer<F[K]> | undefined;
} & { [unknown: string]: unknown };

/** One string in the agenda's language, or a map of BCP 47 tag → string. */
export type Text = string | { [tag: string]: string };

export const text: Shape<Text> = { kind: "text" };
export const anyString: Shape<string> = { kind: "string", expected: "string" };
export const flag: Shape<boolean> = {
  kind: "value",
  expected: "flag",
  test: (value) => typeof value === "boolean",
  json: { type: "boolean" },
};
export const count: Shape<number> = {
  kind: "value",
  expected: "count",
  test: (value) => Number.isInteger(value) && (value as number) >= 0,
  json: { type: "integer", minimum: 0 },
};

/* @__NO_SIDE_EFFECTS__ */
export function string(
  expected: Expected,
  pattern?: RegExp,
  more: { test?: (value: string) => boolean; code?: Problem["code"] } = {},
): Shape<string> {
  return { kind: "string", expected, ...(pattern && { pattern }), ...more };
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const V extends string | number>(...values: V[]): Shape<V> {
  return { kind: "one-of", values };
}

/**
 * A record of named fields, given in up to three sets that are read in turn. They are arguments
 * because a bundler can't tell that a spread has no side effects, and would keep unused shapes.
 * @__NO_SIDE_EFFECTS__
 */
export function record<
  F extends Fields,
  G extends Fields = Record<never, never>,
  H extends Fields = Record<never, never>,
>(name: string, first: F, second?: G, third?: H): Shape<RecordOf<F & G & H>> {
  return { kind: "record", name, fields: { ...first, ...second, ...third } };
}

/**
 * A list. Pass a function where an element contains the same list.
 * @__NO_SIDE_EFFECTS__
 */
export function list<S extends Shape>(of: S | (() => S)): Shape<Infer<S>[]> {
  return {
    kind: "list",
    of: typeof of === "function" ? of : () => of,
    orEmpty: false,
    orOne: false,
  };
}

/**
 * A list that is empty if the document leaves it out.
 * @__NO_SIDE_EFFECTS__
 */
export function listOrEmpty<S extends Shape>(of: S): Shape<Infer<S>[]> {
  return { kind: "list", of: () => of, orEmpty: true, orOne: false };
}

/**
 * A list that may also be written as a single element, which is read as a list of one.
 * @__NO_SIDE_EFFECTS__
 */
export function oneOrMore<S extends Shape>(of: S): Shape<Infer<S>[]> {
  return { kind: "list", of: () => of, orEmpty: false, orOne: true };
}

/* @__NO_SIDE_EFFECTS__ */
export function ownId(of: Kind): Shape<string> {
  return { kind: "own-id", of };
}

/* @__NO_SIDE_EFFECTS__ */
export function reference(of: Exclude<Kind, "nodes">): Shape<string> {
  return { kind: "reference", of };
}
