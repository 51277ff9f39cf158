/** What `parse` found wrong in a document. Errors lose or change something; warnings ask to look. */
export interface Problem {
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
  /** What was found, what was expected, what was done about it. English, for those who mend it. */
  message: string;
}

export type Report = (code: Problem["code"], path: Path, message: string) => void;

const WARNINGS: readonly Problem["code"][] = ["skipped-time", "repeated-time", "weekday"];

/** A report that writes into a list. */
export function reportTo(problems: Problem[]): Report {
  return (code, path, message) => {
    const severity = WARNINGS.includes(code) ? "warning" : "error";
    problems.push({ severity, code, pointer: toPointer(path), message });
  };
}

/** Keys from the document's root. */
export type Path = readonly (string | number)[];

/** A path as a JSON pointer (RFC 6901 §3). */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A value as a message shows it: short, whatever it is. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (value && typeof value === "object") return "an object";
  const text = typeof value === "string" ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
