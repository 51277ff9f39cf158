import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachSession } from "../../audience/audience.ts";
import { parse } from "../../document/parse.ts";
import type { Agenda, Session } from "../../document/schema.ts";
import * as en from "../../languages/en.ts";
import * as fr from "../../languages/fr.ts";
import { createViewContext } from "../../list/context.ts";
import { createLocale } from "../../locale/locale.ts";
import { filterIndex, KINDS, type Kind, matchesPicks, type Picks, valueName } from "./filters.ts";

const sessionsOf = (agenda: Agenda) => Array.from(eachSession(agenda), ({ session }) => session);
const indexOf = (agenda: Agenda) => filterIndex(sessionsOf(agenda), agenda.language);
const NONE: Picks = { types: [], tracks: [], places: [], languages: [], people: [] };
const read = (sessions: object[]) =>
  parse({
    format: 1,
    id: "a",
    title: "A",
    language: "en",
    timeZone: "UTC",
    places: [
      { id: "hall", name: { en: "Main hall", fr: "Grande salle" } },
      { id: "garden", name: "Garden" },
    ],
    people: [
      { id: "ada", name: "Ada Lovelace" },
      { id: "emmy", name: "Emmy Noether" },
    ],
    days: [{ date: "2027-02-15", sessions }],
  }).agenda as Agenda;

const water = { en: "Water, land", fr: "L’eau, la terre" };
const speaks = (person: string) => [{ role: "speaker", person }];
const agenda = read([
  {
    id: "one",
    title: "1",
    type: "panel",
    track: water,
    place: "hall",
    contributors: speaks("ada"),
  },
  {
    id: "two",
    title: "2",
    type: "workshop",
    track: "Cities",
    place: "hall",
    languages: [
      { tag: "fr", mode: "floor" },
      { tag: "en", mode: "interpretation" },
      { tag: "ise", mode: "sign" },
      { tag: "es", mode: "captions" },
    ],
    items: [{ title: "i", place: "garden", items: [{ title: "a", contributors: speaks("ada") }] }],
  },
  { id: "three", title: "3", type: "panel", track: { fr: "Villes" }, contributors: speaks("emmy") },
  { id: "four", title: "4", type: "other", languages: [{ tag: "en", mode: "floor" }] },
]);
const index = indexOf(agenda);
const left = (picks: Partial<Picks>, but?: Kind) =>
  sessionsOf(agenda)
    .filter((session) => matchesPicks(session, index, { ...NONE, ...picks }, but))
    .map(({ id }) => id)
    .join(" ");

describe("the values of a programme", () => {
  it("are those of its sessions by kind, each with its sessions, in their order", () => {
    const values = (kind: Kind) =>
      Object.fromEntries(
        Array.from(index[kind], ([value, found]) => [
          value,
          Array.from(found, ({ id }) => id).join(" "),
        ]),
      );
    expect(values("types")).toEqual({ panel: "one three", workshop: "two" });
    expect(values("tracks")).toEqual({ "Water, land": "one", Cities: "two", Villes: "three" });
    expect(values("places")).toEqual({ hall: "one two" });
    expect(values("languages")).toEqual({ fr: "two", en: "two four" });
    expect(values("people")).toEqual({ ada: "one two", emmy: "three" });
  });

  it.each<[string, Kind, string, string, string]>([
    ["a type, in the interface's language", "types", "panel", "Panel", "Panel"],
    ["a workshop", "types", "workshop", "Workshop", "Atelier"],
    ["a track, in the reader's language", "tracks", "Water, land", "Water, land", water.fr],
    ["a track of one language", "tracks", "Villes", "Villes", "Villes"],
    ["a place", "places", "hall", "Main hall", "Grande salle"],
    ["a language, with a capital", "languages", "fr", "French", "Français"],
    ["a person", "people", "ada", "Ada Lovelace", "Ada Lovelace"],
  ])("have names: %s", (_, kind, value, english, french) => {
    const name = (lang: string) => {
      const locale = createLocale(lang, { en, fr });
      const context = createViewContext({ agenda, locale, viewerZone: "UTC" });
      return valueName(kind, value, index, context).text;
    };
    expect([name("en"), name("fr")]).toEqual([english, french]);
  });
});

describe("a session is shown", () => {
  it.each<[string, Partial<Picks>, string]>([
    ["whatever it has, if nothing is picked", {}, "one two three four"],
    ["if it has the picked type", { types: ["panel"] }, "one three"],
    ["if it has one of several types", { types: ["workshop", "panel"] }, "one two three"],
    ["if it has one value of each kind", { types: ["panel"], places: ["hall"] }, "one"],
    ["not if a kind has none of it", { types: ["panel"], languages: ["en"] }, ""],
    ["by a track in the agenda's language", { tracks: ["Water, land"] }, "one"],
    ["not by a track in another language", { tracks: [water.fr] }, "one two three four"],
    ["if it is spoken or interpreted in the language", { languages: ["en"] }, "two four"],
    ["if the person takes part in it or in one of its items", { people: ["ada"] }, "one two"],
    ["if the picked value is unknown", { types: ["seance"] }, "one two three four"],
    ["by the known ones beside an unknown one", { types: ["x", "workshop"] }, "two"],
    ["not by the type `other`, which has no name", { types: ["other"] }, "one two three four"],
  ])("%s", (_, picks, expected) => {
    expect(left(picks)).toBe(expected);
  });

  it("whatever it has of a kind that is left out", () => {
    expect(left({ types: ["panel"], places: ["hall"] }, "types")).toBe("one two");
  });

  it("if and only if it matches each kind", () => {
    const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const session = fc.record({
      type: some("panel", "workshop", "opening"),
      track: some("Water", "Cities"),
      place: some("hall", "garden"),
      tag: some("en", "fr"),
      person: some("ada", "emmy"),
    });
    const oneOf = (...values: string[]) => fc.subarray(values);
    const picks: fc.Arbitrary<Picks> = fc.record({
      types: oneOf("panel", "workshop", "opening"),
      tracks: oneOf("Water", "Cities"),
      places: oneOf("hall", "garden"),
      languages: oneOf("en", "fr"),
      people: oneOf("ada", "emmy"),
    });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 12 }), picks, (given, picked) => {
        const agenda = read(
          given.map(({ tag, person, ...more }, at) => ({
            id: `s${at}`,
            title: "S",
            ...JSON.parse(JSON.stringify(more)),
            ...(tag && { languages: [{ tag, mode: "floor" }] }),
            ...(person && { contributors: speaks(person) }),
          })),
        );
        const index = indexOf(agenda);
        const values = given.map(({ type, track, place, tag, person }) => ({
          ...{ types: type, tracks: track, places: place, languages: tag, people: person },
        }));
        for (const [at, session] of (agenda.days[0]?.sessions ?? []).entries()) {
          const expected = KINDS.every((kind) => {
            const known = picked[kind].filter((one) => values.some((its) => its[kind] === one));
            return !known.length || known.includes(values[at]?.[kind] as string);
          });
          expect(matchesPicks(session as Session, index, picked)).toBe(expected);
        }
      }),
    );
  });
});
