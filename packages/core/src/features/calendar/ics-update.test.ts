/** How a calendar that imported one revision is updated by the next, as ical.js reads both. */
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda } from "../../document/schema.ts";
import { type CalendarOptions, toICalendar } from "../../outputs.ts";

const at = (hour: number, id: string, title: string, more: object = {}) => ({
  id,
  title,
  start: `2024-02-23T${hour}:00`,
  end: `2024-02-23T${hour + 1}:00`,
  ...more,
});
const revisionOf = (revision: number, ...sessions: object[]) =>
  parse({
    format: 1,
    id: "retreat",
    title: "Retreat",
    language: "en",
    timeZone: "Europe/Madrid",
    revision,
    updated: `2024-02-0${revision}T09:00:00Z`,
    days: [{ date: "2024-02-23", sessions }],
  }).agenda as Agenda;

const first = revisionOf(
  1,
  at(10, "opening", "Opening"),
  at(11, "water", "Water"),
  at(12, "gala", "Gala"),
);
const second = revisionOf(
  2,
  at(10, "opening", "Grand opening"),
  at(15, "water", "Water", { status: "moved", was: { start: "2024-02-23T11:00" } }),
  at(12, "gala", "Gala", { status: "cancelled" }),
);

/** The events of a file by UID. */
function eventsOf(agenda: Agenda, options?: CalendarOptions) {
  const calendar = new ICAL.Component(ICAL.parse(toICalendar(agenda, options)));
  const events = calendar.getAllSubcomponents("vevent").map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name));
    return [
      value("uid"),
      {
        sequence: Number(value("sequence")),
        stamp: value("dtstamp"),
        start: value("dtstart"),
        summary: value("summary"),
        status: value("status"),
      },
    ] as const;
  });
  return new Map(events);
}

describe("the files of two revisions", () => {
  const before = eventsOf(first);
  const after = eventsOf(second);

  it("have the same UIDs, each with a higher SEQUENCE and a later stamp", () => {
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [uid, event] of after) {
      expect(event.sequence).toBeGreaterThan(before.get(uid)?.sequence as number);
      expect(event.stamp > (before.get(uid)?.stamp as string)).toBe(true);
    }
  });

  it("rename, move and cancel imported events", () => {
    expect(after.get("opening@retreat")).toMatchObject({ summary: "Grand opening" });
    expect(after.get("water@retreat")).toMatchObject({
      start: "2024-02-23T14:00:00Z",
      status: "CONFIRMED",
    });
    expect(after.get("gala@retreat")).toMatchObject({ status: "CANCELLED" });
    expect(before.get("gala@retreat")).toMatchObject({ status: "CONFIRMED" });
  });

  it("do so for one session, several sessions or a filtered file", () => {
    const [uid = ""] = eventsOf(first, { sessions: ["gala"] }).keys();
    expect(eventsOf(second, { sessions: ["gala", "water"] }).get(uid)?.status).toBe("CANCELLED");
    expect(eventsOf(second, { audiences: ["everyone"] }).get(uid)?.sequence).toBe(2);
    expect(eventsOf(second, { contentLanguage: "fr" }).get(uid)?.sequence).toBe(2);
  });
});
