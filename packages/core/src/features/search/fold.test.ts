import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";

describe("folding", () => {
  it.each<[what: string, text: string, folded: string]>([
    ["case", "AGENDA", "agenda"],
    ["accents", "Février à Zürich", "fevrier a zurich"],
    ["combining accents", "Fe\u0301vrier", "fevrier"],
    ["several accents on one letter", "Tiếng Việt", "tieng viet"],
    ["strokes", "Łódź, Đà Nẵng, Malmø", "lodz, da nang, malmo"],
    ["ligatures", "Œuvre, cœur, Æsir, ﬁnale", "oeuvre, coeur, aesir, finale"],
    ["Turkish i", "İIıi", "iiii"],
    ["sharp s", "Straße STRASSE STRAẞE", "strasse strasse strasse"],
    ["final sigma", "Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ"],
    ["Cyrillic", "Ёлка ЁЛКА", "елка елка"],
    ["Armenian", "Երևան ԵՐԵՒԱՆ", "երեւան երեւան"],
    ["alef", "أإآٱا", "ااااا"],
    ["hamza carriers", "مؤتمر هيئة", "موتمر هييه"],
    ["taa marbuta", "مدرسة", "مدرسه"],
    ["alef maqsura", "مستشفى", "مستشفي"],
    ["harakat and tatweel", "مُحَمَّـــد", "محمد"],
    ["Arabic ligatures", "ﻻ ﷲ", "لا الله"],
    ["a Persian keyboard", "یک", "يك"],
    ["Hebrew points and hyphen", "שָׁלוֹם בֵּית־סֵפֶר", "שלום בית-ספר"],
    ["full width", "Ｐｌｅｎａｒｙ　１", "plenary 1"],
    ["half width", "ｱｼﾞｱ", "アシア"],
    ["marks of kana", "アジア", "アシア"],
    ["other forms of letters and numbers", "① ℌ ² № 𝐀", "1 h 2 no a"],
    ["Arabic-Indic digits", "٢٠٢٤ ۲۰۲۴", "2024 2024"],
    ["the digits of other scripts", "२०२४ ๒๐๒๔ 𝟐𞥒", "2024 2024 22"],
    ["apostrophes", "l’agenda lʼagenda l‘agenda", "l'agenda l'agenda l'agenda"],
    ["quotes", "« Où » “a” „b“", '" ou " "a" "b"'],
    ["dashes", "10–13 — a‑b −1", "10-13 - a-b -1"],
    ["invisible characters", "pro\u00adgramme\u200f\ufeff ☀\ufe0f", "programme ☀"],
    ["vowel signs stay", "हिन्दी", "हिन्दी"],
  ])("%s: %s", (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it("splits a Hangul syllable into the letters that are typed", () => {
    expect(fold("회의").text.startsWith(fold("회ㅇ").text)).toBe(true);
  });

  it("is idempotent for each character", () => {
    for (let code = 0; code < 0x20000; code++) {
      const folded = fold(String.fromCodePoint(code)).text;
      if (fold(folded).text !== folded) expect.fail(`U+${code.toString(16)}: ${folded}`);
    }
  });
});

describe("the original range", () => {
  it.each<[what: string, text: string, folded: string, original: string]>([
    ["of plain text", "Le Pouvoir", "pouvoir", "Pouvoir"],
    ["of an accent on its letter", "Le café noir", "cafe", "café"],
    ["of a combining accent", "Le cafe\u0301 noir", "cafe", "cafe\u0301"],
    ["of a letter that folds to two", "Straße", "strass", "Straß"],
    ["of half of such a letter", "Straße", "stras", "Straß"],
    ["after such a letter", "Œuvre du cœur", "du", "du"],
    ["of two units that fold to one", "a 𝐀𝐁 b", "ab", "𝐀𝐁"],
    ["of letters with a soft hyphen", "pro\u00adgramme", "programme", "pro\u00adgramme"],
    ["of harakat", "هو مُحَمَّد.", "محمد", "مُحَمَّد"],
  ])("%s: %s", (_, text, folded, original) => {
    const { text: all, range } = fold(text);
    const at = all.indexOf(folded);
    expect(text.slice(...range(at, at + folded.length))).toBe(original);
  });

  it("never ends inside a character that folds to two", () => {
    expect(fold("🈀").text).toBe("ほか");
    expect(fold("🈀").range(0, 1)).toEqual([0, 2]);
  });

  it("of any part folds to that part, and of the whole is the whole text", () => {
    const piece = fc.constantFrom("é", "e\u0301", "ß", "ﷺ", "𝐀", "ـ", "\ud800", "İ", "👩‍🚀", "한");
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: "binary" })))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const from = a % (folded.text.length || 1);
        const to = from + 1 + (b % (folded.text.length - from || 1));
        if (to > folded.text.length) return;
        const [start, end] = folded.range(from, to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(fold(text.slice(start, end)).text).toContain(folded.text.slice(from, to));
      }),
      { numRuns: 500 },
    );
  });
});
