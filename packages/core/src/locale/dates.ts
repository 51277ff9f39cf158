/**
 * Dates in the words of a language. They are equal to those of Intl (`dates.test.ts`), whose first
 * formatter costs a page 30 ms before anything is seen.
 */
import type { DateWords } from "./messages.ts";

/** How a locale writes dates. Each date is YYYY-MM-DD. */
export interface Dates {
  /** A day as a heading: "Vendredi 23 février". */
  day(date: string): string;
  /** A short day for a list of days: "Fri 23", "ven. 23". */
  shortDay(date: string): string;
  /** A day or a range of days with the year: "23 février 2024", "15–19 février 2027". */
  dateRange(first: string, last: string): string;
}

type Fill = (message: string, values: Record<string, string>) => string;

/** @param first the first day of a month, in French "1er" */
export function datesBy(words: DateWords, first: string, fill: Fill): Dates {
  const { number = "{n}", month = "{d} {M}", year = "{dm} {Y}", to } = words;
  const { heading = "{W} {dm}", short = "{w} {d}" } = words;
  const name = (names: string, index: number) => names.split(",")[index] ?? "";
  const dayOf = (date: string) => (date.endsWith("-01") ? first : `${+date.slice(8)}`);
  const write = (pattern: string, date: string, n = dayOf(date), d = fill(number, { n })) => {
    const weekday = new Date(date).getUTCDay();
    const dm = fill(month, { d, M: name(words.months, +date.slice(5, 7) - 1) });
    const W = name(words.weekdays, weekday);
    const w = words.shortWeekdays ? name(words.shortWeekdays, weekday) : W.slice(0, 3);
    return fill(pattern, { n, d, dm, W, w, Y: `${+date.slice(0, 4)}` });
  };
  return {
    day(date) {
      const text = write(heading, date);
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    shortDay: (date) => write(short, date),
    dateRange(start, end) {
      if (start === end) return write(year, start);
      const isMonth = start.slice(0, 7) === end.slice(0, 7);
      const isYear = start.slice(0, 4) === end.slice(0, 4);
      // Where the year comes first, what both have in common is not repeated.
      if (to) return write(year, start) + to + write(isMonth ? "{d}" : isYear ? "{dm}" : year, end);
      if (isMonth) return write(year, end, "", `${write("{d}", start)}–${write("{d}", end)}`);
      return `${write(isYear ? "{dm}" : year, start)}\u00a0– ${write(year, end)}`;
    },
  };
}
