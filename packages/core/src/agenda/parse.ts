/**
 * The only reader of raw data. It never throws, keeps every session it can, and says what it
 * dropped or mended, each with the place in the document.
 */

import { isTimeZone } from "../time/zone.ts";
import { createReading } from "./meaning.ts";
import { type Problem, type Report, reportTo, shown } from "./problems.ts";
import { isRecord, read } from "./read.ts";
import { type Agenda, agenda as agendaShape, LANGUAGE, MAX_BYTES, MAX_SESSIONS } from "./schema.ts";

export interface ParseResult {
  /** Absent only when nothing of the document can be shown. */
  agenda?: Agenda;
  problems: Problem[];
}

declare const TextEncoder: new () => { encode(text: string): { length: number } };

/**
 * Reads an agenda document.
 *
 * @param input the document as parsed JSON, or as JSON text
 * @returns the agenda with what is sound in it, and every {@link Problem} found
 * @example
 * const { agenda, problems } = parse(await response.text());
 */
export function parse(input: unknown): ParseResult {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  try {
    const agenda = readAgenda(input, report);
    return agenda ? { agenda, problems } : { problems };
  } catch {
    // A getter or a proxy of the caller's can throw anything, even what cannot be shown.
    report("wrong-type", [], "The document could not be read: a part of it throws");
    return { problems };
  }
}

function readAgenda(input: unknown, report: Report): Agenda | undefined {
  const refuse = (code: Problem["code"], message: string, key?: string) => {
    report(code, key ? [key] : [], message);
    return undefined;
  };
  let raw = input;
  if (typeof raw === "string") {
    if (raw.length > MAX_BYTES || new TextEncoder().encode(raw).length > MAX_BYTES) {
      return refuse("too-large", "The document is over 20 MB; split it into several agendas");
    }
    try {
      // Editors on Windows put a byte order mark before what they save.
      raw = JSON.parse(raw.replace(/^\ufeff/, ""));
    } catch (error) {
      return refuse("not-json", `Expected JSON: ${(error as Error).message}`);
    }
  }
  if (!isRecord(raw)) return refuse("wrong-type", `Expected an agenda object, found ${shown(raw)}`);
  const { format = 1, timeZone, language } = raw;
  if (format !== 1) {
    const said = `Expected format 1, found ${shown(format)}; use a newer Plenary`;
    return refuse("format", said, "format");
  }
  const count = countSessions(raw);
  if (count > MAX_SESSIONS) {
    const said = `The document has ${count} sessions, more than ${MAX_SESSIONS}`;
    return refuse("too-large", `${said}; split it into several agendas`);
  }
  const zone = typeof timeZone === "string" && isTimeZone(timeZone) ? timeZone : "UTC";
  const lang = typeof language === "string" && LANGUAGE.test(language) ? language : "en";
  return read(agendaShape, raw, [], createReading(zone, lang, report), {}) as Agenda;
}

function countSessions({ days, unscheduled }: Record<string, unknown>): number {
  const length = (value: unknown) => (Array.isArray(value) ? value.length : 0);
  const listed = Array.isArray(days) ? days : [];
  return listed.reduce((sum, day) => sum + length(day?.sessions), length(unscheduled));
}
