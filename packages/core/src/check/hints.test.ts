import { describe, expect, it } from "vitest";
import { check } from "./check.ts";

const base = {
  format: 1,
  id: "seminar",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  revision: 1,
  audiences: [{ id: "press", name: { fr: "Presse", en: "Press" } }],
  places: [{ id: "hall", name: "Grande salle" }, null],
  days: [
    {
      date: "2024-02-23",
      sessions: [{ id: "s", title: "Séance", audience: "press", place: "hall" }],
    },
  ],
};

/** The suggestions for a session, or an agenda, with other fields. */
const forAgenda = (more: object) =>
  check({ ...base, places: base.places.slice(0, 1), ...more }).findings[0]?.help;
const forSession = (more: object) =>
  forAgenda({
    days: [{ date: "2024-02-23", sessions: [{ ...base.days[0]?.sessions[0], ...more }] }],
  });

describe("a suggestion", () => {
  it.each([
    ["10h00", "10:00"],
    ["10h", "10:00"],
    ["10 h 30", "10:30"],
    ["9:00", "09:00"],
    ["9.30", "09:30"],
    ["0930", "09:30"],
    ["10:00:30 ", "10:00:30"],
    ["2:30 pm", "14:30"],
    ["12 am", "00:00"],
    ["12:15 p.m.", "12:15"],
    ["14 Uhr", "14:00"],
    ["2024-02-23 10:00", "2024-02-23T10:00"],
    ["2024-02-23T9:00", "2024-02-23T09:00"],
    ["23.02.2024 10:00", "2024-02-23T10:00"],
    ["23/02/2024 à 10h00", "2024-02-23T10:00"],
  ])("for the time %j is %j", (start, meant) => {
    expect(forSession({ start })).toBe(`Did you mean "${meant}"?`);
  });

  it.each(["soon", "25:00", "10:75", "10", "1", "32.02.2024 10:00", 10, null])(
    "for the time %j is not made up",
    (start) => {
      expect(forSession({ start })).toBeUndefined();
    },
  );

  it.each([
    ["2024/02/23", "2024-02-23"],
    ["2024-2-3", "2024-02-03"],
    ["20240223", "2024-02-23"],
    ["23.2.2024", "2024-02-23"],
    ["23/02/2024", "2024-02-23"],
  ])("for the date %j is %j", (date, meant) => {
    expect(forAgenda({ days: [{ date, sessions: [] }] })).toBe(`Did you mean "${meant}"?`);
  });

  it.each(["03/04/2024", "2024-02-30", "2024/13/01", "30.02.2024", "tomorrow"])(
    "for the date %j is not made up, since it could be another",
    (date) => {
      expect(forAgenda({ days: [{ date, sessions: [] }] })).toBeUndefined();
    },
  );

  it.each<[object, string]>([
    [{ language: "Français" }, '"fr"'],
    [{ language: "pt_BR" }, '"pt-BR"'],
    [{ timeZone: "Madrid" }, '"Europe/Madrid"'],
    [{ timeZone: "Buenos Aires" }, '"America/Buenos_Aires"'],
    [{ timeZone: "Europe/Madird" }, '"Europe/Madrid"'],
    [{ updated: "2024-02-16T09:00" }, '"2024-02-16T09:00Z"'],
    [{ updated: "2024-02-16" }, '"2024-02-16T12:00:00Z"'],
    [{ updated: "16.02.2024" }, '"2024-02-16T12:00:00Z"'],
    [{ revision: "7" }, "7"],
    [{ id: "My meeting, 2024" }, '"my-meeting-2024"'],
    [{ state: "Final" }, '"final"'],
    [{ url: "www.example.org" }, '"https://www.example.org"'],
    [{ url: "//example.org/a" }, '"https://example.org/a"'],
    [{ url: "info@example.org" }, '"mailto:info@example.org"'],
  ])("for %j is %s", (more, meant) => {
    expect(forAgenda(more)).toBe(`Did you mean ${meant}?`);
  });

  it.each<object>([
    { language: "klingonese" },
    { timeZone: "Nowhere in particular" },
    { updated: "yesterday" },
    { updated: "2024-02-16T09:00+99:00" },
    { revision: "seven" },
    { id: " , " },
    { state: "published" },
    { url: "javascript:alert(1)" },
    { title: 7 },
  ])("for %j is not made up", (more) => {
    expect(forAgenda(more)).toBeUndefined();
  });

  it.each<[object, string]>([
    [{ tentative: "TRUE" }, "Did you mean true?"],
    [{ role: "moderater" }, 'Did you mean "moderator"?'],
    [{ name: "" }, 'Write "name": "…"'],
  ])("for a contributor with %j is %j", (more, help) => {
    const contributor = { role: "lead", name: "Ada", ...more };
    expect(forSession({ contributors: [contributor] })).toContain(help);
  });

  it.each<[object, string]>([
    [{ place: "Hall" }, 'Did you mean "hall"?'],
    [{ place: "Grande salle" }, 'Write its id: "hall".'],
    [{ audience: "Press" }, 'Write its id: "press".'],
    [{ audience: "every one" }, 'Did you mean "everyone"?'],
    [{ place: "roof" }, "The ids of the places are hall."],
    [{ contributors: [{ role: "lead", person: "ada" }] }, 'Add it to the "people" of the agenda'],
  ])("for the reference %j is %j", (more, help) => {
    expect(forSession(more)).toContain(help);
  });

  it("names no more ids than one can read", () => {
    const places = Array.from({ length: 20 }, (_, i) => ({ id: `place-number-${i}`, name: "P" }));
    const help = check({
      ...base,
      places,
      days: [{ date: "2024-02-23", sessions: [{ id: "s", title: "S", place: "x" }] }],
    }).findings[0]?.help;
    expect(help).toContain("place-number-11, …");
  });

  it.each<[object, string]>([
    [{ format: "1" }, "Write the number without quotes: 1."],
    [{ audiences: [{ id: "press", name: "P", parent: "press" }] }, 'Remove the "parent"'],
    [{ audiences: [{ id: "everyone", name: "P" }] }, "Delete it"],
    [{ unscheduled: [{ id: "s", title: "S" }] }, "another id"],
  ])("for %j is %j", (more, help) => {
    expect(forAgenda(more)).toContain(help);
  });

  it("for an end before its start is how to write one after midnight", () => {
    const times = { start: "2024-02-23T22:00", end: "2024-02-23T01:00" };
    expect(forSession(times)).toContain("after midnight");
  });
});
