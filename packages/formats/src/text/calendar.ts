/**
 * Which dates the days of a programme have, from what each of them leaves out. Long, because every
 * way to leave out a part of a date has its own rule, and all of them see the same days.
 */
import type { DatePart, DateToken } from "./dates.ts";
import type { Span } from "./lines.ts";
import type { Report } from "./problems.ts";
import type { DayFound, Programme } from "./programme.ts";

const DAY_MS = 86_400_000;
export const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);
export const pad = (n: number) => String(n).padStart(2, "0");
export const isoDate = (time: number) => new Date(time).toISOString().slice(0, 10);
const exists = (year: number, month: number, day: number) =>
  new Date(utc(year, month, day)).getUTCDate() === day;
const weekdayOf = (time: number) => new Date(time).getUTCDay();

export interface Dated {
  /** Epoch milliseconds of midnight UTC. */
  time: number;
  confidence: "sure" | "likely" | "assumed";
}

export interface CalendarOptions {
  year?: number | undefined;
  /** Epoch milliseconds. */
  now: number;
}

const spanOf = (day: { row?: DayFound["row"]; date?: DateToken }): Span | undefined =>
  day.row && {
    line: day.row.line,
    from: day.date?.from ?? day.row.rest.from,
    to: day.date?.to ?? day.row.rest.to,
  };

/** Years that the text tells, the likeliest first: of its days, of its head, of anything else. */
function toldYears(programme: Programme, years: number[]): number[] {
  const own = programme.days.flatMap(({ date }) => date?.dates ?? []);
  const near = programme.dates.flatMap(({ date }) => date.dates);
  return [
    ...new Set(
      [...own, ...near]
        .map(({ year }) => year)
        .filter((year): year is number => year !== undefined)
        .concat(years),
    ),
  ];
}

/** The year in which most weekdays of days without one fit: one that the text tells, or the nearest to today. */
function bestYear(programme: Programme, told: number[], now: number): number | undefined {
  const parts = [
    ...programme.days.flatMap(({ date }) => date?.dates ?? []),
    ...programme.dates.flatMap(({ date }) => date.dates),
  ].filter(
    ({ year, month, day, weekday }) =>
      year === undefined && month !== undefined && day !== undefined && weekday !== undefined,
  );
  if (!parts.length) return undefined;
  const around = new Date(now).getUTCFullYear();
  const near = Array.from(
    { length: 15 },
    (_, index) => around + (index % 2 ? -1 : 1) * Math.ceil(index / 2),
  );
  let best: { year: number; fits: number; away: number } | undefined;
  for (const year of told.length ? told : near) {
    const fits = parts.filter(
      ({ month = 1, day = 1, weekday }) =>
        exists(year, month, day) && weekdayOf(utc(year, month, day)) === weekday,
    ).length;
    const first = parts[0] as DatePart;
    const away = told.length
      ? 0
      : Math.abs(utc(year, first.month as number, first.day as number) - now);
    if (fits && (!best || fits > best.fits || (fits === best.fits && away < best.away)))
      best = { year, fits, away };
  }
  return best?.year;
}

/** A year for a day and month without one. */
export function yearFor(
  part: DatePart,
  told: number[],
  { year, now }: CalendarOptions,
): { year: number; isTold: boolean } {
  const { month = 1, day = 1, weekday } = part;
  const fits = (year: number) =>
    exists(year, month, day) &&
    (weekday === undefined || weekdayOf(utc(year, month, day)) === weekday);
  for (const each of year ? [...told, year] : told)
    if (fits(each)) return { year: each, isTold: true };
  if (year) return { year, isTold: true };
  if (told.length && weekday === undefined) return { year: told[0] as number, isTold: true };
  const around = new Date(now).getUTCFullYear();
  let best: number | undefined;
  for (let each = around - 7; each <= around + 7; each++) {
    if (!fits(each)) continue;
    if (
      best === undefined ||
      Math.abs(utc(each, month, day) - now) < Math.abs(utc(best, month, day) - now)
    )
      best = each;
  }
  return { year: best ?? told[0] ?? around, isTold: false };
}

/** The dates of all days that have sessions, in the order of the text. */
export function datesOf(
  programme: Programme,
  years: number[],
  options: CalendarOptions,
  report: Report,
): (Dated | undefined)[] {
  const told = toldYears(programme, years);
  const guess = bestYear(programme, told, options.now);
  let isYearAssumed = false;
  /** The days that the head gives: from 7 to 8 April. */
  let range: { from: number; to: number } | undefined;
  let previous: number | undefined;
  let undated = 0;
  const settle = (part: DatePart, span: Span | undefined): Dated | undefined => {
    const { month, day, weekday } = part;
    if (month === undefined || day === undefined) return undefined;
    let { year } = part;
    let confidence: Dated["confidence"] = "sure";
    if (year === undefined) {
      if (previous !== undefined && !told.length && !options.year) {
        // After the days before it, or around them.
        const before = new Date(previous).getUTCFullYear();
        year = utc(before, month, day) < previous - 200 * DAY_MS ? before + 1 : before;
        if (weekday !== undefined && weekdayOf(utc(year, month, day)) !== weekday)
          year = yearFor(part, [], options).year;
        confidence = "assumed";
      } else {
        const found =
          part.weekday === undefined && guess !== undefined && !options.year
            ? { year: guess, isTold: told.includes(guess) }
            : yearFor(part, told, options);
        year = found.year;
        confidence = found.isTold ? "likely" : "assumed";
        if (!found.isTold && !isYearAssumed) {
          isYearAssumed = true;
          report(
            {
              code: "year-assumed",
              value: `${year}`,
              reason: weekday === undefined && guess !== undefined ? "weekdays-fit" : "nearest",
              ...(weekday !== undefined && { weekday }),
            },
            span,
          );
        }
        if (
          previous !== undefined &&
          utc(year, month, day) < previous - 200 * DAY_MS &&
          exists(year + 1, month, day)
        )
          year++;
      }
    }
    if (!exists(year, month, day)) {
      report({ code: "date-unread", value: `${year}-${pad(month)}-${pad(day)}` }, span);
      return undefined;
    }
    const time = utc(year, month, day);
    if (weekday !== undefined && weekdayOf(time) !== weekday) {
      report({ code: "weekday-contradiction", value: isoDate(time), weekday }, span);
      confidence = "likely";
    }
    return { time, confidence };
  };
  const header = programme.dates.filter(({ date }) => date.isRange || date.dates.length > 1);
  const rangeOf = (date: DateToken, span: Span | undefined) => {
    const [first] = date.dates;
    const last = date.dates.at(-1);
    if (!first?.day || !last?.day || date.dates.length < 2) return;
    const year = first.year ?? last.year;
    const from = settle(
      {
        ...first,
        ...(first.month === undefined && { month: last.month as number }),
        ...(year !== undefined && { year }),
      },
      span,
    );
    if (!from) return;
    const lastYear = last.year ?? new Date(from.time).getUTCFullYear();
    const month = last.month ?? new Date(from.time).getUTCMonth() + 1;
    if (!exists(lastYear, month, last.day)) return;
    const to = utc(lastYear, month, last.day);
    range = { from: from.time, to: to < from.time ? to + 365 * DAY_MS : to };
  };
  for (const { row, date } of header)
    if (!range) rangeOf(date, { line: row.line, from: date.from, to: date.to });
  const all: (Dated | undefined)[] = [];
  programme.days.forEach((day) => {
    const span = spanOf(day);
    const part = day.date?.dates[0];
    let found: Dated | undefined;
    if (day.date && day.date.dates.length > 1) rangeOf(day.date, span);
    if (day.date?.isHijri && part?.day === undefined) {
      report({ code: "date-unread", reason: "hijri" }, span);
    } else if (part?.day !== undefined && part.month !== undefined) {
      found = settle(part, span);
    } else if (part?.day !== undefined) {
      found = byDay(part, previous, range, options);
    } else if (part?.weekday !== undefined) {
      found = byWeekday(part.weekday, previous, range);
      if (!found && !day.sessions.length) found = undefined;
      else if (!found) {
        const next = options.now + ((part.weekday - weekdayOf(options.now) + 7) % 7) * DAY_MS;
        found = { time: next, confidence: "assumed" };
        if (day.sessions.length)
          report({ code: "date-assumed", value: isoDate(next), weekday: part.weekday }, span);
      }
    }
    if (!found && day.number !== undefined) {
      if (range) found = { time: range.from + (day.number - 1) * DAY_MS, confidence: "likely" };
      else if (previous !== undefined) found = { time: previous + DAY_MS, confidence: "assumed" };
    }
    if (!found && !day.row && day.sessions.length) {
      const first = programme.dates.find(
        ({ date }) =>
          date.dates[0]?.day !== undefined && date.dates[0].month !== undefined && !date.isWeak,
      );
      if (range) found = { time: range.from, confidence: "assumed" };
      else if (first)
        found = settle(first.date.dates[0] as DatePart, {
          line: first.row.line,
          from: first.date.from,
          to: first.date.to,
        });
    }
    if (!found && day.sessions.length) {
      const time = previous !== undefined ? previous + DAY_MS : options.now + undated * DAY_MS;
      undated++;
      found = { time, confidence: "assumed" };
      const row = day.row ?? day.sessions[0]?.row;
      report(
        { code: "date-assumed", value: isoDate(time) },
        row && { line: row.line, from: row.rest.from, to: row.rest.to },
      );
    }
    if (found) previous = found.time;
    all.push(found);
  });
  return all;
}

function byWeekday(
  weekday: number,
  previous: number | undefined,
  range: { from: number; to: number } | undefined,
): Dated | undefined {
  const start =
    previous !== undefined && (!range || previous >= range.from) ? previous : range?.from;
  if (start === undefined) return undefined;
  let time = start + ((weekday - weekdayOf(start) + 7) % 7) * DAY_MS;
  // Earlier within the days that the head gives, where it would lie after them.
  if (range && time > range.to) {
    const within = range.from + ((weekday - weekdayOf(range.from) + 7) % 7) * DAY_MS;
    if (within <= range.to) time = within;
  }
  return { time, confidence: range ? "sure" : "likely" };
}

function byDay(
  part: DatePart,
  previous: number | undefined,
  range: { from: number; to: number } | undefined,
  { now }: CalendarOptions,
): Dated | undefined {
  const base = range?.from ?? previous ?? now;
  const day = part.day as number;
  for (let shift = 0; shift < (part.weekday === undefined ? 3 : 12); shift++) {
    const start = new Date(base);
    const year = start.getUTCFullYear() + Math.floor((start.getUTCMonth() + shift) / 12);
    const month = ((start.getUTCMonth() + shift) % 12) + 1;
    if (!exists(year, month, day)) continue;
    const time = utc(year, month, day);
    if (part.weekday !== undefined && weekdayOf(time) !== part.weekday) continue;
    if (range && (time < range.from || time > range.to)) continue;
    if (!range && time < base - 20 * DAY_MS) continue;
    return { time, confidence: range ? "sure" : "assumed" };
  }
  return undefined;
}
