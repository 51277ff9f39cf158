import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import type { Agenda } from "../agenda/schema.ts";
import { nowView } from "./now.ts";

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
  const { running, next, untilNext, changesAt } = nowView(agenda, Date.parse(time));
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
  it("is nothing before the first session, which is next", () => {
    expect(at(morning, "2027-02-15T08:30Z")).toEqual({
      running: [],
      next: ["s0"],
      untilNext: 30 * 60_000,
      changesAt: "2027-02-15T09:00",
    });
  });

  it("has gone so far, and all that start together are next", () => {
    expect(at(morning, "2027-02-15T09:15Z")).toMatchObject({
      running: [["s0", 0.25]],
      next: ["s1", "s2"],
    });
  });

  it("is what begins, not what ends, at the very minute", () => {
    expect(at(morning, "2027-02-15T10:00Z").running).toEqual([
      ["s1", 0],
      ["s2", 0],
    ]);
  });

  it("is nothing after the last, and nothing is next", () => {
    expect(at(morning, "2027-02-15T12:00Z")).toEqual({ running: [], next: [] });
  });

  it("goes on past midnight", () => {
    const night = read([{ start: "2027-02-15T23:30", end: "2027-02-16T01:00" }]);
    expect(at(night, "2027-02-15T23:15Z").running).toEqual([["s0", 0.5]]);
  });

  it("lasts as long as the clock change makes it", () => {
    // In the night to 2027-03-28 Madrid's clocks skip the hour from two to three.
    const night = read([{ start: "2027-03-28T01:00", end: "2027-03-28T04:00" }], "2027-03-28");
    expect(at(night, "2027-03-28T01:00Z").running).toEqual([["s0", 0.5]]);
  });

  it("without an end is on until the next of its day, and an hour at the most", () => {
    const open = read([{ start: "2027-02-15T10:00" }, { start: "2027-02-15T10:30" }]);
    expect(at(open, "2027-02-15T09:15Z").running).toEqual([["s0", 0.5]]);
    expect(at(open, "2027-02-15T09:45Z").running).toEqual([["s1", 0.25]]);
    expect(at(open, "2027-02-15T10:30Z").running).toEqual([]);
  });

  it("may be a session on no day, and is none without a time", () => {
    const { days, ...rest } = read([{ start: "2027-02-15T10:00" }, { dayPart: "morning" }]);
    const agenda = { ...rest, days: [], unscheduled: days[0]?.sessions ?? [] };
    expect(at(agenda, "2027-02-15T09:30Z").running).toEqual([["s0", 0.5]]);
    expect(at(agenda, "2027-02-15T08:30Z").next).toEqual(["s0"]);
  });

  it("without an end is not cut short by what has no time", () => {
    const open = read([{ start: "2027-02-15T10:00" }, { dayPart: "all-day" }]);
    expect(at(open, "2027-02-15T09:30Z").running).toEqual([["s0", 0.5]]);
  });

  it("is not what was cancelled, nor what a filter took away", () => {
    const agenda = read([
      { start: "2027-02-15T10:00", end: "2027-02-15T11:00", status: "cancelled" },
      { start: "2027-02-15T10:00", end: "2027-02-15T11:00" },
    ]);
    expect(at(agenda, "2027-02-15T09:30Z").running).toEqual([["s1", 0.5]]);
    expect(nowView(agenda, Date.parse("2027-02-15T09:30Z"), () => false).running).toEqual([]);
  });
});
