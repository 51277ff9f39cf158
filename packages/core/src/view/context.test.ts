import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import type { Agenda } from "../agenda/schema.ts";
import { ar } from "../locale/ar.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { createViewContext } from "./context.ts";

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

  it("is parsed in the language that was chosen", () => {
    expect(context("ar").rich({ fr: "*Bonjour*" })).toEqual({
      blocks: [{ type: "paragraph", children: [{ type: "em", children: ["Bonjour"] }] }],
      lang: "fr",
      dir: "ltr",
    });
  });
});

describe("the zones", () => {
  it.each([
    ["the event's first, then the reader's", {}, ["Europe/Madrid", "Asia/Tokyo"]],
    ["the event's on request", { zoneChoice: "event" }, ["Europe/Madrid", "Asia/Tokyo"]],
    ["the reader's first", { zoneChoice: "viewer" }, ["Asia/Tokyo", "Europe/Madrid"]],
    ["one that was named", { zoneChoice: "UTC" }, ["UTC", "Europe/Madrid"]],
    ["the event's for one that is none", { zoneChoice: "Mars" }, ["Europe/Madrid", "Asia/Tokyo"]],
    ["one where they are the same", { viewerZone: "Europe/Madrid" }, ["Europe/Madrid"]],
    ["the event's for a reader whose zone is none", { viewerZone: "Mars" }, ["Europe/Madrid"]],
    [
      "the same on the reader's choice",
      { viewerZone: "", zoneChoice: "viewer" },
      ["Europe/Madrid"],
    ],
  ])("are %s", (_, options, expected) => {
    expect(context("fr", options).zones).toEqual(expected);
  });

  it("are called by the venue's city where it is the event's", () => {
    expect(context("en").zoneName("Europe/Madrid")).toEqual({ text: "Barcelona" });
    expect(context("ar").zoneName("Europe/Madrid")).toMatchObject({
      text: "Barcelone",
      lang: "fr",
    });
    expect(context("en").zoneName("Asia/Tokyo").text).toContain("Japan");
  });

  it("are called in words where there is no city, as of the programme's days", () => {
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
