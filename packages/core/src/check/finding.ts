import type { Problem } from "../document/problems.ts";

/** What only `check` says: it is a matter of care, and everything can be read all the same. */
export type CareCode =
  /** Of the file, before anything of it is read. */
  | "encoding"
  | "duplicate-key"
  | "not-readable"
  | "unknown-field"
  | "no-days"
  | "no-sessions"
  | "outside-day"
  | "other-year"
  | "long-session"
  | "html"
  | "no-version"
  | "missing-language"
  | "unknown-language"
  | "unused"
  /** Of an overlay. */
  | "no-agenda"
  | "stale"
  | "not-needed";

/** Something to tell the author of a document. */
export interface Finding {
  code: Problem["code"] | CareCode;
  /** An error loses or changes something; a warning asks the author to look. */
  severity: "error" | "warning";
  /** JSON pointer (RFC 6901) into the document as it was given. */
  pointer: string;
  /** Whether it is about the field's name rather than its value. */
  isOfKey?: boolean;
  /** What is wrong, what was expected, and what becomes of it. */
  message: string;
  /** What to write instead, where that can be guessed. */
  help?: string;
}
