/**
 * Converts between wall clock and instant for any IANA zone. Offsets come from Temporal where the
 * platform has it, else from Intl, of which the first use costs a page 30 ms; a polyfill would be
 * larger than the rest of core. zone.test.ts checks both against Temporal.
 *
 * A zone's offset is asked for at the start and end of a UTC day. If both agree, it is used for the
 * whole day, because no zone changes its clocks twice within one. Thousands of sessions therefore
 * need only a few such calls per day of the programme.
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

/** The offset from UTC in ms at an instant in ms. */
type OffsetAt = (instant: number) => number;

interface Zone {
  offsetAt: OffsetAt;
  /** The same at the start of a UTC day, given in days since 1970-01-01. */
  offsetAtDayStart: OffsetAt;
}

const zoneOf = /* @__PURE__ */ bounded(64, (timeZone: string): Zone => {
  const offsetAt = offsetsBy(timeZone);
  return { offsetAt, offsetAtDayStart: bounded(4096, (day) => offsetAt(day * DAY)) };
});

/** What is used of Temporal. */
interface NativeTemporal {
  Instant: {
    fromEpochMilliseconds(ms: number): {
      toZonedDateTimeISO(timeZone: string): { offsetNanoseconds: number };
    };
  };
  Now: { timeZoneId(): string };
}

/** The platform's Temporal, if it works: a page may have put something else in its place. */
function temporal(): NativeTemporal | undefined {
  const { Temporal } = globalThis as { Temporal?: NativeTemporal };
  try {
    Temporal?.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(Temporal.Now.timeZoneId());
    return Temporal;
  } catch {
    return undefined;
  }
}

/** @throws RangeError for an unknown zone */
function offsetsBy(timeZone: string): OffsetAt {
  const Temporal = temporal();
  if (!Temporal) {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    return (instant) => askIntl(format, instant);
  }
  const { Instant } = Temporal;
  const offsetAt: OffsetAt = (instant) =>
    Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
  offsetAt(0);
  return offsetAt;
}

/** The zone of the device. */
export const localZone = (): string =>
  temporal()?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether the platform knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    // An offset such as +02:00 is accepted, too, but is not an IANA zone: it has no clock changes.
    return !/^[+-]/.test(timeZone) && !!zoneOf(timeZone);
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
 * @throws RangeError for a zone that the platform does not know.
 */
export function offsetAt(timeZone: string, instant: number): number {
  const { offsetAt, offsetAtDayStart } = zoneOf(timeZone);
  const day = Math.floor(instant / DAY);
  const start = offsetAtDayStart(day);
  return start === offsetAtDayStart(day + 1) ? start : offsetAt(instant);
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
