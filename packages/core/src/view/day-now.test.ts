import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { createViewContext } from "./context.ts";
import { clockText, dayNowView } from "./day-now.ts";
import { timelineView } from "./timeline.ts";

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
  dayNowView(days[index] as (typeof days)[0], context, at(time));

describe("a day as it stands now", () => {
  it("has nothing on and no present before its date", () => {
    expect(day(0, "22T12:00")).toEqual({ isPast: false, running: [] });
  });

  it("has the present before its first session, from midnight on", () => {
    expect(day(0, "23T00:00")).toEqual({ isPast: false, running: [], presentBefore: "opening" });
  });

  it("has what is on, and the present before what is next", () => {
    expect(day(0, "23T11:45")).toEqual({
      isPast: false,
      running: ["talk", "other-talk"],
      begun: at("23T11:30"),
      presentBefore: "party",
    });
  });

  it("has the present between sessions, where nothing is on", () => {
    expect(day(0, "23T11:10")).toMatchObject({ running: [], presentBefore: "talk" });
  });

  it("goes on past midnight with what was listed in it", () => {
    expect(day(0, "24T00:30")).toEqual({
      isPast: false,
      running: ["party"],
      begun: at("23T22:00"),
    });
  });

  it("is past on a later date, when nothing of it lasts", () => {
    expect(day(0, "23T23:00").isPast).toBe(false);
    expect(day(0, "24T01:00")).toEqual({ isPast: true, running: [], begun: at("23T22:00") });
    expect(day(1, "24T23:59").isPast).toBe(false);
    expect(day(1, "25T00:00").isPast).toBe(true);
  });

  it("is never past for what has no day", () => {
    expect(day(2, "29T12:00")).toEqual({ isPast: false, running: [] });
  });
});

describe("what time it is", () => {
  it("is told in the zone that comes first", () => {
    expect(clockText(context, at("23T11:45"))).toBe("11:45");
    const mine = createViewContext({ ...context, zoneChoice: "viewer" });
    expect(clockText(mine, at("23T11:45"))).toBe("19:45");
  });
});
