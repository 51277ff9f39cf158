import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import type { Agenda, Text } from "../agenda/schema.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
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
    ["its own, where nothing is translated", ["fr"], "Titre", ["Un", "Deux"]],
    ["those of its title", ["fr", "en", "es"], { fr: "A", en: "A", es: "A" }, ["Un"]],
    ["those of most sessions", ["fr", "en"], "Titre", [both, both, "Trois"]],
    ["not that of a few", ["fr"], "Titre", [both, "Deux"]],
    ["its own, with no session", ["fr"], "Titre", []],
    ["not its own, where nothing is written in it", ["en"], { en: "A" }, [{ en: "One" }]],
  ])("are %s", (_, expected, title, sessions) => {
    expect(contentLanguages(agendaOf(title, ...sessions))).toEqual(expected);
  });
});

describe("a programme in the language that the reader picked", () => {
  const title = { fr: "Séminaire", en: "Retreat", es: "Retiro" };
  const context = (lang: string, contentLanguage?: string) =>
    createViewContext({
      agenda: agendaOf(title, { fr: "Un", en: "One" }),
      locale: createLocale(lang, { en, fr }),
      viewerZone: "UTC",
      contentLanguage,
    });

  it("has its texts in it, marked as what they are, in the interface's", () => {
    expect(context("fr", "es").passage(title)).toEqual({ text: "Retiro", lang: "es", dir: "ltr" });
  });

  it("follows the interface where none is picked", () => {
    expect(context("en").contentLanguage).toBe("en");
    expect(context("en").passage(title)).toEqual({ text: "Retreat" });
  });

  it("falls back on the interface's language, and says in words that it did", () => {
    expect(context("fr", "es").passage({ fr: "Un", en: "One" })).toEqual({
      text: "Un",
      fallback: "français",
    });
  });

  it("says of a text that was never translated in which language it is", () => {
    expect(context("en").passage("Un")).toEqual({
      text: "Un",
      lang: "fr",
      dir: "ltr",
      fallback: "French",
    });
    expect(context("en").rich("Un").fallback).toBe("French");
  });

  it("marks nothing for a reader whose language it is not written in", () => {
    expect(context("ar").passage("Un").fallback).toBeUndefined();
  });

  it("is in its own language where what is picked is none of its languages", () => {
    expect(context("en", "sw").contentLanguage).toBe("en");
    expect(context("de", "sw").contentLanguage).toBe("fr");
  });
});
