/**
 * Everything that the author of a document should know of it: what `parse` reports, with what to
 * write instead, and what is only a matter of care. Apart from `parse`, so that no page carries it
 * or is noisy for it.
 */
import { explain } from "../document/explain.ts";
import { parse } from "../document/parse.ts";
import type { Problem } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import type { Agenda } from "../document/schema.ts";
import { dates } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { hint } from "./hints.ts";
import { languages } from "./languages.ts";
import { texts } from "./texts.ts";
import { unknownFields } from "./unknown-fields.ts";
import { unused } from "./unused.ts";

export { checkOverlay, isOverlay } from "./check-overlay.ts";
export type { CareCode, Finding } from "./finding.ts";
export { languagesIn } from "./languages.ts";
export { similar } from "./similar.ts";

export interface Checked {
  /** Absent where nothing of the document can be shown. */
  agenda?: Agenda;
  findings: Finding[];
}

/**
 * Checks an agenda document.
 *
 * @param document parsed JSON, of which any part can be wrong
 * @example
 * for (const { pointer, message, help } of check(JSON.parse(text)).findings) {
 *   console.log(pointer, message, help ?? "");
 * }
 */
export function check(document: unknown): Checked {
  // A text is not JSON text here: it stands where the agenda should.
  const { agenda, problems } = parse(
    typeof document === "string" ? JSON.stringify(document) : document,
  );
  const record = isRecord(document) ? document : {};
  const findings = problems.map((problem) => toFinding(problem, record));
  if (!agenda) return { findings };
  const { days, unscheduled, updated, revision } = record;
  const hasProgramme = days !== undefined || unscheduled !== undefined;
  // Then everything else would only follow from it.
  if (!hasProgramme && !agendaLike(record)) return { findings: dates(record) };
  findings.push(...dates(record), ...unknownFields(record), ...texts(record));
  findings.push(...languages(record));
  if (!hasProgramme) return { findings };
  // What is referred to by a wrong id is not unused.
  const isWrong = (list: string) =>
    problems.some(({ code, expected }) => code === "dangling-reference" && expected === list);
  findings.push(...unused(record).filter(({ pointer }) => !isWrong(pointer.split("/")[1] ?? "")));
  if (updated === undefined && revision === undefined) {
    findings.push({
      code: "no-version",
      severity: "warning",
      pointer: "",
      message:
        'Neither "updated" nor "revision" is there, so no calendar can notice that a session moved.',
      help: 'Add "revision": 1 and raise it with each version, or "updated" with the time of each.',
    });
  }
  return { agenda, findings };
}

/** Whether a document without days was meant as an agenda: it says two things that only agendas say. */
const agendaLike = (record: Record<string, unknown>) =>
  ["format", "timeZone", "audiences", "sessions", "language"].filter((key) => key in record)
    .length > 1;

/** A problem of `parse` with its sentence and, where one can guess, what to write instead. */
export function toFinding(problem: Problem, document: Record<string, unknown>): Finding {
  const { code, severity, pointer } = problem;
  const help = hint(problem, document);
  return { code, severity, pointer, message: explain(problem), ...(help && { help }) };
}
