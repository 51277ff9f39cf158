import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda, Session } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import { createLocale } from "../locale/locale.ts";
import { createViewContext } from "./context.ts";
import { runsOverDays } from "./continued.ts";
import { timelineView } from "./timeline.ts";

const DATES = ["2027-02-15", "2027-02-16", "2027-02-17", "2027-02-18"];

/** An agenda of four days, of which the first lists one session. */
const agendaWith = (session: object, timeZone = "Europe/Madrid") =>
  parse({
    format: 1,
    id: "a",
    title: "A",
    language: "en",
    timeZone,
    days: DATES.map((date, index) => ({
      date,
      sessions: index ? [] : [{ id: "x", title: "Exhibition", ...session }],
    })),
  }).agenda as Agenda;

const timeline = (agenda: Agenda, viewerZone = agenda.timeZone, zoneChoice = "event") =>
  timelineView(
    createViewContext({ agenda, locale: createLocale("en", { en }), viewerZone, zoneChoice }),
  );
const daysOf = (session: object) =>
  timeline(agendaWith(session)).days.flatMap(({ date, continued }) =>
    continued.length ? date : [],
  );
const first = (agenda: Agenda) => agenda.days[0]?.sessions[0] as Session;

describe("a session runs over several days", () => {
  it.each([
    ["if it is longer than 24 hours", "15T10:00", "16T10:01", true],
    ["not if it lasts 24 hours and ends before noon", "15T10:00", "16T10:00", false],
    ["if it ends after noon of the next day", "15T20:00", "16T12:01", true],
    ["not if it ends at noon", "15T20:00", "16T12:00", false],
    ["not if it ends after midnight", "15T22:00", "16T02:00", false],
    ["not if it fills its day", "15T00:00", "16T00:00", false],
    [
      "if it begins just before midnight and ends after the next noon",
      "15T23:59",
      "16T12:01",
      true,
    ],
  ])("%s", (_, start, end, expected) => {
    const agenda = agendaWith({ start: `2027-02-${start}`, end: `2027-02-${end}` });
    expect(runsOverDays(first(agenda), agenda)).toBe(expected);
  });

  it("by the agenda's own clock, also when it changes", () => {
    const zone = fc.constantFrom("Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "UTC");
    const start = fc.integer({ min: 0, max: 2 * 365 * 24 * 4 });
    const length = fc.integer({ min: 1, max: 60 * 4 });
    fc.assert(
      fc.property(zone, start, length, (timeZone, quarter, quarters) => {
        const at = Temporal.Instant.from("2026-01-01T00:00Z").add({ minutes: quarter * 15 });
        const from = at.toZonedDateTimeISO(timeZone);
        const to = at.add({ minutes: quarters * 15 }).toZonedDateTimeISO(timeZone);
        const agenda = agendaWith(
          { start: at.toString(), end: to.toInstant().toString() },
          timeZone,
        );
        const noon = from.add({ days: 1 }).withPlainTime("12:00");
        const expected = quarters * 15 > 24 * 60 || Temporal.ZonedDateTime.compare(to, noon) > 0;
        expect(runsOverDays(first(agenda), agenda)).toBe(expected);
      }),
    );
  });
});

describe("on the days that it runs into", () => {
  it.each([
    ["it is mentioned until it ends", "15T10:00", "17T17:00", ["2027-02-16", "2027-02-17"]],
    ["not on the day at whose midnight it ends", "15T10:00", "17T00:00", ["2027-02-16"]],
    ["not if it only ends after midnight", "15T22:00", "16T02:00", []],
    ["only on days that the agenda has", "15T10:00", "25T17:00", DATES.slice(1)],
    ["from its start, whichever day lists it", "17T10:00", "18T17:00", DATES.slice(2)],
  ])("%s", (_, start, end, expected) => {
    expect(daysOf({ start: `2027-02-${start}`, end: `2027-02-${end}` })).toEqual(expected);
  });

  it("it says from when to when, in the zone that comes first", () => {
    const agenda = agendaWith({ start: "2027-02-15T10:00", end: "2027-02-17T17:00" });
    const range = (viewerZone?: string) =>
      timeline(agenda, viewerZone, "viewer").days[1]?.continued[0]?.range;
    expect(range()).toBe("Mon 15, 10:00\u00a0– Wed 17, 17:00");
    expect(range("Asia/Tokyo")).toBe("Mon 15, 18:00\u00a0– Thu 18, 01:00");
  });

  it("it says that it is cancelled", () => {
    const agenda = agendaWith({
      start: "2027-02-15T10:00",
      end: "2027-02-17T17:00",
      status: "cancelled",
    });
    expect(timeline(agenda).days[1]?.continued[0]?.status).toBe("Cancelled");
  });

  it("it is whole only on the first", () => {
    const agenda = agendaWith({ start: "2027-02-15T10:00", end: "2027-02-17T17:00" });
    expect(timeline(agenda).days.map(({ slots }) => slots.length)).toEqual([1, 0, 0, 0]);
  });
});
