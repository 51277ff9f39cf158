import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda, Text } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { contentLanguages } from "./content-languages.ts";
import { createViewContext } from "./context.ts";

const agendaOf = (title: Text, ...sessions: Text[]) =>
  parse({
    format: 1,
    id: "a",
    title,
    language: "fr",
    timeZone: "Europe/Madrid",
    days: [{ date: "2024-02-23", sessions: sessions.map((title, n) => ({ id: `s${n}`, title })) }],
  }).agenda as Agenda;

describe("the languages of a programme", () => {
  const both = { fr: "Un", en: "One" };
  it.each<[string, string[], Text, Text[]]>([
    ["its own if nothing is translated", ["fr"], "Titre", ["Un", "Deux"]],
    ["those of its title", ["fr", "en", "es"], { fr: "A", en: "A", es: "A" }, ["Un"]],
    ["those of most sessions", ["fr", "en"], "Titre", [both, both, "Trois"]],
    ["not those of only a few sessions", ["fr"], "Titre", [both, "Deux"]],
    ["its own if there is no session", ["fr"], "Titre", []],
    ["not its own if nothing is written in it", ["en"], { en: "A" }, [{ en: "One" }]],
  ])("are %s", (_, expected, title, sessions) => {
    expect(contentLanguages(agendaOf(title, ...sessions))).toEqual(expected);
  });
});

describe("a programme in the language that the reader selected", () => {
  const title = { fr: "Séminaire", en: "Retreat", es: "Retiro" };
  const context = (lang: string, contentLanguage?: string) =>
    createViewContext({
      agenda: agendaOf(title, { fr: "Un", en: "One" }),
      locale: createLocale(lang, { en, fr }),
      viewerZone: "UTC",
      contentLanguage,
    });

  it("has its texts in that language, marked if the interface has another", () => {
    expect(context("fr", "es").passage(title)).toEqual({ text: "Retiro", lang: "es", dir: "ltr" });
  });

  it("follows the interface if none is selected", () => {
    expect(context("en").contentLanguage).toBe("en");
    expect(context("en").passage(title)).toEqual({ text: "Retreat" });
  });

  it("falls back to the interface's language, and names it", () => {
    expect(context("fr", "es").passage({ fr: "Un", en: "One" })).toEqual({
      text: "Un",
      fallback: "français",
    });
  });

  it("names the language of a text that was never translated", () => {
    expect(context("en").passage("Un")).toEqual({
      text: "Un",
      lang: "fr",
      dir: "ltr",
      fallback: "French",
    });
    expect(context("en").rich("Un").fallback).toBe("French");
  });

  it("marks nothing if it is not available in the reader's language", () => {
    expect(context("ar").passage("Un").fallback).toBeUndefined();
  });

  it("is in its own language if the selected one is not available", () => {
    expect(context("en", "sw").contentLanguage).toBe("en");
    expect(context("de", "sw").contentLanguage).toBe("fr");
  });
});
