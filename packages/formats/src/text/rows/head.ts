/** The head of a line: dates, times, numbers and parts of the day, before its text. */
import type { Readers } from "../scan.ts";
import { skip } from "../sticky.ts";
import type { Kind } from "../words.ts";
import type { DayPart, Row } from "./row.ts";

const GAP = /[\s:.,;|=()[\]*_#>~'"!【】《》-]*/y;

const DAY_PARTS: [Kind, DayPart][] = [
  ["allDay", "all-day"],
  ["morning", "morning"],
  ["afternoon", "afternoon"],
  ["evening", "evening"],
];

export function dayPartAt(
  text: string,
  from: number,
  { words }: Readers,
): { part: DayPart; to: number } | undefined {
  let best: { part: DayPart; to: number } | undefined;
  for (const [kind, part] of DAY_PARTS) {
    const found = words.match(text, from, kind);
    if (found && found.to > (best?.to ?? 0)) best = { part, to: found.to };
  }
  return best;
}

/** `Day 2`, `Jour 2`, `2. GÜN`, `Hari ke-1`, `第1日`, `اليوم الأول`; its number and where it ends. */
export function dayNumberAt(
  text: string,
  from: number,
  { words }: Readers,
): { number: number; to: number } | undefined {
  const head = words.match(text, from, "day");
  if (head) {
    const after = skip(text, head.to, /\s?(?:n\.?º|no\.?|#)?\s?-?\s?/y);
    const digits = /^(\d{1,2})(?!\d|[:.,/h]\d)\s?日?/.exec(text.slice(after, after + 5));
    // Dia 12 de maio is a date.
    if (digits && !words.match(text, skip(text, after + digits[0].length, /\s*/y), "of", "month"))
      return { number: Number(digits[1]), to: after + digits[0].length };
    const roman = /^(i{1,3}|iv|v)(?!\p{L})/u.exec(text.slice(after, after + 5));
    if (roman)
      return {
        number: ["", "i", "ii", "iii", "iv", "v"].indexOf(roman[1] as string),
        to: after + roman[0].length,
      };
    const ordinal = words.match(text, after, "ordinalDay");
    if (ordinal) return { number: ordinal.value as number, to: ordinal.to };
  }
  const ordinal = words.match(text, from, "ordinalDay");
  if (ordinal) {
    const after = skip(text, ordinal.to, /[\s-]*/y);
    const day = words.match(text, after, "day");
    if (day) return { number: ordinal.value as number, to: day.to };
    if (/[日天]$/.test(text.slice(from, ordinal.to)))
      return { number: ordinal.value as number, to: ordinal.to };
  }
  const digits =
    /^(\d{1,2})(?:\.|st|nd|rd|th|e|er|ème|º|ª|-?(?:й|я|ый|ой|ий|η|ος|inci|nci))?\s?-?\s?/u.exec(
      text.slice(from, from + 10),
    );
  if (digits) {
    const after = from + digits[0].length;
    const day = words.match(text, after, "day");
    if (day && Number(digits[1]) <= 14) return { number: Number(digits[1]), to: day.to };
  }
  return undefined;
}

/** Reads dates, times and parts of the day from the start of a line, in any order. */
export function readHead(row: Row, from: number, readers: Readers): number {
  const { text } = row.line;
  let i = from;
  for (let n = 0; n < 8; n++) {
    const token = row.tokens.find((token) => token.from === i);
    if (token?.kind === "date" && !row.date && !row.time) {
      row.date = token;
      i = token.to;
    } else if (token?.kind === "date" && row.date && !row.time) {
      // 19 mars (mardi): the second tells no more.
      i = token.to;
    } else if (token?.kind === "time" && token.prefix !== "until" && !row.time) {
      row.time = token;
      i = token.to;
    } else if (token?.kind === "zone" && (row.time || row.date)) {
      row.zones.push(token);
      i = token.to;
    } else if (token?.kind === "duration" && row.time) {
      row.minutes = token.minutes;
      i = token.to;
    } else {
      const day = row.dayNumber || row.time ? undefined : dayNumberAt(text, i, readers);
      if (day) {
        row.dayNumber = day.number;
        i = day.to;
      } else break;
    }
    const next = skip(text, i, GAP);
    // An opening bracket or quote that nothing of the head follows belongs to the title.
    if (row.tokens.some((token) => token.from === next) || dayNumberAt(text, next, readers))
      i = next;
    else {
      i = skip(text, i, /[\s:.,;|=)\]】*_-]*/y);
      if (!row.tokens.some((token) => token.from === i)) break;
    }
  }
  // Día 15, viernes: a day of a month that is told elsewhere
  const only = row.date?.dates[0];
  if (
    row.dayNumber &&
    (row.dayNumber > 14 || (row.dayNumber > 7 && only?.weekday !== undefined)) &&
    !only?.month
  ) {
    const day = { ...only, day: row.dayNumber };
    row.date = { kind: "date", from, to: i, isRange: false, ...row.date, dates: [day] };
    delete row.dayNumber;
  }
  if (row.time) {
    // 19.30 WIB – selesai: no end, in words.
    const after = skip(text, i, /[\s~-]*(?:s\/d|s\.d\.?)?\s*/y);
    const onwards = readers.words.match(text, after, "onwards");
    if (onwards) i = skip(text, onwards.to, /[\s:.,|=)\]-]*/y);
  }
  if (row.time && !row.date) {
    // 10:00 to 17:00 EEST (Europe/Helsinki) on 11 June 2024
    const date = row.tokens.find((token) => token.kind === "date" && token.from >= i);
    if (
      date?.kind === "date" &&
      date.dates[0]?.day !== undefined &&
      !date.isWeak &&
      /^[\s(),:-]*(?:\p{L}{1,4}\s)?$/u.test(text.slice(i, date.from))
    ) {
      row.date = date;
      i = date.to;
    }
  }
  return i;
}
