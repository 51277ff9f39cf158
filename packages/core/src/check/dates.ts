/** Days and sessions whose dates do not fit together, and days without sessions. */
import { toPointer } from "../document/problems.ts";
import { isRecord } from "../document/read.ts";
import { isBare, isDate, isTime } from "../document/schema.ts";
import { dateAt, daysBetween, isTimeZone, resolveTime } from "../time/zone.ts";
import type { Finding } from "./finding.ts";

/** Further from the rest than this, and in another year, a date is probably a slip. */
const FAR = 180;
/** A session of more days than this is probably a slip. */
const LONG = 31;

export function dates(document: Record<string, unknown>): Finding[] {
  const { days, unscheduled, timeZone } = document;
  if (days === undefined && unscheduled === undefined) {
    return [
      {
        code: "no-days",
        severity: "error",
        pointer: "",
        message: 'This is no programme: it has no "days" and no "unscheduled" sessions.',
        help: "plenary init writes an agenda to fill in.",
      },
    ];
  }
  const zone = typeof timeZone === "string" && isTimeZone(timeZone) ? timeZone : "UTC";
  const all = listOf(days);
  return [
    ...(days !== undefined && !Array.isArray(days)
      ? []
      : emptiness(all, listOf(unscheduled).length)),
    ...otherYears(all),
    ...all.flatMap((day, index) =>
      listOf(day.sessions).flatMap((session, at) => [
        ...outsideDay(day.date, session, zone, ["days", index, "sessions", at]),
        ...tooLong(session, zone, ["days", index, "sessions", at]),
      ]),
    ),
    ...listOf(unscheduled).flatMap((session, at) => tooLong(session, zone, ["unscheduled", at])),
  ];
}

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map((one) => (isRecord(one) ? one : {})) : [];

type At = (string | number)[];

const warning = (code: Finding["code"], at: At, message: string, help?: string): Finding => ({
  code,
  severity: "warning",
  pointer: toPointer(at),
  message,
  ...(help && { help }),
});

function emptiness(days: Record<string, unknown>[], unscheduled: number): Finding[] {
  if (!days.length && !unscheduled) {
    return [warning("no-sessions", ["days"], "The programme has no days and no sessions.")];
  }
  return days.flatMap((day, index) =>
    (Array.isArray(day.sessions) && day.sessions.length) || isMisplaced(day)
      ? []
      : [warning("no-sessions", ["days", index], "This day has no sessions.")],
  );
}

/** A session that stands where a day should: that is told where its date is missing. */
export const isMisplaced = (day: Record<string, unknown>) =>
  day.sessions === undefined && "title" in day && ("start" in day || "id" in day);

const isSoundDate = (date: unknown): date is string =>
  typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && isDate(date);

/** A sound time with a date. */
const isSoundTime = (time: unknown): time is string =>
  typeof time === "string" && isTime(time) && !isBare(time);

function otherYears(days: Record<string, unknown>[]): Finding[] {
  const sound = days.flatMap(({ date }, index) => (isSoundDate(date) ? [{ date, index }] : []));
  const counts = new Map<string, number>();
  for (const { date } of sound) {
    const year = date.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  // Sorting keeps the order of equals: of two years with as many days, the first is taken.
  const [year] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const usual = sound.filter(({ date }) => date.startsWith(year ?? ""));
  return sound
    .filter(({ date }) => usual.every((day) => Math.abs(daysBetween(day.date, date)) > FAR))
    .map(({ date, index }) => {
      const message = `This day is in ${date.slice(0, 4)}, but the others are in ${year}.`;
      const meant = `${year}${date.slice(4)}`;
      const help = isDate(meant) ? `Did you mean "${meant}"?` : undefined;
      return warning("other-year", ["days", index, "date"], message, help);
    });
}

function outsideDay(
  date: unknown,
  { start }: Record<string, unknown>,
  zone: string,
  path: At,
): Finding[] {
  if (!isSoundDate(date) || !isSoundTime(start)) return [];
  const actual = dateAt(zone, resolveTime(start, zone).instant);
  const apart = daysBetween(date, actual);
  // A session after midnight may stay in the evening that it belongs to.
  const isNight = apart === 1 && Number(start.slice(11, 13)) < 12;
  if (!apart || isNight) return [];
  const isOtherYear = date.slice(0, 4) !== actual.slice(0, 4);
  return [
    warning(
      isOtherYear ? "other-year" : "outside-day",
      [...path, "start"],
      `The session starts on ${actual}, but the day that lists it is ${date}.`,
      `Did you mean "${date}${start.slice(10)}"? Else list it in its own day.`,
    ),
  ];
}

function tooLong({ start, end }: Record<string, unknown>, zone: string, path: At): Finding[] {
  if (!isSoundTime(start) || !isSoundTime(end)) return [];
  const length = resolveTime(end, zone).instant - resolveTime(start, zone).instant;
  const days = Math.floor(length / 86_400_000);
  if (days <= LONG) return [];
  const help = `Did you mean "${start.slice(0, 10)}${end.slice(10)}"?`;
  return [warning("long-session", [...path, "end"], `The session lasts ${days} days.`, help)];
}
