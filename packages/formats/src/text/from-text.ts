import { type Agenda, isTimeZone } from "@plenary/core";
import { languages } from "../languages/index.ts";
import { foreign } from "../languages/others.ts";
import { accepting } from "./accept.ts";
import { announced } from "./announced.ts";
import { datesOf } from "./calendar.ts";
import { DateReader } from "./dates.ts";
import { detect } from "./detect.ts";
import { DocumentWriter, sourceOf } from "./document.ts";
import { type Line, linesOf, rawIndex, withoutPages } from "./lines.ts";
import type { Doubt, Report, Source, TextProblem } from "./problems.ts";
import type { Programme } from "./programme.ts";
import { judge } from "./recognise.ts";
import type { Row } from "./rows/row.ts";
import { rowsOf } from "./rows/rows.ts";
import type { Readers } from "./scan.ts";
import { structure } from "./structure/structure.ts";
import { TimeReader } from "./times.ts";
import { addLanguage, addNames, type Kind, Words } from "./words.ts";

export interface TextOptions {
  /** The language of the text, as BCP 47. @default what its words tell */
  language?: string | undefined;
  /** The venue's IANA zone, where the text tells none. @default "UTC", with a problem */
  timeZone?: string | undefined;
  /** The year of days that the text leaves without one. */
  year?: number | undefined;
  /** Today, for what depends on it: the year of a date without one. An ISO date or a Date. @default the clock's */
  now?: string | Date | number | undefined;
}

export interface TextResult {
  /** The agenda document, format 1; undefined where the text is no programme. */
  agenda: Agenda | undefined;
  /** What is doubtful, in the order of the text. */
  problems: TextProblem[];
  /** Where each fact is in the text, by JSON pointer (RFC 6901) into the agenda. */
  sources: Record<string, Source>;
}

const MAX_LENGTH = 20_000_000;
const DAY_MS = 86_400_000;

/**
 * Reads a programme that was written as text. Never throws for what the text holds; the same text
 * and options give the same result.
 */
export function fromText(text: string, options: TextOptions = {}): TextResult {
  const problems: TextProblem[] = [];
  const report: Report = (doubt, span) => {
    const source = span && sourceOf([span], "sure");
    const length = span
      ? Math.max(0, rawIndex(span.line, span.to) - rawIndex(span.line, span.from))
      : 0;
    const place = { line: source?.line ?? 1, column: source?.column ?? 1, length };
    problems.push({ severity: "warning", ...doubt, ...place });
  };
  const nothing = (doubt: Doubt): TextResult => {
    report({ ...doubt, severity: "error" });
    return { agenda: undefined, problems, sources: {} };
  };
  if (typeof text !== "string" || text.length > MAX_LENGTH) return nothing({ code: "too-large" });
  const now = midnight(options.now);
  const all = linesOf(text);
  const found = languageOf(text, options.language);
  const { words, tag, tags } = found;
  const readers = readersOf(words, tags, all, text);
  readers.isForeign = !found.isKnown;
  const lines = withoutPages(all, words.list("page"));
  const rows = rowsOf(lines, readers);
  const programme = structure(rows, readers);
  announced(programme, rows, readers);
  const reason = judge(programme, rows, readers);
  if (reason) return nothing({ code: "no-programme", reason });

  if (!found.isKnown) report({ code: "language-unknown", ...(tag !== "und" && { value: tag }) });
  const years = yearsIn(rows);
  const dates = datesOf(programme, years, { year: options.year, now }, report);
  const { timeZone, stated } = zoneOf(programme, options.timeZone, report);
  const writer = new DocumentWriter(
    { language: tag === "und" ? "en" : tag, timeZone, dates, words, ...(stated && { stated }) },
    report,
  );
  const agenda = writer.write(programme);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { agenda, problems, sources: writer.sources };
}

function midnight(now: TextOptions["now"]): number {
  const time =
    now === undefined ? Date.now() : typeof now === "string" ? Date.parse(now) : Number(now);
  const known = Number.isFinite(time) && Math.abs(time) < 8e15 ? time : Date.now();
  return Math.floor(known / DAY_MS) * DAY_MS;
}

function languageOf(text: string, asked: string | undefined) {
  const own = new Map(languages.map((language) => [language.tag, language]));
  const detected = detect(text);
  const [base] = (asked ?? "").toLowerCase().split("-");
  const tag = asked && base ? asked : (detected.other ?? detected.tags[0] ?? "und");
  const tags =
    base && own.has(base)
      ? [base, ...detected.tags.filter((each) => each !== base)]
      : [...detected.tags];
  const words = new Words();
  const [main = "und"] = tag.toLowerCase().split("-");
  const isKnown = own.has(main);
  if (!isKnown && main !== "und") {
    try {
      addNames(words, tag);
    } catch {
      // Not a tag that Intl takes: digits remain.
    }
    for (const [kind, list] of Object.entries(foreign))
      for (const word of list.split("|")) words.add(kind as Kind, word, main);
  }
  for (const each of tags) {
    const language = own.get(each);
    if (language) addLanguage(words, language);
  }
  // A few English words are in programmes of any language.
  const english = own.get("en");
  if (english && !tags.includes("en")) {
    for (const kind of ["break", "tentative", "cancelled"] as const)
      for (const word of english[kind].split("|")) words.add(kind, word, "en");
    for (const word of ["moderator", "chair", "speakers", "speaker"])
      words.add(word.startsWith("s") ? "speaker" : "moderator", word, "en");
    for (const word of ["am", "a.m.", "pm", "p.m."])
      words.add(word.startsWith("a") ? "am" : "pm", word, "en");
  }
  return { words, tag, tags: tags.length ? tags : ["en"], isKnown };
}

function readersOf(words: Words, tags: string[], lines: Line[], text: string): Readers {
  const [first] = tags;
  const hasSunrise =
    first === "sw" &&
    !/\b(?:am|pm)\b/i.test(text.slice(0, 20_000)) &&
    !/mfumo wa saa 24/i.test(text);
  const readers: Readers = {
    words,
    dates: new DateReader(words, orderOf(lines)),
    times: new TimeReader(words, hasSunrise),
    scanned: new Map(),
  };
  readers.accept = accepting(lines, readers);
  return readers;
}

/** Whether 3/4/2024 is in March: where another date of the text can be read in one way only, as that. */
function orderOf(lines: Line[]): "dmy" | "mdy" {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { text } of lines) {
    if (!/\d[/.-]\d/.test(text)) continue;
    for (const [, a, b] of text.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/g)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
      else if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
    }
  }
  return monthFirst > dayFirst ? "mdy" : "dmy";
}

/** Years without a date in headings: Congress 2024. */
function yearsIn(rows: Row[]): number[] {
  const found: number[] = [];
  for (const row of rows.slice(0, 12)) {
    if (row.isSentence) continue;
    for (const { 1: year, index } of row.line.text.matchAll(
      /(?<![\d./№n°-])((?:19|20)\d\d)(?!\d|[./]\d)/g,
    )) {
      if (row.tokens.some(({ from, to }) => index >= from && index < to)) continue;
      found.push(Number(year));
    }
  }
  return found;
}

function zoneOf(programme: Programme, asked: string | undefined, report: Report) {
  const [first] = programme.zones;
  const span = first && { line: first.row.line, from: first.zone.from, to: first.zone.to };
  const stated = first?.zone.zone ? first.zone : undefined;
  if (asked !== undefined && isTimeZone(asked))
    return stated ? { timeZone: asked, stated } : { timeZone: asked };
  if (stated) {
    report({ code: "time-zone-stated", pointer: "/timeZone", value: stated.zone }, span);
    return { timeZone: stated.zone, stated };
  }
  report({ code: "time-zone-assumed", pointer: "/timeZone" });
  return { timeZone: "UTC" };
}
