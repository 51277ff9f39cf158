import { describe, expect, it } from "vitest";
import { directionOf, languageName, lookup, sameLanguage } from "./language.ts";

describe("lookup", () => {
  it.each<[string, string[], string[], string | undefined]>([
    ["finds the tag itself", ["en", "fr", "es"], ["fr"], "fr"],
    ["whatever its case, as it is written in the list", ["en", "pt-BR"], ["PT-br"], "pt-BR"],
    ["cuts the end off a wish (RFC 4647 §3.4)", ["en", "zh-Hant"], ["zh-Hant-TW"], "zh-Hant"],
    ["as often as it needs to", ["de"], ["de-CH-1996"], "de"],
    ["a single letter goes with what it opens", ["zh-Hant"], ["zh-Hant-x-private"], "zh-Hant"],
    ["so do the extensions of Unicode", ["de"], ["de-u-co-phonebk"], "de"],
    ["takes the longest that fits", ["pt", "pt-BR"], ["pt-BR"], "pt-BR"],
    ["does not take a more special tag where it has the wish", ["pt-BR", "pt"], ["pt"], "pt"],
    ["takes a more special tag before another language", ["en", "pt-BR"], ["pt"], "pt-BR"],
    ["even of another region", ["en", "pt-BR"], ["pt-PT"], "pt-BR"],
    ["does not mistake one language for another", ["est", "es-MX"], ["es"], "es-MX"],
    ["takes the script that a region implies", ["zh", "zh-Hant"], ["zh-TW"], "zh-Hant"],
    ["but not for a region that writes another", ["zh", "zh-Hant"], ["zh-SG"], "zh"],
    ["goes through the wishes in turn", ["en", "es"], ["ca", "es", "en"], "es"],
    ["an earlier wish by a relative goes first", ["pt-BR", "en"], ["pt", "en"], "pt-BR"],
    ["finds nothing where there is nothing", ["en"], ["ja"], undefined],
    ["nor in no list", [], ["en"], undefined],
    ["nor for no wish", ["en"], [], undefined],
    ["nor for an empty one", ["en"], [""], undefined],
    ["nor for what is no tag", ["en"], ["-", "x-", "*", "not a tag!!"], undefined],
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

describe("text needs no mark among text", () => {
  it.each([
    ["fr", "fr-CA", true],
    ["PT-BR", "pt", true],
    ["ar", "ar-EG", true],
    ["fr", "en", false],
    ["ar", "ar-Latn", false],
    ["es", "est", false],
  ])("%s in %s: %s", (one, other, same) => {
    expect(sameLanguage(one, other)).toBe(same);
    expect(sameLanguage(other, one)).toBe(same);
  });
});

describe("a language by its own name", () => {
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
