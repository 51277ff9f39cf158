import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda } from "../../document/schema.ts";
import * as en from "../../languages/en.ts";
import { createViewContext } from "../../list/context.ts";
import { createLocale } from "../../locale/locale.ts";
import { toIso } from "../../time/zone.ts";
import { overlapsView } from "./overlaps.ts";

/** Sessions of one day by id; each title is the id in capitals. */
const overlaps = (sessions: Record<string, object>, starred = Object.keys(sessions)) => {
  const agenda = parse({
    format: 1,
    id: "x",
    title: "X",
    language: "en",
    timeZone: "Europe/Madrid",
    days: [
      {
        date: "2027-10-31",
        sessions: Object.entries(sessions).map(([id, more]) => ({
          id,
          title: id.toUpperCase(),
          ...more,
        })),
      },
    ],
  }).agenda as Agenda;
  const locale = createLocale("en", { en });
  const context = createViewContext({ agenda, locale, viewerZone: "Asia/Tokyo" });
  return Object.fromEntries(
    Array.from(overlapsView(new Set(starred), context), ([id, titles]) => [
      id,
      titles.map(({ text }) => text).join(" "),
    ]),
  );
};
const from = (start: string, end?: string) => ({
  start: `2027-10-31T${start}`,
  ...(end && { end: `2027-10-31T${end}` }),
});

describe("an overlap", () => {
  it("is reported for both sessions, by title, in order of start", () => {
    const sessions = {
      late: from("12:00", "13:00"),
      long: from("09:00", "18:00"),
      early: from("10:00", "11:00"),
    };
    expect(overlaps(sessions)).toEqual({ long: "EARLY LATE", early: "LONG", late: "LONG" });
  });

  it("is not a session that begins when another ends", () => {
    expect(overlaps({ a: from("10:00", "11:00"), b: from("11:00", "12:00") })).toEqual({});
  });

  it("is reported only among the given sessions", () => {
    const sessions = { a: from("10:00", "12:00"), b: from("10:00", "12:00") };
    expect(overlaps(sessions, ["a", "gone"])).toEqual({});
  });

  it("never includes a session without a time", () => {
    expect(overlaps({ a: {}, b: { dayPart: "all-day" }, c: from("10:00", "12:00") })).toEqual({});
  });

  it("never includes a cancelled session", () => {
    const cancelled = { ...from("10:00", "12:00"), status: "cancelled" };
    expect(overlaps({ a: cancelled, b: from("10:00", "12:00") })).toEqual({});
  });

  it("includes a session without an end until the next one starts, but at most for an hour", () => {
    const sessions = { open: from("10:00"), half: from("10:30", "12:00"), quarter: from("10:15") };
    expect(overlaps(sessions, ["open", "half"])).toEqual({});
    expect(overlaps({ open: from("10:00"), other: from("10:00", "11:00") })).toEqual({
      open: "OTHER",
      other: "OPEN",
    });
  });

  it("includes a session of zero length inside another", () => {
    const sessions = { moment: from("10:00", "10:00"), other: from("10:00", "11:00") };
    expect(overlaps(sessions)).toEqual({ moment: "OTHER", other: "MOMENT" });
  });

  it("compares instants when the clocks go back and repeat an hour", () => {
    const first = { start: "2027-10-31T02:30+02:00", end: "2027-10-31T02:50+02:00" };
    const again = { start: "2027-10-31T02:30+01:00", end: "2027-10-31T02:50+01:00" };
    expect(overlaps({ first, again })).toEqual({});
  });

  it("is any shared minute, whatever offsets the times are written with", () => {
    const midnight = Date.parse("2027-10-30T22:00Z");
    const zone = fc.constantFrom("Europe/Madrid", "Asia/Kolkata", "America/St_Johns", "UTC");
    const times = fc.record({ start: fc.nat(300), length: fc.nat(90), zone });
    fc.assert(
      fc.property(fc.array(times, { maxLength: 8 }), (all) => {
        const at = (minute: number, zone: string) => toIso(zone, midnight + minute * 60_000);
        const sessions = Object.fromEntries(
          all.map(({ start, length, zone }, index) => [
            `s${index}`,
            { start: at(start, zone), end: at(start + length, zone) },
          ]),
        );
        const minutes = all.map(({ start, length }) =>
          Array.from({ length: Math.max(1, length) }, (_, index) => start + index),
        );
        const found = overlaps(sessions);
        for (const [a, ones] of minutes.entries()) {
          const others = minutes.flatMap((minutes, b) =>
            a !== b && minutes.some((minute) => ones.includes(minute)) ? [`S${b}`] : [],
          );
          expect(found[`s${a}`]?.split(" ").sort() ?? []).toEqual(others.sort());
        }
      }),
    );
  });
});
