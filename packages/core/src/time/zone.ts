/**
 * Converts between wall clock and instant for any IANA zone, using only Intl: a Temporal polyfill
 * would be larger than the rest of core. zone.test.ts checks it against Temporal.
 *
 * Intl is asked for a zone's offset at the start and end of a UTC day. If both agree, that offset is
 * used for the whole day, because no zone changes its clocks twice within one. Thousands of sessions
 * therefore need only a few Intl calls per day of the programme.
 */

import { bounded } from "./bounded.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A wall clock reading, without a zone. `month` counts from 1. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** What a clock change did to a wall clock time. */
export type ClockChange = "skipped" | "repeated";

export interface Resolved {
  /** Milliseconds since 1970-01-01T00:00Z. */
  instant: number;
  /** Set when a clock change skips the time (moved forward) or repeats it (the earlier is used). */
  clockChange?: ClockChange;
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offset in ms at the start of a UTC day, given in days since 1970-01-01. */
  offsetAtDayStart(dayNumber: number): number;
}

const zoneOf = /* @__PURE__ */ bounded(64, (timeZone: string): Zone => {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  return { format, offsetAtDayStart: bounded(4096, (day) => askIntl(format, day * DAY)) };
});

/** Whether Intl knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    // Intl accepts an offset such as +02:00, but that is not an IANA zone: it has no clock changes.
    return !!zoneOf(timeZone) && !/^[+-]/.test(timeZone);
  } catch {
    return false;
  }
}

/** Intl formats an offset as GMT, GMT-03:30 or GMT+00:09:21 (Paris until 1911). */
function askIntl(format: Intl.DateTimeFormat, instant: number): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /GMT(.)(\d+):(\d+):?(\d+)?/.exec(format.format(instant)) ?? [];
  const size = +hours * 3600 + +minutes * 60 + +seconds;
  return size * (sign === "-" ? -1000 : 1000);
}

/**
 * The zone's offset from UTC at an instant, in milliseconds (east is positive).
 * @throws RangeError for a zone that Intl does not know.
 */
export function offsetAt(timeZone: string, instant: number): number {
  const { format, offsetAtDayStart } = zoneOf(timeZone);
  const day = Math.floor(instant / DAY);
  const start = offsetAtDayStart(day);
  return start === offsetAtDayStart(day + 1) ? start : askIntl(format, instant);
}

const isoOf = (utc: number) => new Date(utc).toISOString();

/** What a clock in the zone shows at an instant. */
export function wallClockAt(timeZone: string, instant: number): WallClock {
  const iso = isoOf(instant + offsetAt(timeZone, instant));
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = iso.split(/\D/, 5).map(Number);
  return { year, month, day, hour, minute };
}

/**
 * The instant at which a clock in the zone shows `utc` (the wall clock reading as if it were UTC,
 * in ms). A skipped time moves forward by the length of the gap, and of a repeated time the earlier
 * is used: what Temporal calls "compatible" and RFC 5545 §3.3.5 requires.
 */
export function instantOf(timeZone: string, utc: number): Resolved {
  const before = offsetAt(timeZone, utc - DAY);
  const after = offsetAt(timeZone, utc + DAY);
  if (before === after) return { instant: utc - before };
  const fits = [utc - before, utc - after].filter((at) => at + offsetAt(timeZone, at) === utc);
  const [one, other] = fits;
  if (one === undefined) return { instant: utc - before, clockChange: "skipped" };
  if (other === undefined) return { instant: one };
  return { instant: Math.min(one, other), clockChange: "repeated" };
}

/**
 * The instant of a time in a document: a wall clock time in `timeZone` (`2024-02-23T10:00`), or a
 * time with its own offset or Z.
 */
export function resolveTime(time: string, timeZone: string): Resolved {
  return timesIn(timeZone)(time);
}

/**
 * A time in a document as epoch milliseconds; undefined if there is none.
 * @param agenda the agenda, or any object with its `timeZone`
 */
export function instantIn(agenda: { timeZone: string }, time: string): number;
export function instantIn(agenda: { timeZone: string }, time: unknown): number | undefined;
export function instantIn({ timeZone }: { timeZone: string }, time: unknown) {
  return typeof time === "string" ? resolveTime(time, timeZone).instant : undefined;
}

// Cached, because parsing, sorting and drawing ask for the same times, and many sessions share one.
const timesIn = /* @__PURE__ */ bounded(8, (timeZone: string) =>
  bounded(4096, (time: string): Resolved => {
    if (/(Z|[+-]\d\d:\d\d)$/.test(time)) return { instant: +new Date(time) };
    return instantOf(timeZone, +new Date(`${time}Z`));
  }),
);

/** The calendar day a clock in the zone shows at an instant, as YYYY-MM-DD. */
export function dateAt(timeZone: string, instant: number): string {
  return isoOf(instant + offsetAt(timeZone, instant)).slice(0, 10);
}

/** Days from one YYYY-MM-DD to another. */
export function daysBetween(from: string, to: string): number {
  return (+new Date(to) - +new Date(from)) / DAY;
}

/** An instant as RFC 3339 with the zone's offset: `2024-02-23T10:00+01:00`, for `<time datetime>`. */
export function toIso(timeZone: string, instant: number): string {
  const offset = Math.round(offsetAt(timeZone, instant) / MINUTE) * MINUTE;
  const local = isoOf(instant + offset).slice(0, 16);
  return `${local}${offset < 0 ? "-" : "+"}${isoOf(Math.abs(offset)).slice(11, 16)}`;
}
