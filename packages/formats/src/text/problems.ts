import type { Span } from "./lines.ts";

/**
 * What is doubtful in what was read. Its sentence comes from `explain`, which is apart so that a
 * page that only reads does not carry it.
 */
export interface TextProblem {
  code:
    | "no-programme"
    | "too-large"
    | "language-unknown"
    | "year-assumed"
    | "date-assumed"
    | "date-unread"
    | "weekday-contradiction"
    | "time-zone-assumed"
    | "time-zone-stated"
    | "time-doubtful"
    | "end-before-start"
    | "title-missing";
  severity: "error" | "warning";
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** How much of the line it concerns; 0 where it concerns the text. */
  length: number;
  /** JSON pointer into the agenda, where it concerns something there. */
  pointer?: string;
  /** What was found or taken: a year, a date (2024-02-23), a time (10:00), a zone or a language. */
  value?: string;
  /** The weekday that the text gives; 0 is Sunday. */
  weekday?: number;
  /** Which of several cases of the code it is. */
  reason?:
    | "no-sessions"
    | "no-titles"
    | "other-text"
    | "prose"
    | "nearest"
    | "weekdays-fit"
    | "hijri";
}

/** A problem without its place, and whether it is no warning. */
export type Doubt = Pick<TextProblem, "code"> &
  Partial<Pick<TextProblem, "severity" | "pointer" | "value" | "weekday" | "reason">>;

export type Report = (doubt: Doubt, span?: Span) => void;

/** Where a fact of the agenda is in the text, and how sure its reading is. */
export interface Source {
  /** From 1. */
  line: number;
  column: number;
  endLine: number;
  /** The column after it. */
  endColumn: number;
  confidence: "sure" | "likely" | "assumed";
}
