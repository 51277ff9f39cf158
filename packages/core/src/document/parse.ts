/**
 * The only reader of raw data. It never throws, keeps every session it can, and reports everything
 * that it left out or replaced, with its place in the document.
 */

import { isTimeZone } from "../time/zone.ts";
import { createReading } from "./meaning.ts";
import { type Facts, type Path, type Problem, type Report, reportTo } from "./problems.ts";
import { isRecord, read } from "./read.ts";
import {
  type Agenda,
  agenda as agendaShape,
  LANGUAGE,
  MAX_BYTES,
  MAX_SESSIONS,
  type Session,
  session as sessionShape,
} from "./schema.ts";

export interface ParseResult {
  /** Absent only if nothing of the document can be shown. */
  agenda?: Agenda;
  problems: Problem[];
}

declare const TextEncoder: new () => { encode(text: string): { length: number } };

/**
 * Reads an agenda document.
 *
 * @param input the document as parsed JSON, or as JSON text
 * @returns the agenda with its valid parts, and every {@link Problem} found
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
    // The caller's data may have a getter or a proxy, which can throw anything.
    report("wrong-type", [], { expected: "readable", leftOut: "" });
    return { problems };
  }
}

/**
 * Reads one session by itself, for example one that was stored. What refers to the rest of an agenda
 * (places, people, groups) is left out.
 *
 * @param input the session as parsed JSON
 * @returns undefined if it is not a session; never throws for plain data
 */
export function parseSession(
  input: unknown,
  { language, timeZone }: Pick<Agenda, "language" | "timeZone">,
): Session | undefined {
  if (!isRecord(input)) return undefined;
  const found = read(
    sessionShape,
    input,
    [],
    createReading(timeZone, language, () => {}),
    {},
  );
  return isRecord(found) ? (found as Session) : undefined;
}

function readAgenda(input: unknown, report: Report): Agenda | undefined {
  const refuse = (code: Problem["code"], facts: Facts, path: Path = []) =>
    void report(code, path, { leftOut: "", ...facts });
  let raw = input;
  if (typeof raw === "string") {
    if (raw.length > MAX_BYTES || new TextEncoder().encode(raw).length > MAX_BYTES) {
      return refuse("too-large", { limit: MAX_BYTES, of: "bytes" });
    }
    try {
      // Editors on Windows often save a byte order mark.
      raw = JSON.parse(raw.replace(/^\ufeff/, ""));
    } catch (error) {
      return refuse("not-json", { reason: (error as Error).message });
    }
  }
  if (!isRecord(raw)) return refuse("wrong-type", { expected: "agenda", found: raw });
  const { format = 1, timeZone, language } = raw;
  if (format !== 1) return refuse("format", { expected: [1], found: format }, ["format"]);
  const count = countSessions(raw);
  if (count > MAX_SESSIONS) {
    return refuse("too-large", { found: count, limit: MAX_SESSIONS, of: "sessions" });
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
