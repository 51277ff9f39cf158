import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda, Session } from "../../document/schema.ts";
import * as en from "../../languages/en.ts";
import * as fr from "../../languages/fr.ts";
import { createViewContext } from "../../list/context.ts";
import { rangeText } from "../../list/times.ts";
import { createLocale } from "../../locale/locale.ts";
import { nowView } from "./now.ts";

const read = (days: Record<string, object[]>, more: object = {}) =>
  parse({
    format: 1,
    id: "x",
    title: "X",
    language: "en",
    timeZone: "Europe/Madrid",
    venue: { name: "The Mill", city: "Barcelona" },
    places: [{ id: "hall", name: "Hall" }],
    days: Object.entries(days).map(([date, sessions]) => ({
      date,
      sessions: sessions.map((session, i) => ({ id: `${date}-${i}`, title: `S${i}`, ...session })),
    })),
    ...more,
  }).agenda as Agenda;

const meeting = read({
  "2024-02-23": [
    { title: "Opening", start: "2024-02-23T10:00", end: "2024-02-23T13:00" },
    { title: "Water", start: "2024-02-23T14:00", end: "2024-02-23T15:00" },
    { title: "Air", start: "2024-02-23T14:00", end: "2024-02-23T16:00" },
  ],
  "2024-02-26": [{ title: "Closing", start: "2024-02-26T09:30", end: "2024-02-26T10:00" }],
});

interface Reader {
  lang?: string;
  viewerZone?: string;
  zoneChoice?: string;
  counts?: (session: Session) => boolean;
}

/** The drawn text: "10:00–11:00 Opening". */
function at(agenda: Agenda, time: string, reader: Reader = {}) {
  const { lang = "en", viewerZone = "Europe/Madrid", zoneChoice = "event", counts } = reader;
  const locale = createLocale(lang, { en, fr });
  const context = createViewContext({ agenda, locale, viewerZone, zoneChoice });
  const view = nowView(context, Date.parse(time), counts);
  const line = ({ card, times, label }: (typeof view.next)[number]) => {
    const second = times?.second;
    const first = times ? locale.fill(label, { time: rangeText(times.first) }) : card.dayPart;
    const text = second
      ? `${first} · ${locale.fill(second.label, { time: rangeText(second) })}`
      : first;
    return [text, card.title.text].filter(Boolean).join(" ");
  };
  const { running, next, later, said, day } = view;
  const lines = { running: running.map(line), next: next.map(line), later: later.map(line) };
  return { ...view, ...lines, said, day };
}

describe("what is on", () => {
  it("shows its end and progress", () => {
    const agenda = meeting;
    expect(at(agenda, "2024-02-23T11:30+01:00")).toMatchObject({
      clock: "11:30",
      running: ["until 13:00 Opening"],
      said: undefined,
    });
    const context = createViewContext({
      agenda,
      locale: createLocale("en", { en }),
      viewerZone: "Europe/Madrid",
    });
    const { running } = nowView(context, Date.parse("2024-02-23T11:30+01:00"));
    expect(running[0]?.progress).toBe(0.5);
  });

  it("includes all parallel sessions", () => {
    expect(at(meeting, "2024-02-23T14:30+01:00").running).toEqual([
      "until 15:00 Water",
      "until 16:00 Air",
    ]);
  });

  it("shows its end in both zones if they differ, and names the zones", () => {
    const seen = at(meeting, "2024-02-23T11:30+01:00", { viewerZone: "Asia/Tokyo" });
    expect(seen.running).toEqual(["until 13:00 · 21:00 your time Opening"]);
    expect(seen.zones.map(({ label }) => label)).toEqual([
      "Time zone: {zone}",
      "Your time: {zone}",
    ]);
    expect(at(meeting, "2024-02-23T11:30+01:00").zones).toEqual([]);
  });

  it("shows its start if it has no end", () => {
    const agenda = read({ "2024-02-23": [{ start: "2024-02-23T10:00" }] });
    expect(at(agenda, "2024-02-23T10:30+01:00").running).toEqual(["10:00 S0"]);
  });

  it("continues past midnight, and then ends today", () => {
    const agenda = read({ "2024-02-23": [{ start: "2024-02-23T22:00", end: "2024-02-24T01:00" }] });
    expect(at(agenda, "2024-02-23T23:59+01:00").running).toEqual(["until 01:00 (+1 day) S0"]);
    expect(at(agenda, "2024-02-24T00:00+01:00").running).toEqual(["until 01:00 S0"]);
  });

  it("uses the new time of a moved session, and excludes cancelled ones", () => {
    const agenda = read({
      "2024-02-23": [
        {
          title: "Moved",
          start: "2024-02-23T12:00",
          end: "2024-02-23T13:00",
          status: "moved",
          was: { start: "2024-02-23T10:00", end: "2024-02-23T11:00" },
        },
        {
          title: "Off",
          start: "2024-02-23T10:00",
          end: "2024-02-23T11:00",
          status: "cancelled",
        },
      ],
    });
    expect(at(agenda, "2024-02-23T10:30+01:00")).toMatchObject({
      running: [],
      next: ["12:00–13:00 Moved"],
    });
    expect(at(agenda, "2024-02-23T12:30+01:00").running).toEqual(["until 13:00 Moved"]);
  });
});

describe("what is next", () => {
  it("says how far ahead it is, without the day if that is today", () => {
    const { next, ahead, day, said } = at(meeting, "2024-02-23T13:40+01:00");
    expect(next).toEqual(["14:00–15:00 Water", "14:00–16:00 Air"]);
    expect({ ahead, day }).toEqual({ ahead: "in 20 minutes", day: undefined });
    expect(said).toBe("Nothing is on right now.");
  });

  it.each([
    ["2024-02-23T13:59:30+01:00", "in 1 minute"],
    ["2024-02-23T12:30:00+01:00", "in 90 minutes"],
    ["2024-02-23T06:40:00+01:00", "in 3 hours"],
    ["2024-02-22T20:00:00+01:00", "in 14 hours"],
    ["2024-02-22T08:00:00+01:00", "tomorrow"],
    ["2024-02-01T23:59:00+01:00", "in 22 days"],
  ])("at %s is %s", (time, ahead) => {
    expect(at(meeting, time).ahead).toBe(ahead);
  });

  it("names its day if that is not today in the first zone", () => {
    const seen = at(meeting, "2024-02-19T10:00+01:00", { lang: "fr" });
    expect(seen).toMatchObject({
      ahead: "dans 4 jours",
      day: { date: "2024-02-23", heading: "Vendredi 23 février" },
      next: ["10h00–13h00 Opening"],
      said: undefined,
    });
    // It is 0:30 on Monday in Auckland, so a session on Monday evening there is today.
    const time = "2024-02-25T12:30+01:00";
    const inAuckland = { viewerZone: "Pacific/Auckland", zoneChoice: "viewer" };
    expect(at(meeting, time, inAuckland).day).toBeUndefined();
    expect(at(meeting, time, { viewerZone: "Pacific/Auckland" }).day?.date).toBe("2024-02-26");
  });

  it("has its own date after midnight, whichever day lists it", () => {
    const agenda = read({ "2024-02-23": [{ start: "2024-02-24T00:30", end: "2024-02-24T01:00" }] });
    expect(at(agenda, "2024-02-23T23:45+01:00")).toMatchObject({
      ahead: "in 45 minutes",
      day: { date: "2024-02-24" },
      next: ["00:30–01:00 S0"],
    });
    expect(at(agenda, "2024-02-24T00:10+01:00").day).toBeUndefined();
  });

  it("takes a clock change into account", () => {
    // On 2027-03-28 the clocks in Madrid skip from 2:00 to 3:00.
    const agenda = read({ "2027-03-28": [{ start: "2027-03-28T03:10" }] });
    expect(at(agenda, "2027-03-28T01:50+01:00").ahead).toBe("in 20 minutes");
  });

  it("includes only sessions that pass the filter", () => {
    const counts = ({ title }: Session) => title !== "Opening";
    const seen = at(meeting, "2024-02-23T11:30+01:00", { counts });
    expect(seen.running).toEqual([]);
    expect(seen.next[0]).toBe("14:00–15:00 Water");
  });
});

describe("what comes later today", () => {
  const agenda = read({
    "2024-02-23": [
      { title: "Evening", start: "2024-02-23T20:00", end: "2024-02-23T21:00" },
      { title: "Opening", start: "2024-02-23T10:00", end: "2024-02-23T11:00" },
      { title: "Off", start: "2024-02-23T17:00", status: "cancelled" },
      { title: "Walk", dayPart: "afternoon" },
      { title: "Water", start: "2024-02-23T14:00", end: "2024-02-23T15:00" },
      { title: "Air", start: "2024-02-23T16:00", end: "2024-02-23T17:00" },
      { title: "Night", start: "2024-02-24T00:30", end: "2024-02-24T01:30" },
    ],
    "2024-02-24": [
      { title: "Closing", start: "2024-02-24T10:00", end: "2024-02-24T11:00" },
      { title: "Farewell", start: "2024-02-24T12:00", end: "2024-02-24T13:00" },
    ],
  });
  const laterAt = (time: string, reader?: Reader) => at(agenda, `${time}+01:00`, reader).later;

  it.each([
    [
      "follows what is next, in order of start",
      "2024-02-23T10:30",
      ["16:00–17:00 Air", "20:00–21:00 Evening"],
    ],
    ["gets shorter", "2024-02-23T15:30", ["20:00–21:00 Evening"]],
    ["is nothing when what is next is tomorrow", "2024-02-23T21:30", []],
    ["is nothing after the last", "2024-02-24T12:30", []],
  ])("%s", (_, time, expected) => {
    expect(laterAt(time)).toEqual(expected);
  });

  it("is of today in the first zone, and only what passes the filter", () => {
    const counts = ({ title }: Session) => title !== "Air";
    expect(laterAt("2024-02-23T10:30", { counts })).toEqual(["20:00–21:00 Evening"]);
    const inTokyo = { viewerZone: "Asia/Tokyo", zoneChoice: "viewer" };
    // There, 20:00 is 4:00 on the next day.
    expect(laterAt("2024-02-23T10:30", inTokyo)).toHaveLength(0);
    expect(laterAt("2024-02-23T06:30", inTokyo)).toHaveLength(1);
  });
});

describe("a programme without times", () => {
  const untimed = read({
    "2024-02-23": [
      { title: "Walk", dayPart: "morning" },
      { title: "Off", status: "cancelled" },
    ],
    "2024-02-24": [{ title: "Talk" }],
  });

  it("shows one day after another", () => {
    expect(at(untimed, "2024-02-22T12:00+01:00")).toMatchObject({
      running: [],
      next: ["Morning Walk"],
      ahead: "tomorrow",
      day: { heading: "Friday 23 February" },
      said: undefined,
    });
    expect(at(untimed, "2024-02-23T12:00+01:00")).toMatchObject({
      next: ["Morning Walk"],
      ahead: "today",
      day: undefined,
    });
    expect(at(untimed, "2024-02-25T00:00+01:00")).toMatchObject({
      next: [],
      said: "The programme is over.",
    });
  });

  it("comes before a later day with times, whatever the order in the document", () => {
    const agenda = read({
      "2024-02-25": [{ title: "Late", start: "2024-02-25T10:00" }],
      "2024-02-24": [{ title: "Second" }],
      "2024-02-23": [{ title: "First" }],
    });
    expect(at(agenda, "2024-02-23T08:00+01:00").next).toEqual(["First"]);
    expect(at(agenda, "2024-02-25T08:00+01:00").next).toEqual(["10:00 Late"]);
  });
});

describe("the sentence if nothing is on", () => {
  const saidAt = (agenda: Agenda, time: string, reader?: Reader) => at(agenda, time, reader).said;
  const during = "2024-02-23T13:30+01:00";

  it("is absent before the programme begins, and says that it is over after the last session", () => {
    expect(saidAt(meeting, "2024-02-23T09:59+01:00")).toBeUndefined();
    expect(saidAt(meeting, "2024-02-26T10:00+01:00")).toBe("The programme is over.");
  });

  it("does not say that it is over before the end of a cancelled last session", () => {
    const cancelled = { start: "2024-02-23T15:00", status: "cancelled" };
    const agenda = read({ "2024-02-23": [{ start: "2024-02-23T10:00" }, cancelled] });
    expect(saidAt(agenda, during)).toBe("Nothing is on right now.");
  });

  it("ignores unscheduled sessions", () => {
    const unscheduled = [{ id: "some", title: "Some time" }];
    const agenda = read({ "2024-02-23": [{ start: "2024-02-23T10:00" }] }, { unscheduled });
    expect(saidAt(agenda, during)).toBe("The programme is over.");
    expect(saidAt(read({}, { unscheduled }), during)).toBe("Nothing is on right now.");
  });

  it("says that there is no session yet, or none for these groups", () => {
    expect(saidAt(read({}), during)).toBe("The programme has no sessions yet.");
    expect(saidAt(meeting, during, { counts: () => false })).toBe(
      "No session matches these groups.",
    );
  });
});
