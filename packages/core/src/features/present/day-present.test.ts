import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import * as en from "../../languages/en.ts";
import { createViewContext } from "../../list/context.ts";
import { timelineView } from "../../list/timeline.ts";
import { createLocale } from "../../locale/locale.ts";
import { clockText, dayPresentView } from "./day-present.ts";

const session = (id: string, start?: string, end?: string) => ({ id, title: id, start, end });
const { agenda } = parse({
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [
    {
      date: "2024-02-23",
      sessions: [
        session("opening", "2024-02-23T10:00", "2024-02-23T11:00"),
        session("talk", "2024-02-23T11:30", "2024-02-23T12:30"),
        session("other-talk", "2024-02-23T11:30", "2024-02-23T12:00"),
        session("party", "2024-02-23T22:00", "2024-02-24T01:00"),
        session("some-time"),
      ],
    },
    { date: "2024-02-24", sessions: [session("closing", "2024-02-24T10:00", "2024-02-24T11:00")] },
  ],
  unscheduled: [session("later")],
});
if (!agenda) throw new Error("unread");
const locale = createLocale("en", { en });
const context = createViewContext({ agenda, locale, viewerZone: "Asia/Tokyo" });
const { days } = timelineView(context);
const at = (time: string) => Date.parse(`2024-02-${time}+01:00`);
const day = (index: number, time: string) =>
  dayPresentView(days[index] as (typeof days)[0], context, at(time));

/** A day with only these sessions. */
function dayOf(...sessions: object[]) {
  const given = { ...agenda, days: [{ date: "2024-02-23", sessions }] };
  const only = createViewContext({ agenda: given as never, locale, viewerZone: "Europe/Madrid" });
  const [view] = timelineView(only).days;
  return (time: string) => dayPresentView(view as (typeof days)[0], only, at(time));
}

describe("a day now", () => {
  const before = { isPast: false, isOn: false, running: [], ended: [] };
  const on = { ...before, isOn: true };

  it.each([
    ["before its date: nothing is on, and there is no line", 0, "22T12:00", before],
    [
      "from midnight on: the line stands above its first",
      0,
      "23T00:00",
      { ...on, presentBefore: "opening" },
    ],
    [
      "in a session: the line stands above it",
      0,
      "23T10:00",
      { ...on, running: ["opening"], presentBefore: "opening" },
    ],
    [
      "between sessions: the line stands above what is next",
      0,
      "23T11:10",
      { ...on, ended: ["opening"], presentBefore: "talk" },
    ],
    [
      "in two at once: the line stands above both",
      0,
      "23T11:45",
      { ...on, running: ["talk", "other-talk"], ended: ["opening"], presentBefore: "talk" },
    ],
    [
      "when one of two has ended: the line stays above the other",
      0,
      "23T12:10",
      { ...on, running: ["talk"], ended: ["opening", "other-talk"], presentBefore: "talk" },
    ],
    [
      "past midnight, with its own sessions",
      0,
      "24T00:30",
      {
        ...on,
        running: ["party"],
        ended: ["opening", "talk", "other-talk"],
        presentBefore: "party",
      },
    ],
    [
      "on a later date, when none of its sessions is on: it is past",
      0,
      "24T01:00",
      { ...before, isPast: true, ended: ["opening", "talk", "other-talk", "party"] },
    ],
    [
      "after its last session: it is not past before midnight",
      1,
      "24T23:59",
      { ...on, ended: ["closing"] },
    ],
    ["a day later", 1, "25T00:00", { ...before, isPast: true, ended: ["closing"] }],
    ["with unscheduled sessions: never past", 2, "29T12:00", before],
  ])("%s", (_, index, time, expected) => {
    const { passed, ...state } = day(index, time);
    expect(state).toEqual(expected);
  });

  it.each([
    ["23T10:00", [0]],
    ["23T10:15", [0.25]],
    ["23T10:59", [0.95]],
    ["23T11:45", [0.25, 0.5]],
    ["23T11:10", []],
  ])("at %s tells the share of each session that has passed", (time, expected) => {
    expect(day(0, time).passed).toEqual(expected);
  });

  it("a cancelled session is never on, and ends with its time", () => {
    const cancelled = dayOf({
      ...session("off", "2024-02-23T10:00", "2024-02-23T11:00"),
      status: "cancelled",
    });
    expect(cancelled("23T10:30")).toMatchObject({ running: [], ended: [] });
    expect(cancelled("23T11:00")).toMatchObject({ running: [], ended: ["off"] });
  });

  it("a session over several days is on, and holds back neither the line nor the end of its first day", () => {
    const exhibition = dayOf(
      session("exhibition", "2024-02-23T09:00", "2024-02-26T18:00"),
      session("talk", "2024-02-23T11:00", "2024-02-23T12:00"),
    );
    expect(exhibition("23T10:00")).toMatchObject({
      running: ["exhibition"],
      presentBefore: "talk",
    });
    expect(exhibition("24T10:00")).toMatchObject({ running: ["exhibition"], isPast: true });
  });
});

describe("the time of day", () => {
  it("is in the first zone", () => {
    expect(clockText(context, at("23T11:45"))).toBe("11:45");
    const mine = createViewContext({ ...context, zoneChoice: "viewer" });
    expect(clockText(mine, at("23T11:45"))).toBe("19:45");
  });
});
