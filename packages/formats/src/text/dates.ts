/**
 * Dates as they are written, with whatever they give of weekday, day, month and year. Long, because
 * each way of writing a date, and a range of dates, has its own rule.
 */

import { at, skip } from "./sticky.ts";
import type { Words } from "./words.ts";
import { isInside } from "./words.ts";

export interface DatePart {
  year?: number;
  /** From 1. */
  month?: number;
  day?: number;
  /** From Sunday, 0. */
  weekday?: number;
}

export interface DateToken {
  kind: "date";
  from: number;
  to: number;
  dates: DatePart[];
  /** From the first date to the last, with those between. */
  isRange: boolean;
  /** Digits that are a date only where others are: `12/05`. */
  isWeak?: boolean;
  /** Of the Hijri calendar. */
  isHijri?: boolean;
}

const YMD = /(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d:])/y;
const DMY =
  /(\d{1,2})(?:([-./])(\d{1,2})\2(\d{4}|\d{2})|\s?([-./])\s?(\d{1,2})\s?\5\s?(\d{4}))(?![\d:]|[./-]\d)/y;
const DM = /(\d{1,2})([./])(\d{1,2})(\.?)(?![\d:%]|[.,/]\d)/y;
const CJK =
  /(?:(\d{4})\s?年\s?|(令和|平成|昭和)\s?(\d{1,2}|元)\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]?/y;
const CJK_TO = /\s?[-~至到及和、・]\s?(?:(\d{1,2})\s?月\s?)?(\d{1,2})\s?[日号號]/y;
const CJK_DAY = /(\d{1,2})\s?[日号號](?=[\s(]|$)/y;
const KOREAN = /(?:(\d{4})\s?년\s?)?(\d{1,2})\s?월\s?(\d{1,2})\s?일/y;
const DAY = /(\d{1,2})(?!\d|:\d)/y;
const YEAR = /\s?[,./(-]?\s?(\d{4})(?![\d:])/y;
const GAP = /[\s,.:;()/|-]{0,5}/y;
const AFTER = /\s?[,(/（-]?\s?/y;
const ERA: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

const isYear = (year: number) => year >= 1900 && year <= 2100;
const isHijriYear = (year: number) => year >= 1300 && year <= 1500;
const isDay = (day: number) => day >= 1 && day <= 31;
const isMonth = (month: number) => month >= 1 && month <= 12;

interface Body {
  to: number;
  dates: DatePart[];
  isRange?: boolean;
  isWeak?: boolean;
  isHijri?: boolean;
}

export class DateReader {
  readonly #words: Words;
  readonly #order: "dmy" | "mdy";

  constructor(words: Words, order: "dmy" | "mdy") {
    this.#words = words;
    this.#order = order;
  }

  /** The date that begins at `from`. */
  read(text: string, from: number): DateToken | undefined {
    const char = text[from];
    if (char === undefined || isInside(text, from)) return undefined;
    if (/\d/.test(char)) {
      if (from > 0 && /[\d:]/.test(text[from - 1] as string)) return undefined;
      if (from > 1 && /[.,/]/.test(text[from - 1] as string) && /\d/.test(text[from - 2] as string))
        return undefined;
      const body = this.#body(text, from, false);
      return body && this.#withWeekday(text, from, body);
    }
    const long = this.#words.match(text, from, "weekday");
    const short = long ?? this.#words.match(text, from, "weekdayShort");
    // 日, 一: one character is a weekday only in brackets after a date.
    const weekday = short?.to === from + 1 && /[\u3040-\u9fff]/.test(char) ? undefined : short;
    if (weekday) {
      const end = weekday.to;
      const value = weekday.value as number;
      const begins = this.#skipOf(text, skip(text, end, GAP));
      const body = this.#body(text, begins, true);
      if (body && begins - end < 24) {
        const first = body.dates[0] as DatePart;
        if (!body.isRange || first.weekday === undefined) first.weekday = value;
        return { kind: "date", from, isRange: false, ...body, isWeak: false };
      }
      // Two weekdays for two days: vendredi 12 et samedi 13 mai is read day by day by the body.
      if (!long) return this.#month(text, from);
      const day = this.#dayAfter(text, begins);
      const to = day?.to ?? end;
      return {
        kind: "date",
        from,
        to,
        dates: [{ weekday: value, ...(day && { day: day.day }) }],
        isRange: false,
      };
    }
    return this.#month(text, from);
  }

  #month(text: string, from: number): DateToken | undefined {
    const body = this.#monthFirst(text, from) ?? this.#eraFirst(text, from);
    return body && this.#withWeekday(text, from, body);
  }

  #eraFirst(text: string, from: number): Body | undefined {
    return /[令平昭]/.test(text[from] as string) ? this.#cjk(text, from) : undefined;
  }

  #withWeekday(text: string, from: number, body: Body): DateToken {
    const token: DateToken = { kind: "date", from, isRange: false, ...body };
    const last = token.dates.at(-1) as DatePart;
    if (last.weekday !== undefined || last.day === undefined) return token;
    const begins = skip(text, token.to, AFTER);
    const long = this.#words.match(text, begins, "weekday");
    const found = long ?? this.#words.match(text, begins, "weekdayShort");
    if (!found) return token;
    if (
      found.to === begins + 1 &&
      /[\u3040-\u9fff]/.test(text[begins] as string) &&
      !/[(（]\s?$/.test(text.slice(Math.max(0, begins - 2), begins))
    )
      return token;
    const end = found.to;
    const isClosed = /[)）]/.test(text[end] ?? "");
    // An abbreviation after a date is a weekday in brackets, or before a separator.
    if (!long && !(isClosed || /^\s*(?:$|[.:,|\t-])/.test(text.slice(end, end + 8)))) return token;
    const weekday = found.value as number;
    const next = skip(text, end, GAP);
    const isNextDate =
      /^\d{1,2}\s/.test(text.slice(next, next + 3)) && !isClosed && !this.#body(text, next, true);
    if (!isNextDate && !isClosed && this.#body(text, this.#skipOf(text, next), true)) return token;
    last.weekday = weekday;
    token.isWeak = false;
    token.to = end + (isClosed ? 1 : 0);
    return token;
  }

  #skipOf(text: string, from: number): number {
    let i = from;
    for (let n = 0; n < 2; n++) {
      const found = this.#words.match(text, i, "of");
      if (!found) break;
      i = skip(text, found.to, /\s*/y);
    }
    return i;
  }

  /** A day's number alone, after its weekday. */
  #dayAfter(text: string, from: number): { day: number; to: number } | undefined {
    const found = at(DAY, text, from);
    const day = Number(found?.[1]);
    if (!found || !isDay(day)) return undefined;
    const to = this.#skipOrdinal(text, from + found[0].length);
    // Hours follow weekdays too: Freitag 10 Uhr, vendredi 14h30, Monday 9.30.
    if (/^\s?(?:[.,']\d|[h:時点點时]|-\s?\d|a\.?m|p\.?m|º?º?\d)/.test(text.slice(to, to + 4)))
      return undefined;
    const word = skip(text, to, /\s*/y);
    if (this.#words.match(text, word, "hour", "to", "am", "pm", "noon")) return undefined;
    return { day, to };
  }

  #skipOrdinal(text: string, from: number): number {
    const dotted = skip(text, from, /\s?[ºª]|\.(?!\d)/y);
    if (dotted > from) return dotted;
    const spaced = skip(text, from, /\s?/y);
    const found = this.#words.match(text, spaced, "ordinal");
    return found ? found.to : from;
  }

  #cjk(text: string, from: number): Body | undefined {
    const found = at(CJK, text, from) ?? at(KOREAN, text, from);
    if (!found) return undefined;
    const isKorean = found.length < 6;
    const month = Number(found[isKorean ? 2 : 4]);
    const day = Number(found[isKorean ? 3 : 5]);
    if (!isMonth(month) || !isDay(day)) return undefined;
    const first: DatePart = { month, day };
    const era = isKorean ? undefined : ERA[found[2] ?? ""];
    if (found[1]) first.year = Number(found[1]);
    else if (era) first.year = era + (found[3] === "元" ? 1 : Number(found[3]));
    let to = from + found[0].length;
    const dates = [first];
    let isRange = false;
    const more = at(CJK_TO, text, to);
    if (more && isDay(Number(more[2]))) {
      dates.push({ ...first, month: Number(more[1] ?? month), day: Number(more[2]) });
      isRange = /[-~至到]/.test(more[0]);
      to += more[0].length;
    }
    return { to, dates, isRange };
  }

  #body(text: string, from: number, hasWeekday: boolean): Body | undefined {
    if (!/[\d令平昭]/.test(text[from] ?? "")) return this.#monthFirst(text, from);
    return (
      this.#cjk(text, from) ??
      this.#cjkDay(text, from, hasWeekday) ??
      this.#numeric(text, from) ??
      this.#dayFirst(text, from, hasWeekday) ??
      this.#yearFirst(text, from) ??
      this.#short(text, from, hasWeekday)
    );
  }

  #cjkDay(text: string, from: number, hasWeekday: boolean): Body | undefined {
    const found = at(CJK_DAY, text, from);
    const day = Number(found?.[1]);
    if (!found || !isDay(day)) return undefined;
    return { to: from + found[0].length, dates: [{ day }], isWeak: !hasWeekday };
  }

  #numeric(text: string, from: number): Body | undefined {
    const iso = at(YMD, text, from);
    if (iso) {
      const [whole, year, , month, day] = iso;
      if (isMonth(Number(month)) && isDay(Number(day))) {
        if (isYear(Number(year))) {
          const date = { year: Number(year), month: Number(month), day: Number(day) };
          return this.#toSecond(text, { to: from + whole.length, dates: [date] });
        }
        if (isHijriYear(Number(year)))
          return { to: from + whole.length, dates: [{}], isHijri: true };
      }
      return undefined;
    }
    const found = at(DMY, text, from);
    if (found) {
      const [whole, first] = found;
      const separator = found[2] ?? found[5];
      const second = found[3] ?? found[6];
      const digits = found[4] ?? found[7] ?? "";
      const date = this.#ordered(Number(first), Number(second));
      let year = Number(digits);
      const to = from + whole.length;
      if (isHijriYear(year))
        return { to: skip(text, to, /\s?ه(?!\p{L})/uy), dates: [{}], isHijri: true };
      if (digits.length === 2) {
        // 10.30.15 and 1-2-10 are no dates; two digits are a year after slashes and dots only.
        if (separator === "-" || year < 10 || year > 45) return undefined;
        year += 2000;
      }
      if (!date || !isYear(year)) return undefined;
      return this.#toSecond(text, { to, dates: [{ year, ...date }] });
    }
    // 12.-14.05.2024, 12–14.05.2024, 12.05.-14.05.2024
    const range = at(
      /(\d{1,2})\.?(?:([./])(\d{1,2})\.?)?\s?-\s?(\d{1,2})([./])(\d{1,2})\5(\d{4})(?![\d:])/y,
      text,
      from,
    );
    if (range) {
      const [whole, d1, , m1, d2, , m2, y] = range;
      const last = this.#ordered(Number(d2), Number(m2));
      if (last && isDay(Number(d1)) && isYear(Number(y))) {
        const first = { day: Number(d1), month: Number(m1 ?? last.month), year: Number(y) };
        if (isMonth(first.month)) {
          return {
            to: from + whole.length,
            dates: [first, { ...last, year: Number(y) }],
            isRange: true,
          };
        }
      }
    }
    return undefined;
  }

  #ordered(first: number, second: number): { month: number; day: number } | undefined {
    const dayFirst = this.#order === "mdy" ? first > 12 : !(second > 12 && first <= 12);
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return isDay(day) && isMonth(month) ? { month, day } : undefined;
  }

  /** `1.2.2024 - 3.2.2024` */
  #toSecond(text: string, body: Body): Body {
    const gap = at(/\s?(?:-|~)\s?/y, text, body.to);
    let begins = gap ? body.to + gap[0].length : 0;
    if (!gap) {
      const word = skip(text, body.to, /\s*/y);
      const found = this.#words.match(text, word, "to");
      if (found) begins = skip(text, found.to, /\s*/y);
    }
    if (!begins) return body;
    if (!at(YMD, text, begins) && !at(DMY, text, begins)) return body;
    const next = this.#numeric(text, begins);
    if (!next || next.isHijri) return body;
    return { to: next.to, dates: [...body.dates, ...next.dates], isRange: true };
  }

  /** `12 mai`, `12-14 May 2024`, `26, 27 y 28 de junio`, `30 May - 2 June` */
  #dayFirst(text: string, from: number, hasWeekday = false): Body | undefined {
    const days: number[] = [];
    let isRange = false;
    let i = from;
    let month: number | undefined;
    for (let n = 0; n < 8; n++) {
      const found = at(DAY, text, i);
      const day = Number(found?.[1]);
      if (!found || !isDay(day)) break;
      const to = this.#skipOrdinal(text, i + found[0].length);
      days.push(day);
      const name = this.#monthName(text, to);
      if (name) {
        month = name.value;
        i = name.to;
        break;
      }
      const joined = this.#joins(text, to);
      if (!joined) return undefined;
      if (joined.isRange) isRange = true;
      i = joined.to;
      // vendredi 12 et samedi 13 mai: the weekday of the second
      const weekday = this.#words.match(text, i, "weekday", "weekdayShort");
      // Dag 1 – donderdag 10 november: the first is no day of the month.
      if (weekday && !hasWeekday) return undefined;
      if (weekday) i = this.#skipOf(text, skip(text, weekday.to, GAP));
    }
    if (month === undefined) return undefined;
    const dates: DatePart[] = days.map((day) => ({ month: month as number, day }));
    const year = this.#yearAt(text, i);
    if (year) i = year.to;
    else {
      // 30 May - 2 June 2024
      const joined = this.#joins(text, i);
      const begins = joined && this.#skipWeekday(text, joined.to);
      const next = begins && at(DAY, text, begins) ? this.#dayFirst(text, begins) : undefined;
      if (joined && next?.dates[0]?.month) {
        const [last] = next.dates;
        if (last?.year) for (const date of dates) date.year = last.year;
        return { to: next.to, dates: [...dates, ...next.dates], isRange: joined.isRange };
      }
    }
    if (year && !year.isHijri) for (const date of dates) date.year = year.value;
    if (year && !year.isHijri && dates.length === 1) {
      const joined = this.#joins(text, i);
      const begins = joined?.isRange ? this.#skipWeekday(text, joined.to) : 0;
      const next = begins && at(DAY, text, begins) ? this.#dayFirst(text, begins) : undefined;
      if (next?.dates[0]?.month && next.dates[0].year) {
        return { to: next.to, dates: [...dates, ...next.dates], isRange: true };
      }
    }
    return {
      to: i,
      dates,
      isRange: isRange && dates.length === 2,
      ...(year?.isHijri && { isHijri: true }),
    };
  }

  #skipWeekday(text: string, from: number): number {
    const found = this.#words.match(text, from, "weekday", "weekdayShort");
    return found ? this.#skipOf(text, skip(text, found.to, GAP)) : from;
  }

  #joins(text: string, from: number): { to: number; isRange: boolean } | undefined {
    const sign = at(/\s?([-~,/&+])\s?/y, text, from);
    if (sign) {
      const and = this.#words.match(text, from + sign[0].length, "and");
      const to = and ? skip(text, and.to, /\s*/y) : from + sign[0].length;
      return { to: this.#skipOf(text, to), isRange: /[-~]/.test(sign[1] as string) };
    }
    const word = skip(text, from, /\s*/y);
    const and = this.#words.match(text, word, "and");
    if (and) return { to: this.#skipOf(text, skip(text, and.to, /\s*/y)), isRange: false };
    const to = this.#words.match(text, word, "to");
    if (to) return { to: this.#skipOf(text, skip(text, to.to, /\s*/y)), isRange: true };
    return undefined;
  }

  #monthName(text: string, from: number): { value: number; to: number } | undefined {
    let i = skip(text, from, /[\s.]{0,3}[-/]?\s?/y);
    const begins = i;
    i = this.#skipOf(text, i);
    let found = this.#words.match(text, i, "month");
    found ??= this.#words.match(text, i, "monthShort");
    if (!found && begins !== i) {
      i = begins;
      found = this.#words.match(text, i, "month", "monthShort");
    }
    if (!found) return undefined;
    const to = found.to;
    return { value: found.value as number, to: skip(text, to, /\.(?!\d)/y) };
  }

  #yearAt(
    text: string,
    from: number,
  ): { value: number; to: number; isHijri?: boolean } | undefined {
    let i = skip(text, from, /\s*,?\s*/y);
    i = this.#skipOf(text, i);
    const found = at(/(\d{4})(?![\d:]|[.,]\d)/y, text, i) ?? at(YEAR, text, from);
    if (!found) {
      const short = at(/\s?'(\d{2})(?!\d)/y, text, from);
      return short ? { value: 2000 + Number(short[1]), to: from + short[0].length } : undefined;
    }
    if (found.index !== i) i = from;
    const value = Number(found[1]);
    let to = found.index + found[0].length;
    if (isHijriYear(value)) return { value, to, isHijri: true };
    if (!isYear(value)) return undefined;
    // A range of hours in digits alone, 1000-1200, follows dates too.
    if (/^\s?-\s?\d{4}(?!\d)/.test(text.slice(to, to + 8)) && value % 100 < 60 && value < 2000)
      return undefined;
    const mark = at(
      /\s?(?:年|г\.|г(?!\p{L})|года(?!\p{L})|م(?!\p{L})|yil(?!\p{L})|(?:ko|eko)(?!\p{L}))/uy,
      text,
      to,
    );
    if (mark) to += mark[0].length;
    return { value, to };
  }

  #monthFirst(text: string, from: number): Body | undefined {
    const name =
      this.#words.match(text, from, "month") ?? this.#words.match(text, from, "monthShort");
    if (!name) return undefined;
    const month = name.value as number;
    let i = skip(text, name.to, /\.?\s{0,3},?\s?/y);
    i = this.#skipOf(text, i);
    const isShort = !this.#words.match(text, from, "month");
    const days: number[] = [];
    let isRange = false;
    let end = i;
    for (let n = 0; n < 8; n++) {
      const found = at(DAY, text, i);
      const day = Number(found?.[1]);
      if (!found || !isDay(day)) break;
      const to = this.#skipOrdinal(text, skip(text, i + found[0].length, /an(?!\p{L})/uy));
      // mai 14h, May 9.30, Mai 10 Uhr
      if (/^\s?(?:[.']\d|h(?!\p{L})|[ap]\.?m)/u.test(text.slice(to, to + 4))) break;
      if (this.#words.match(text, skip(text, to, /\s*/y), "hour")) break;
      days.push(day);
      end = to;
      const joined = this.#joins(text, to);
      if (!joined || !at(/\d{1,2}(?!\d|:|h|\.\d)/y, text, joined.to)) break;
      const nextName = this.#monthName(text, joined.to + 1) ?? this.#monthName(text, joined.to + 2);
      if (nextName) break;
      isRange ||= joined.isRange;
      i = joined.to;
    }
    if (!days.length) {
      const year = isShort ? undefined : this.#yearAt(text, name.to);
      return year && !year.isHijri
        ? { to: year.to, dates: [{ month, year: year.value }] }
        : undefined;
    }
    const year = this.#yearAt(text, end);
    const dates = days.map((day) => ({
      month,
      day,
      ...(year && !year.isHijri && { year: year.value }),
    }));
    let to = year?.to ?? end;
    // May 30 - June 2, 2024
    const joined = dates.length === 1 ? this.#joins(text, to) : undefined;
    const next = joined && this.#monthFirst(text, joined.to);
    if (joined && next?.dates[0]?.day) {
      const last = next.dates[0];
      const first = dates[0] as DatePart;
      if (last.year && !first.year) first.year = last.year;
      to = next.to;
      return { to, dates: [first, ...next.dates], isRange: joined.isRange };
    }
    return { to, dates, isRange: isRange && dates.length === 2 };
  }

  /** `2022ko urriaren 13an`, `2024. május 12.`, `2024 m. gegužės 12 d.` */
  #yearFirst(text: string, from: number): Body | undefined {
    const found = at(/(\d{4})(?:\.|\p{L}{1,3}\.?)?,?\s+/uy, text, from);
    if (!found || !isYear(Number(found[1]))) return undefined;
    const next = this.#monthFirst(text, from + found[0].length);
    if (!next?.dates[0]?.day || next.dates[0].year) return undefined;
    for (const date of next.dates) date.year = Number(found[1]);
    return { ...next, to: skip(text, next.to, /(?:an|ean|a)(?!\p{L})/uy) };
  }

  #short(text: string, from: number, hasWeekday: boolean): Body | undefined {
    const found = at(DM, text, from);
    if (!found) return undefined;
    const [whole, first, separator, second = "", dot] = found;
    // With dots the day comes first: 9.30. is no 30 September, but half past nine.
    if (separator === "." && this.#order === "dmy" && Number(second) > 12) return undefined;
    const date = this.#ordered(Number(first), Number(second));
    if (!date) return undefined;
    const to = from + whole.length;
    const rest = text.slice(to, to + 12);
    // A time: 10.30 Uhr, 9.05-10.00
    if (separator === "." && !dot) {
      if (/^\s?(?:-\s?\d{1,2}[.:]\d\d|h(?!\p{L})|[ap]\.?m)/u.test(rest)) return undefined;
      if (this.#words.match(text, skip(text, to, /\s*/y), "hour", "am", "pm")) return undefined;
      if (!hasWeekday) return undefined;
    }
    return { to, dates: [date], isWeak: !hasWeekday };
  }
}
