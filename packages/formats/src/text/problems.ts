/** What is doubtful in what was read. */
export interface TextProblem {
  code:
    | "no-programme"
    | "too-large"
    | "language-unknown"
    | "year-assumed"
    | "date-assumed"
    | "date-unread"
    | "weekday-contradiction"
    | "date-order-assumed"
    | "time-zone-assumed"
    | "time-zone-stated"
    | "time-doubtful"
    | "time-unread"
    | "end-before-start"
    | "title-missing";
  severity: "error" | "warning";
  /** What was found, what was made of it, what to do. English. */
  message: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** How much of the line it concerns; 0 where it concerns the text. */
  length: number;
  /** JSON pointer into the agenda, where it concerns something there. */
  pointer?: string;
}

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
