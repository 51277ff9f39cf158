import { describe, expect, it } from "vitest";
import { Words } from "./words.ts";

describe("a word with a star", () => {
  const words = new Words();
  words.add("speaker", "intervenant*");
  words.add("lead", "animé* par");

  it("is found with any ending, and with none", () => {
    for (const word of ["intervenant", "intervenante", "intervenants"])
      expect(words.match(`${word}: a`, 0, "speaker")?.to).toBe(word.length);
  });

  it("may be within a phrase", () => {
    expect(words.match("animee par lea", 0, "lead")?.to).toBe("animee par".length);
  });

  it("is not found where the word goes on for long", () => {
    expect(words.match("intervenantesologies", 0, "speaker")).toBe(undefined);
  });
});
