/** The second stage: the dates, times, zones and durations of a line, without what only looks so. */
import type { DateReader, DateToken } from "./dates.ts";
import type { Line } from "./lines.ts";
import type { TimeReader, TimeToken } from "./times.ts";
import { isInside, isLetter, NUMBERED, type Words } from "./words.ts";
import { type ZoneToken, zoneAt } from "./zones.ts";

export interface DurationToken {
  kind: "duration";
  from: number;
  to: number;
  minutes: number;
}

export type Token = DateToken | TimeToken | ZoneToken | DurationToken;

export interface Readers {
  words: Words;
  dates: DateReader;
  times: TimeReader;
  /** Which doubtful times count in this text; all where it is not known yet. */
  accept?: (token: Token, text: string) => boolean;
  /** The language has no file of its own: a short word before an hour may be its "at". */
  isForeign?: boolean;
  /** The last point with a number of its own: points below it begin with that number. */
  point?: number | undefined;
  /** What was read in a line: several stages ask, and lines recur. */
  scanned: Map<string, { raw: string; tokens: Token[] }>;
}

const PHONE = /(?:\+\s?\d{1,3}[\s.-]?)?(?:\(?\d{1,5}\)?[\s.-]){2,6}\d{2,5}(?!\d)/y;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]+/y;
const AMOUNT_AFTER =
  /\s?(?:€|eur(?:os?)?(?!\p{L})|euro(?!\p{L})|usd|\$|£|¥|%|chf|kr(?!\p{L})|tl(?!\p{L})|₺|руб|₽|元|円|m²|km|kg|mb(?!\p{L})|ha(?!\p{L}))/uy;
const DURATION =
  /[~<≈]?\s?(\d{1,3}(?:[.,]\d)?|[¼½¾])(?:\s?[-–]\s?(\d{1,3}(?:[.,]\d)?|[¼½¾]|1½))?\s?/y;
const NUMBER = /\s?[.:#º]?\s{0,2}(?:no?\.?\s?)?\d+(?:[./-]\d+)*\p{L}?(?!\p{L})/uy;
const DAY_NUMBER = /\s?\d{1,2}\s?[-:|,(]\s?/y;
const ACT = /\d{1,5}\s?\/\s?(?:19|20)\d{2}(?!\d)/y;

function length(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

function value(number: string): number {
  return { "¼": 0.25, "½": 0.5, "¾": 0.75, "1½": 1.5 }[number] ?? Number(number.replace(",", "."));
}

function durationAt(text: string, from: number, words: Words): DurationToken | undefined {
  DURATION.lastIndex = from;
  const found = DURATION.exec(text);
  if (!found) return undefined;
  const unitAt = from + found[0].length;
  const size = value((found[2] ?? found[1]) as string);
  const minute = words.match(text, unitAt, "minute");
  if (minute) return { kind: "duration", from, to: minute.to, minutes: size };
  const isFraction = /[.,¼½¾]/.test(found[0].trim());
  const hour = words.match(text, unitAt, "hour");
  if (hour && (isFraction || (text[from - 1] === "(" && size <= 8))) {
    return { kind: "duration", from, to: hour.to, minutes: size * 60 };
  }
  return undefined;
}

/** `(1h30)`, `(2 h)`: in brackets, and shorter than a working day. */
function isDuration(text: string, token: TimeToken): boolean {
  if (token.strength < 3 || token.end || token.prefix || token.isSaid) return false;
  if (token.start.hour > 4 || token.form === ":" || token.form === "." || token.form === "時")
    return false;
  return (
    /[([]\s?$/.test(text.slice(0, token.from).slice(-2)) &&
    /^\s?[)\]]/.test(text.slice(token.to, token.to + 2))
  );
}

function hasHour(text: string, from: number, times: TimeReader): boolean {
  const next = text.slice(from, from + 20).search(/\d/);
  return next >= 0 && (times.read(text, from + next)?.strength ?? 0) > 1;
}

/** Whether the first digits after a word such as "from" begin a date. */
function isDateWithin(text: string, from: number, to: number, dates: DateReader): boolean {
  let first = from;
  while (first < to && !/\d/.test(text[first] as string)) first++;
  const date = first < to ? dates.read(text, first) : undefined;
  return (
    !!date &&
    !date.isWeak &&
    date.to >= to &&
    (date.dates[0]?.month !== undefined || date.dates[0]?.day !== undefined)
  );
}

export function scan(line: Line, readers: Readers): Token[] {
  const { accept, scanned } = readers;
  const { text, raw } = line;
  const known = scanned.get(text);
  let tokens = known?.raw === raw ? known.tokens : undefined;
  if (!tokens) {
    tokens = /[\d\p{L}]/u.test(text) ? read(line, readers) : [];
    scanned.set(text, { raw, tokens });
  }
  return accept && tokens.length ? tokens.filter((token) => accept(token, text)) : tokens;
}

function read(line: Line, readers: Readers): Token[] {
  const { text } = line;
  const { words, dates, times } = readers;
  const tokens: Token[] = [];
  const hasAddress = /@|:\/\/|www\./.test(text);
  let i = 0;
  while (i < text.length) {
    const char = text[i] as string;
    const isDigit = char >= "0" && char <= "9";
    if (!isDigit && !isLetter(char) && char !== "+" && !/[¼½¾~<≈]/.test(char)) {
      i++;
      continue;
    }
    const link = hasAddress ? length(ADDRESS, text, i) : 0;
    if (link) {
      i += link;
      continue;
    }
    if (isDigit || char === "+") {
      const phone = length(PHONE, text, i);
      const digits = phone ? text.slice(i, i + phone).replace(/\D/g, "").length : 0;
      if (
        digits >= 9 &&
        !/[1-9]\d?\s?[.:]\s?\d\d\s?-/.test(text.slice(i, i + phone)) &&
        !dates.read(text, i)
      ) {
        i += phone;
        continue;
      }
    }
    // Dia 1 – 15 de maio: the number of the day is no part of its date.
    const day = isDigit ? undefined : words.match(text, i, "day");
    const number = day ? length(DAY_NUMBER, text, day.to) : 0;
    if (day && number && dates.read(text, day.to + number)?.dates[0]?.month) {
      i = day.to + number;
      continue;
    }
    let date = dates.read(text, i);
    let time = times.read(text, i);
    // from 18 to 19 January: the words before it lead to a date.
    if (time?.prefix && !date && isDateWithin(text, i, time.to, dates)) time = undefined;
    if (time && length(AMOUNT_AFTER, text, time.to)) time = undefined;
    if (time && /[€$£¥]\s?$/.test(text.slice(Math.max(0, i - 2), i))) time = undefined;
    const duration = isDigit || /[¼½¾~<≈]/.test(char) ? durationAt(text, i, words) : undefined;
    if (duration && (!time || time.strength < 3 || duration.to > time.to) && !date) {
      tokens.push(duration);
      i = duration.to;
      continue;
    }
    // 10.10. Break, where the line has no other hour.
    if (
      date?.isWeak &&
      time?.form === "." &&
      date.to <= time.to + 1 &&
      !hasHour(text, date.to, times)
    )
      date = undefined;
    if (date && !(time && time.to > date.to && time.strength === 3 && date.isWeak)) {
      const act = length(ACT, text, i);
      if (!(act && date.to <= i + act && !date.dates[0]?.day)) {
        tokens.push(date);
        i = Math.max(date.to, i + 1);
        continue;
      }
    }
    if (time) {
      if (isDuration(text, time)) {
        tokens.push({
          kind: "duration",
          from: i,
          to: time.to,
          minutes: time.start.hour * 60 + time.start.minute,
        });
      } else tokens.push(time);
      i = Math.max(time.to, i + 1);
      continue;
    }
    const zone = zoneAt(line, i, words);
    if (zone) {
      tokens.push(zone);
      i = zone.to;
      continue;
    }
    const numbered = isLetter(char) ? words.match(text, i, ...NUMBERED) : undefined;
    if (numbered) {
      const number = length(NUMBER, text, numbered.to);
      const first = number ? text.slice(numbered.to).search(/\d/) + numbered.to : 0;
      const own = number ? times.read(text, first) : undefined;
      const isTime =
        (own && (own.strength === 3 || own.end)) || (number && dates.read(text, first));
      i = numbered.to + (number && !isTime ? number : 0);
      continue;
    }
    // The rest of a word, or of a number that is none of these.
    const isWord = isLetter(char);
    i++;
    if (isDigit) while (i < text.length && /[\d]/.test(text[i] as string)) i++;
    else if (isWord) while (i < text.length && isInside(text, i)) i++;
  }
  return tokens;
}
