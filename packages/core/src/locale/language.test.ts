import { describe, expect, it } from "vitest";
import { directionOf, languageName, lookup, sameLanguage } from "./language.ts";

describe("lookup", () => {
  it.each<[string, string[], string[], string | undefined]>([
    ["finds the tag itself", ["en", "fr", "es"], ["fr"], "fr"],
    ["ignores case, and returns the tag as listed", ["en", "pt-BR"], ["PT-br"], "pt-BR"],
    ["shortens a wish from the end (RFC 4647 §3.4)", ["en", "zh-Hant"], ["zh-Hant-TW"], "zh-Hant"],
    ["shortens a wish repeatedly", ["de"], ["de-CH-1996"], "de"],
    ["removes a private-use subtag", ["zh-Hant"], ["zh-Hant-x-private"], "zh-Hant"],
    ["removes Unicode extensions", ["de"], ["de-u-co-phonebk"], "de"],
    ["takes the longest match", ["pt", "pt-BR"], ["pt-BR"], "pt-BR"],
    ["prefers an exact match to a more specific tag", ["pt-BR", "pt"], ["pt"], "pt"],
    ["prefers a more specific tag to another language", ["en", "pt-BR"], ["pt"], "pt-BR"],
    ["accepts another region", ["en", "pt-BR"], ["pt-PT"], "pt-BR"],
    ["does not mistake one language for another", ["est", "es-MX"], ["es"], "es-MX"],
    ["takes the script that a region implies", ["zh", "zh-Hant"], ["zh-TW"], "zh-Hant"],
    ["but not for a region with another script", ["zh", "zh-Hant"], ["zh-SG"], "zh"],
    ["tries the wishes in turn", ["en", "es"], ["ca", "es", "en"], "es"],
    ["prefers a related tag for an earlier wish", ["pt-BR", "en"], ["pt", "en"], "pt-BR"],
    ["finds nothing if nothing matches", ["en"], ["ja"], undefined],
    ["finds nothing in an empty list", [], ["en"], undefined],
    ["finds nothing without a wish", ["en"], [], undefined],
    ["finds nothing for an empty wish", ["en"], [""], undefined],
    ["finds nothing for invalid tags", ["en"], ["-", "x-", "*", "not a tag!!"], undefined],
  ])("%s", (_, tags, wishes, expected) => {
    expect(lookup(tags, wishes)).toBe(expected);
  });
});

describe("direction", () => {
  it.each([
    "ar",
    "ar-EG",
    "AR",
    "he",
    "iw",
    "fa-IR",
    "ur",
    "ps",
    "ckb",
    "dv",
    "yi",
    "sd",
    "ar-x-facile",
    "az-Arab",
    "pa-Arab-PK",
    "uz-arab",
    "ff-Adlm",
  ])("of %s is right to left", (tag) => {
    expect(directionOf(tag)).toBe("rtl");
  });

  it.each([
    "en",
    "fr",
    "ja",
    "ha",
    "arn",
    "fab",
    "ar-Latn",
    "ar-Latn-EG",
    "sd-Deva",
    "ks-Deva-IN",
    "az",
    "",
    "not a tag!!",
  ])("of %j is left to right", (tag) => {
    expect(directionOf(tag)).toBe("ltr");
  });
});

describe("whether two languages are the same", () => {
  it.each([
    ["fr", "fr-CA", true],
    ["PT-BR", "pt", true],
    ["ar", "ar-EG", true],
    ["fr", "en", false],
    ["ar", "ar-Latn", false],
    ["es", "est", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(sameLanguage(one, other)).toBe(same);
    expect(sameLanguage(other, one)).toBe(same);
  });
});

describe("a language's own name", () => {
  it.each([
    ["fr", "Français"],
    ["en", "English"],
    ["ar", "العربية"],
    ["ja", "日本語"],
    ["tr", "Türkçe"],
    ["fr-x-facile-à-lire", "fr-x-facile-à-lire"],
  ])("%s is %s", (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});
