import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda, Session } from "../document/schema.ts";
import * as ar from "../languages/ar.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { agendaHeadView } from "./agenda-head.ts";
import { createViewContext } from "./context.ts";
import { panelCardView } from "./panel-card.ts";

const agenda = parse({
  format: 1,
  id: "a",
  title: "A",
  language: "fr",
  timeZone: "Europe/Madrid",
  venue: { name: "Palais", city: { fr: "Barcelone", en: "Barcelona" } },
  days: [{ date: "2024-02-23" }],
}).agenda as Agenda;

const context = (lang: string, more: object = {}) =>
  createViewContext({
    agenda,
    locale: createLocale(lang, { en, fr, ar }),
    viewerZone: "Asia/Tokyo",
    ...more,
  });

describe("a text", () => {
  it.each([
    ["fr", "Bonjour", { text: "Bonjour" }],
    ["en", "Bonjour", { text: "Bonjour", lang: "fr", dir: "ltr" }],
    ["ar", "Bonjour", { text: "Bonjour", lang: "fr", dir: "ltr" }],
    ["en", { fr: "Bonjour", en: "Hello" }, { text: "Hello" }],
    ["en-US", { fr: "Bonjour", "en-GB": "Hello" }, { text: "Hello" }],
    ["es", { fr: "Bonjour", en: "Hello" }, { text: "Bonjour", lang: "fr", dir: "ltr" }],
    ["en", { ar: "مرحبا" }, { text: "مرحبا", lang: "ar", dir: "rtl" }],
    ["ja", { fr: "Bonjour", ja: "こんにちは" }, { text: "こんにちは", lang: "ja", dir: "ltr" }],
    ["en", { en: "" }, { text: "" }],
    ["fr", {}, { text: "" }],
  ])("for a reader of %s: %j", (lang, text, expected) => {
    expect(context(lang).passage(text)).toEqual(expected);
  });

  it("is parsed in the chosen language", () => {
    expect(context("ar").rich({ fr: "*Bonjour*" })).toEqual({
      blocks: [{ type: "paragraph", children: [{ type: "em", children: ["Bonjour"] }] }],
      lang: "fr",
      dir: "ltr",
    });
  });
});

describe("the name of a person or place", () => {
  it.each([
    ["has no language if it is given once", "en", "Palais", { text: "Palais" }],
    ["keeps its direction", "ar", "Palais", { text: "Palais", dir: "ltr" }],
    [
      "has one if it is translated",
      "es",
      { fr: "Palais" },
      { text: "Palais", lang: "fr", dir: "ltr" },
    ],
  ])("%s", (_, lang, name, expected) => {
    expect(context(lang).name(name)).toMatchObject(expected);
    expect("lang" in context(lang).name(name)).toBe("lang" in expected);
  });

  it("is that of places, people, contributors and the venue", () => {
    const found = parse({
      ...agenda,
      venue: { name: "Palais", city: "Barcelone", address: "Rue 1" },
      places: [{ id: "hall", name: "Salle" }],
      people: [{ id: "p", name: "Ana" }],
      days: [
        {
          date: "2024-02-23",
          sessions: [
            {
              id: "s",
              title: "T",
              place: "hall",
              contributors: [
                { role: "speaker", person: "p" },
                { role: "lead", name: "Bea" },
              ],
            },
          ],
        },
      ],
    }).agenda as Agenda;
    const english = context("en", { agenda: found });
    const view = panelCardView(found.days[0]?.sessions[0] as Session, undefined, english);
    const names = view.contributors.flatMap(({ names }) => names);
    expect([view.place, ...names].map((one) => [one?.text, one?.lang])).toEqual([
      ["Salle", undefined],
      ["Ana", undefined],
      ["Bea", undefined],
    ]);
    const { where, address } = agendaHeadView(english);
    expect([...where, address].map((one) => one?.lang)).toEqual([undefined, undefined, undefined]);
  });
});

describe("the zones", () => {
  it.each([
    ["the event's first, then the reader's", {}, ["Europe/Madrid", "Asia/Tokyo"]],
    ["the event's on request", { zoneChoice: "event" }, ["Europe/Madrid", "Asia/Tokyo"]],
    ["the reader's first", { zoneChoice: "viewer" }, ["Asia/Tokyo", "Europe/Madrid"]],
    ["a given zone first", { zoneChoice: "UTC" }, ["UTC", "Europe/Madrid"]],
    [
      "the event's first for an unknown zone",
      { zoneChoice: "Mars" },
      ["Europe/Madrid", "Asia/Tokyo"],
    ],
    ["only one if they are the same", { viewerZone: "Europe/Madrid" }, ["Europe/Madrid"]],
    ["only the event's if the reader's is unknown", { viewerZone: "Mars" }, ["Europe/Madrid"]],
    [
      "the same on the reader's choice",
      { viewerZone: "", zoneChoice: "viewer" },
      ["Europe/Madrid"],
    ],
  ])("are %s", (_, options, expected) => {
    expect(context("fr", options).zones).toEqual(expected);
  });

  it("are named by the venue's city for the event's zone", () => {
    expect(context("en").zoneName("Europe/Madrid")).toEqual({ text: "Barcelona" });
    expect(context("ar").zoneName("Europe/Madrid")).toMatchObject({
      text: "Barcelone",
      lang: "fr",
    });
    expect(context("en").zoneName("Asia/Tokyo").text).toContain("Japan");
  });

  it("have the name valid on the programme's days if there is no city", () => {
    const venue = undefined;
    const lisbon = { ...agenda, timeZone: "Europe/Lisbon", venue };
    const name = (date: string) =>
      context("en", { agenda: { ...lisbon, days: [{ date, sessions: [] }] } }).zoneName(
        "Europe/Lisbon",
      ).text;
    expect(name("2024-02-23")).toMatch(/^Western European/);
    expect(name("1994-01-15")).toMatch(/^Central European/);
  });
});
