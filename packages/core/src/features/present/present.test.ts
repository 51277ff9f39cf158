import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda } from "../../document/schema.ts";
import { isUnderway, presentAt } from "./present.ts";

const read = (sessions: object[], date = "2027-02-15") =>
  parse({
    format: 1,
    id: "x",
    title: "X",
    language: "en",
    timeZone: "Europe/Madrid",
    days: [
      { date, sessions: sessions.map((session, i) => ({ id: `s${i}`, title: "S", ...session })) },
    ],
  }).agenda as Agenda;
const at = (agenda: Agenda, time: string) => {
  const { running, next, untilNext, changesAt } = presentAt(agenda, Date.parse(time));
  return {
    running: running.map(({ session, progress }) => [session.id, progress]),
    next: next.map(({ session }) => session.id),
    untilNext,
    changesAt: changesAt && new Date(changesAt).toISOString().slice(0, 16),
  };
};

const morning = read([
  { start: "2027-02-15T10:00", end: "2027-02-15T11:00" },
  { start: "2027-02-15T11:00", end: "2027-02-15T12:00" },
  { start: "2027-02-15T11:00", end: "2027-02-15T13:00" },
]);

describe("what is on", () => {
  it("is nothing before the first session, and that is next", () => {
    expect(at(morning, "2027-02-15T08:30Z")).toEqual({
      running: [],
      next: ["s0"],
      untilNext: 30 * 60_000,
      changesAt: "2027-02-15T09:00",
    });
  });

  it("has a progress, and all sessions that start together are next", () => {
    expect(at(morning, "2027-02-15T09:15Z")).toMatchObject({
      running: [["s0", 0.25]],
      next: ["s1", "s2"],
    });
  });

  it("is the session that begins, not the one that ends, at that instant", () => {
    expect(at(morning, "2027-02-15T10:00Z").running).toEqual([
      ["s1", 0],
      ["s2", 0],
    ]);
  });

  it("is nothing after the last, and nothing is next", () => {
    expect(at(morning, "2027-02-15T12:00Z")).toEqual({ running: [], next: [] });
  });

  it("continues past midnight", () => {
    const night = read([{ start: "2027-02-15T23:30", end: "2027-02-16T01:00" }]);
    expect(at(night, "2027-02-15T23:15Z").running).toEqual([["s0", 0.5]]);
  });

  it("lasts as long as the clock change makes it", () => {
    // On 2027-03-28 the clocks in Madrid skip from 2:00 to 3:00.
    const night = read([{ start: "2027-03-28T01:00", end: "2027-03-28T04:00" }], "2027-03-28");
    expect(at(night, "2027-03-28T01:00Z").running).toEqual([["s0", 0.5]]);
  });

  it("without an end lasts until the next session of its day, but at most an hour", () => {
    const open = read([{ start: "2027-02-15T10:00" }, { start: "2027-02-15T10:30" }]);
    expect(at(open, "2027-02-15T09:15Z").running).toEqual([["s0", 0.5]]);
    expect(at(open, "2027-02-15T09:45Z").running).toEqual([["s1", 0.25]]);
    expect(at(open, "2027-02-15T10:30Z").running).toEqual([]);
  });

  it("may be an unscheduled session, but never one without a time", () => {
    const { days, ...rest } = read([{ start: "2027-02-15T10:00" }, { dayPart: "morning" }]);
    const agenda = { ...rest, days: [], unscheduled: days[0]?.sessions ?? [] };
    expect(at(agenda, "2027-02-15T09:30Z").running).toEqual([["s0", 0.5]]);
    expect(at(agenda, "2027-02-15T08:30Z").next).toEqual(["s0"]);
  });

  it("without an end is not cut short by a session without a time", () => {
    const open = read([{ start: "2027-02-15T10:00" }, { dayPart: "all-day" }]);
    expect(at(open, "2027-02-15T09:30Z").running).toEqual([["s0", 0.5]]);
  });

  it("has those that are longer than a day last", () => {
    const agenda = read([
      { start: "2027-02-15T09:00", end: "2027-02-18T18:00" },
      { start: "2027-02-15T10:00", end: "2027-02-15T11:00" },
    ]);
    expect(at(agenda, "2027-02-15T09:30Z").running.map(([id]) => id)).toEqual(["s1", "s0"]);
  });

  it("excludes cancelled and filtered sessions", () => {
    const agenda = read([
      { start: "2027-02-15T10:00", end: "2027-02-15T11:00", status: "cancelled" },
      { start: "2027-02-15T10:00", end: "2027-02-15T11:00" },
    ]);
    expect(at(agenda, "2027-02-15T09:30Z").running).toEqual([["s1", 0.5]]);
    expect(presentAt(agenda, Date.parse("2027-02-15T09:30Z"), () => false).running).toEqual([]);
  });
});

describe("the event is on", () => {
  const { days, ...rest } = read([{ start: "2027-02-15T10:00", end: "2027-02-15T11:00" }]);
  const night = { id: "n", title: "N", start: "2027-02-17T23:00", end: "2027-02-18T02:00" };
  const agenda = { ...rest, days: [...days, { date: "2027-02-17", sessions: [night] }] };

  it.each([
    ["not the evening before", "2027-02-14T23:59", false],
    ["from the midnight before its first day", "2027-02-15T00:00", true],
    ["on a day between two others", "2027-02-16T12:00", true],
    ["past midnight, while its last session goes on", "2027-02-18T01:59", true],
    ["not after that", "2027-02-18T02:00", false],
  ])("%s", (_, time, expected) => {
    expect(isUnderway(agenda, Date.parse(`${time}+01:00`))).toBe(expected);
  });

  it("never, without days", () => {
    expect(isUnderway({ ...rest, days: [] }, Date.parse("2027-02-15T10:30Z"))).toBe(false);
  });
});
