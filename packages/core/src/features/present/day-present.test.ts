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
const context = createViewContext({
  agenda,
  locale: createLocale("en", { en }),
  viewerZone: "Asia/Tokyo",
});
const { days } = timelineView(context);
const at = (time: string) => Date.parse(`2024-02-${time}+01:00`);
const day = (index: number, time: string) =>
  dayPresentView(days[index] as (typeof days)[0], context, at(time));

describe("a day now", () => {
  it("has nothing on and no now line before its date", () => {
    expect(day(0, "22T12:00")).toEqual({ isPast: false, running: [] });
  });

  it("has the now line before its first session from midnight on", () => {
    expect(day(0, "23T00:00")).toEqual({ isPast: false, running: [], presentBefore: "opening" });
  });

  it("has what is on, and the now line before what is next", () => {
    expect(day(0, "23T11:45")).toEqual({
      isPast: false,
      running: ["talk", "other-talk"],
      begun: at("23T11:30"),
      presentBefore: "party",
    });
  });

  it("has the now line between sessions if nothing is on", () => {
    expect(day(0, "23T11:10")).toMatchObject({ running: [], presentBefore: "talk" });
  });

  it("continues past midnight with its own sessions", () => {
    expect(day(0, "24T00:30")).toEqual({
      isPast: false,
      running: ["party"],
      begun: at("23T22:00"),
    });
  });

  it("is past on a later date if none of its sessions is on", () => {
    expect(day(0, "23T23:00").isPast).toBe(false);
    expect(day(0, "24T01:00")).toEqual({ isPast: true, running: [], begun: at("23T22:00") });
    expect(day(1, "24T23:59").isPast).toBe(false);
    expect(day(1, "25T00:00").isPast).toBe(true);
  });

  it("is never past if it holds unscheduled sessions", () => {
    expect(day(2, "29T12:00")).toEqual({ isPast: false, running: [] });
  });
});

describe("the time of day", () => {
  it("is in the first zone", () => {
    expect(clockText(context, at("23T11:45"))).toBe("11:45");
    const mine = createViewContext({ ...context, zoneChoice: "viewer" });
    expect(clockText(mine, at("23T11:45"))).toBe("19:45");
  });
});
