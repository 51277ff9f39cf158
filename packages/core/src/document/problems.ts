/** A kind of value that a field asks for. `explain` has the words for each. */
export type Expected =
  | "text"
  | "string"
  | "flag"
  | "count"
  | "language"
  | "date"
  | "time"
  | "date-time"
  | "instant"
  | "time-zone"
  | "address"
  | "id"
  | "list"
  | "object"
  | "translations"
  | "translation"
  | "contributor"
  /** The id of something that the agenda has. */
  | "audiences"
  | "places"
  | "people"
  | "nodes"
  | "agenda"
  /** No getter or proxy that throws. */
  | "readable"
  /** What only an overlay has. */
  | "overlay"
  | "signature"
  | "changes"
  | "thing"
  | "source-text"
  | "translated"
  | "addition";

/** A value as a problem keeps it: `[]` stands for any list and `{}` for any object. */
export type Found = string | number | boolean | null | readonly never[] | Record<string, never>;

/** What is known of a problem beside where it is. Which of these a problem has depends on its code. */
export interface Facts {
  /** A kind of value, or all the values that are allowed. */
  expected?: Expected | readonly (string | number)[];
  /** The value found; absent where there is none. Long texts are cut. */
  found?: unknown;
  /** What is taken in its place. Without it, the value is left out. */
  readAs?: unknown;
  /** JSON pointer of what is left out, where that is more than the value. */
  leftOut?: string;
  /** `end-before-start`: the start. */
  start?: string;
  /** `skipped-time` and `repeated-time`: the agenda's zone. */
  timeZone?: string;
  /** `weekday`: the day's date. */
  date?: string;
  /** `too-large` and `too-deep`: the most there may be. */
  limit?: number;
  /** `too-large` and `too-deep`: of what. */
  of?: "bytes" | "sessions" | "items" | "audiences";
  /** Expected an `addition`: the fields that can be added to. */
  fields?: string[];
  /** `not-json`: what the engine said. */
  reason?: string;
}

/**
 * What `parse` found wrong in a document, as facts: `explain` makes a sentence of them. Errors lose
 * or change something; warnings ask the author to look.
 */
export interface Problem extends Facts {
  code:
    | "not-json"
    | "too-large"
    | "format"
    | "wrong-type"
    | "duplicate-id"
    | "reserved-id"
    | "dangling-reference"
    | "audience-cycle"
    | "end-before-start"
    | "skipped-time"
    | "repeated-time"
    | "weekday"
    | "unknown-time-zone"
    | "unsafe-link"
    | "too-deep";
  severity: "error" | "warning";
  /** JSON pointer (RFC 6901) into the document as it was given. */
  pointer: string;
  found?: Found;
  readAs?: Found;
}

export type Report = (code: Problem["code"], path: Path, facts?: Facts) => void;

const WARNINGS: readonly Problem["code"][] = ["skipped-time", "repeated-time", "weekday"];

/** A report that writes into a list. */
export function reportTo(problems: Problem[]): Report {
  return (code, path, { found, readAs, ...facts } = {}) => {
    problems.push({
      severity: WARNINGS.includes(code) ? "warning" : "error",
      code,
      pointer: toPointer(path),
      ...facts,
      ...(found !== undefined && { found: brief(found) }),
      ...(readAs !== undefined && { readAs: brief(readAs) }),
    });
  };
}

/** Keys from the document's root. */
export type Path = readonly (string | number)[];

/** A path as a JSON pointer (RFC 6901 §3). */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A problem can be kept and sent, so it holds no part of the document that is large or runs code. */
function brief(value: unknown): Found {
  if (typeof value === "string") return value.length > 100 ? `${value.slice(0, 99)}…` : value;
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  return Array.isArray(value) ? [] : {};
}
