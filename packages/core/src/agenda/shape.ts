/**
 * The few kinds of value a document is made of, as plain data: TypeScript's types are inferred from
 * it, the JSON Schema is written from it, and `read` reads by it. A library's validator says yes or
 * no to a document; an agenda whose one link is broken must lose that link and nothing else, with
 * every loss told. Reading leniently in one pass took a third of the bytes of a validator with a
 * repair after it.
 */
import type { Problem } from "./problems.ts";

/** What refers to a thing by id, and what such a thing is. */
export type Kind = "audiences" | "places" | "people" | "nodes";

export type Shape<T = unknown> = (
  | { kind: "text" }
  | {
      kind: "string";
      says: string;
      pattern?: RegExp;
      test?: (value: string) => boolean;
      code?: Problem["code"];
    }
  | { kind: "value"; says: string; test: (value: unknown) => boolean; json: object }
  | { kind: "one-of"; values: readonly (string | number)[] }
  | { kind: "list"; of: () => Shape; orEmpty: boolean }
  | { kind: "record"; name: string; fields: Record<string, Shape> }
  /** The id of the record it stands in, and one that points at another. */
  | { kind: "own-id" | "reference"; of: Kind }
) & {
  /** For inference only; no shape has it. */
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
export const anyString: Shape<string> = { kind: "string", says: "a string" };
export const flag: Shape<boolean> = {
  kind: "value",
  says: "true or false",
  test: (value) => typeof value === "boolean",
  json: { type: "boolean" },
};
export const count: Shape<number> = {
  kind: "value",
  says: "a whole number from 0",
  test: (value) => Number.isInteger(value) && (value as number) >= 0,
  json: { type: "integer", minimum: 0 },
};

/* @__NO_SIDE_EFFECTS__ */
export function string(
  says: string,
  pattern?: RegExp,
  more: { test?: (value: string) => boolean; code?: Problem["code"] } = {},
): Shape<string> {
  return { kind: "string", says, ...(pattern && { pattern }), ...more };
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const V extends string | number>(...values: V[]): Shape<V> {
  return { kind: "one-of", values };
}

/**
 * A record of named fields, in up to three sets that are read in turn. (Sets, since a bundler that
 * leaves out what nobody imports can't see that a spread does nothing.)
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
 * A list; as a function where its elements are lists of the same.
 * @__NO_SIDE_EFFECTS__
 */
export function list<S extends Shape>(of: S | (() => S)): Shape<Infer<S>[]> {
  return { kind: "list", of: typeof of === "function" ? of : () => of, orEmpty: false };
}

/**
 * A list that is empty where the document leaves it out.
 * @__NO_SIDE_EFFECTS__
 */
export function listOrEmpty<S extends Shape>(of: S): Shape<Infer<S>[]> {
  return { kind: "list", of: () => of, orEmpty: true };
}

/* @__NO_SIDE_EFFECTS__ */
export function ownId(of: Kind): Shape<string> {
  return { kind: "own-id", of };
}

/* @__NO_SIDE_EFFECTS__ */
export function reference(of: Exclude<Kind, "nodes">): Shape<string> {
  return { kind: "reference", of };
}
