import { describe, expect, it } from "vitest";
import type { FeatureMessages, Language } from "../locale/catalogue.ts";
import { createLocale } from "../locale/locale.ts";
import { all } from "./all.ts";

describe("the list of languages", () => {
  it("has every file of this folder, by its tag", () => {
    const files = import.meta.glob(["./*.ts", "!./all*.ts", "!./built-in.ts"], { eager: true });
    const byTag = Object.entries(files).map(([path, language]) => [path.slice(2, -3), language]);
    // The tags first, since a language that is missing would be printed whole.
    expect(byTag.map(([tag]) => tag).sort()).toEqual(Object.keys(all).sort());
    expect(Object.fromEntries(byTag)).toEqual(all);
  });
});

describe("every language file", () => {
  const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];
  const isPlural = (value: object) =>
    "other" in value && Object.keys(value).every((key) => CATEGORIES.includes(key));
  const formsOf = (message: string | Record<string, string>) =>
    typeof message === "string" ? [message] : Object.values(message);
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

  /** Every message with its path; a plural counts as one message. Dates have a test of their own. */
  function* messages(
    value: object,
    path = "",
  ): Generator<[string, string | Record<string, string>]> {
    for (const [key, child] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      if (at === "list.dates") continue;
      if (typeof child === "string" || isPlural(child)) yield [at, child];
      else yield* messages(child, at);
    }
  }
  const features = Object.keys(all.en).filter(
    (name) => name !== "list" && name !== "regions",
  ) as (keyof FeatureMessages)[];
  const { en, ...others } = all;
  const english = new Map(messages({ ...en, regions: {} }));
  // A region defines only differences, so it is tested together with its language's messages.
  const TAGS = Object.entries<Language>(all).flatMap(([lang, { regions = {} }]) => [
    lang,
    ...Object.keys(regions).map((region) => `${lang}-${region}`),
  ]);
  // Without English, since its words would stand in for missing ones.
  const of = (tag: string) => createLocale(tag, tag.startsWith("en") ? { en } : others);
  const said = (tag: string) => {
    const { messages: list, words } = of(tag);
    const ofFeatures = features.map((feature) => [feature, words(feature)]);
    return [...messages({ list, ...Object.fromEntries(ofFeatures) })];
  };

  it.each(TAGS)("has exactly the messages of English: %s", (tag) => {
    expect(
      said(tag)
        .map(([at]) => at)
        .sort(),
    ).toEqual([...english.keys()].sort());
  });

  it.each(TAGS)("has no empty message: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      for (const form of formsOf(message)) expect(form.trim(), at).not.toBe("");
    }
  });

  it.each(TAGS)("has the same placeholders as English: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      if (at === "list.clock") continue;
      const expected = english.get(at) ?? "";
      const places = placeholders(typeof expected === "string" ? expected : (expected.other ?? ""));
      if (typeof message === "string") expect(placeholders(message), at).toEqual(places);
      else {
        expect(placeholders(message.other ?? ""), at).toEqual(places);
        // "One session" may have no {n}.
        for (const form of Object.values(message)) {
          expect(places, at).toEqual(expect.arrayContaining(placeholders(form)));
          expect([...placeholders(form), "{n}"], at).toEqual(
            expect.arrayContaining(places.filter((place) => place !== "{n}")),
          );
        }
      }
    }
  });

  it.each(TAGS)("has hours and minutes in its clock: %s", (tag) => {
    expect(of(tag).messages.clock).toMatch(/^[^{}]*\{(HH?|h)\}[^{}]*\{mm\}([^{}]*|[^{}]+\{ap\})$/);
  });

  it.each(TAGS)("has no plural form that its language does not use: %s", (tag) => {
    const used = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [at, message] of said(tag)) {
      if (typeof message === "string") continue;
      expect(used, at).toEqual(expect.arrayContaining(Object.keys(message)));
    }
  });

  it.each(TAGS)("has every plural form that its counts need, or one for all: %s", (tag) => {
    const rules = new Intl.PluralRules(tag);
    for (const [at, message] of said(tag)) {
      if (typeof message === "string" || Object.keys(message).length === 1) continue;
      // Parallel sessions number at least two, and no programme has a million sessions.
      const counts = Array.from({ length: 1000 }, (_, n) => n + (at === "list.parallel" ? 2 : 1));
      const asked = new Set(counts.map((n) => rules.select(n)));
      expect(Object.keys(message), at).toEqual(expect.arrayContaining([...asked]));
    }
  });

  it.each(TAGS)("has typographic quotes and ellipses: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      for (const form of formsOf(message)) expect(form, at).not.toMatch(/['"`]|\.\.|--| {2}/);
    }
  });

  it.each(["fr", "fr-CA"])("has no-break spaces before punctuation: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      for (const form of formsOf(message)) {
        expect(form, at).not.toMatch(/(^|[^\u00a0])[:»]|«[^\u00a0]|(^|[^\u202f])[;?!]|\{n\} /);
      }
    }
  });
});
