import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda } from "../../document/schema.ts";
import * as en from "../../languages/en.ts";
import * as fr from "../../languages/fr.ts";
import { createViewContext } from "../../list/context.ts";
import { createLocale } from "../../locale/locale.ts";
import { changes } from "./changes.ts";
import { changesView } from "./changes-view.ts";

const read = (days: Record<string, object[]>, more: object = {}) =>
  parse({
    format: 1,
    id: "x",
    title: "X",
    language: "en",
    timeZone: "Europe/Madrid",
    places: [
      { id: "hall", name: "Main hall" },
      { id: "mill", name: { en: "The Mill", fr: "Le Moulin" } },
    ],
    days: Object.entries(days).map(([date, sessions]) => ({ date, sessions })),
    ...more,
  }).agenda as Agenda;
const talk = (more: object = {}) => ({
  id: "talk",
  title: "Water",
  start: "2024-02-23T10:00",
  end: "2024-02-23T11:00",
  place: "hall",
  ...more,
});

/** "Moved | Water | now, part by part | before, part by part" */
const told = (before: Agenda, after: Agenda, lang = "en", viewerZone = "Europe/Madrid") => {
  const locale = createLocale(lang, { en, fr });
  const zoneChoice = viewerZone === "Europe/Madrid" ? "event" : "viewer";
  const context = createViewContext({ agenda: after, locale, viewerZone, zoneChoice });
  return changesView(changes(before, after), context).map(
    ({ labels, title, when, was, isGone }) =>
      [
        labels.join("+"),
        title.text,
        when.map(({ text }) => text).join(", "),
        was.map(({ text }) => text).join(", "),
      ].join(" | ") + (isGone ? " †" : ""),
  );
};
const from = (was: object, is: object, date = "2024-02-23") =>
  told(read({ "2024-02-23": [talk(was)] }), read({ [date]: [talk(is)] }));

describe("the changes", () => {
  it("are empty if nothing changed", () => {
    expect(from({}, {})).toEqual([]);
  });

  it("show the new and the old times of a move", () => {
    const later = { start: "2024-02-23T14:00", end: "2024-02-23T15:30" };
    expect(from({}, later)).toEqual([
      "Moved | Water | Friday 23 February, 14:00–15:30 | 10:00–11:00",
    ]);
  });

  it("name the old day only if it is different", () => {
    const tomorrow = { start: "2024-02-24T10:00", end: "2024-02-24T11:00" };
    expect(from({}, tomorrow, "2024-02-24")).toEqual([
      "Moved | Water | Saturday 24 February, 10:00–11:00 | Friday 23 February, 10:00–11:00",
    ]);
  });

  it("show the new and the old place, with the unchanged time", () => {
    expect(from({}, { place: "mill" })).toEqual([
      "Moved | Water | Friday 23 February, 10:00–11:00, The Mill | Main hall",
    ]);
  });

  it("show a changed end", () => {
    expect(from({}, { end: "2024-02-23T12:00" })).toEqual([
      "Moved | Water | Friday 23 February, 10:00–12:00 | 10:00–11:00",
    ]);
    expect(from({ end: undefined }, {})).toEqual([
      "Moved | Water | Friday 23 February, 10:00–11:00 | 10:00",
    ]);
  });

  it("show a part of the day that became a time", () => {
    const part = { start: undefined, end: undefined, dayPart: "morning" };
    expect(from(part, {})).toEqual(["Moved | Water | Friday 23 February, 10:00–11:00 | Morning"]);
    expect(from({}, part)).toEqual(["Moved | Water | Friday 23 February, Morning | 10:00–11:00"]);
  });

  it("show the old title", () => {
    expect(from({}, { title: "Rivers" })).toEqual([
      "Renamed | Rivers | Friday 23 February, 10:00–11:00 | Water",
    ]);
  });

  it("list everything that happened to a session", () => {
    expect(from({}, { title: "Rivers", status: "cancelled", place: "mill" })).toEqual([
      "Cancelled+Moved+Renamed | Rivers | Friday 23 February, 10:00–11:00, The Mill | Water, Main hall",
    ]);
  });

  it("show the time of removed and of new sessions", () => {
    const nothing = read({ "2024-02-23": [] });
    const one = read({ "2024-02-23": [talk()] });
    expect(told(one, nothing)).toEqual([
      "No longer in the programme | Water | Friday 23 February, 10:00–11:00 |  †",
    ]);
    expect(told(nothing, one)).toEqual(["New | Water | Friday 23 February, 10:00–11:00 | "]);
  });

  it("are in the reader's language and in the first zone", () => {
    const before = read({ "2024-02-23": [talk({ place: "mill" })] });
    const after = read({ "2024-02-23": [talk({ start: "2024-02-23T10:30" })] });
    expect(told(before, after, "fr", "Asia/Tokyo")).toEqual([
      "Déplacé | Water | Vendredi 23 février, 18h30–19h00, Main hall | 18h00–19h00, Le Moulin",
    ]);
  });

  it("compare instants if the agenda's zone changed", () => {
    const before = read({ "2024-02-23": [talk()] });
    const after = read({ "2024-02-23": [talk()] }, { timeZone: "Europe/Lisbon" });
    expect(told(before, after)).toEqual([
      "Moved | Water | Friday 23 February, 10:00–11:00 | 09:00–10:00",
    ]);
  });
});
