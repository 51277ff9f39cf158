import { describe, expect, it } from "vitest";
import { languages } from "../languages/index.ts";
import type { LanguageData } from "../languages/language.ts";
import { pack, unpack } from "./pack.ts";
import { addLanguage, type Kind, NUMBERED, Words } from "./words.ts";

/** Each word of some lists of a language, and how much of it is found by another's words. */
function found(by: LanguageData, language: LanguageData): [string, number | undefined][] {
  const all = new Words();
  addLanguage(all, language);
  const words = new Words();
  addLanguage(words, by);
  const made = ["month", "monthShort", "weekday", "weekdayShort", "hourName", "zone", "ordinalDay"];
  return [...Object.keys(language), ...made].flatMap((kind) =>
    [...all.list(kind as Kind)].map((phrase): [string, number | undefined] => {
      const word = phrase.replaceAll("*", "");
      const kinds = kind === "numbered" ? NUMBERED : [kind as Kind];
      return [`${kind} ${word}`, words.match(word, 0, ...kinds)?.to];
    }),
  );
}

describe("packed languages", () => {
  const again = unpack(pack(languages));

  it.each(languages.map((language, index) => [language.tag, index] as const))(
    "find the same words: %s",
    (_, index) => {
      const one = languages[index] as LanguageData;
      const packed = again[index] as LanguageData;
      expect(found(packed, one)).toEqual(found(one, one));
    },
  );

  it("leave out what a star or Intl finds", () => {
    const language = { ...(languages[0] as LanguageData), speaker: "speaker*|speakers" };
    expect(unpack(pack([language]))[0]?.speaker).toBe("speaker*");
    expect(JSON.stringify(again)).not.toContain("janv");
  });
});
