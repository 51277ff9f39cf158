import { readdirSync, readFileSync } from "node:fs";
import { parse } from "@plenary/core";
import { explain, fromText } from "@plenary/formats";
import { describe, expect, it } from "vitest";
import { deep, mutations, seed } from "../../../.ci/depth.ts";

const folder = new URL("first/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** A small generator of numbers, the same for the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  "10:00",
  " - ",
  "\n",
  "\n\n",
  "|",
  "\t",
  "(",
  ")",
  "[",
  "1.",
  "a)",
  "25:99",
  "31.02.2024",
  "00:00-24:00",
  "99",
  "—",
  "\u202e",
  "\ud83d",
  "\0",
  "١٢",
  "第",
  "Monday",
  "mardi 40 mai",
  "12h",
  "UTC+99",
  "- a)",
  "https://",
  "*",
  "…",
  "Saa",
  "午後",
  "\r",
  "   ",
];

function mutated(random: (below: number) => number): string {
  let text = texts[random(texts.length)] as string;
  for (let n = random(8) + 1; n > 0; n--) {
    const at = random(text.length + 1);
    const to = Math.min(text.length, at + random(30));
    const piece = PIECES[random(PIECES.length)] as string;
    const kind = random(5);
    if (kind === 0) text = text.slice(0, at) + piece + text.slice(at);
    else if (kind === 1) text = text.slice(0, at) + text.slice(to);
    else if (kind === 2) text = text.slice(0, at) + piece.repeat(random(20)) + text.slice(to);
    else if (kind === 3)
      text = text.slice(0, at) + text.slice(at, to).split("").reverse().join("") + text.slice(to);
    else
      text =
        text.slice(0, at) + (texts[random(texts.length)] as string).slice(at, to) + text.slice(at);
  }
  return text;
}

describe("a text that was damaged at random", () => {
  it(`is read ${mutations} times without a throw, into a document that parse keeps`, () => {
    const random = createRandom(seed);
    for (let n = 0; n < mutations; n++) {
      const text = mutated(random);
      const { agenda, problems, sources } = fromText(text, { now: "2026-01-01" });
      for (const problem of problems) {
        const { line, column } = problem;
        expect([line > 0, column > 0, explain(problem).length > 20]).toEqual([true, true, true]);
      }
      if (!agenda) continue;
      const { problems: found } = parse(agenda);
      // A clock change and a damaged weekday are the text's own; all else would be the reader's fault.
      expect({
        text,
        found: found.filter(
          ({ code }) => !["skipped-time", "repeated-time", "weekday"].includes(code),
        ),
      }).toEqual({ text, found: [] });
      for (const pointer of Object.keys(sources)) expect(pointer.startsWith("/")).toBe(true);
    }
  }, 1_200_000);

  if (deep) return;

  it.each([
    ["nothing", ""],
    ["a space", " "],
    ["blank lines", "\n\n\n"],
    ["a null character", "\0"],
    ["a time", "10:00"],
    ["fifty times", "10:00\n".repeat(50)],
    ["brackets that stay open", "(".repeat(5000)],
    ["numbers in one line", "1. ".repeat(2000)],
    ["a word of 50,000 letters", "a".repeat(50_000)],
  ])("of %s is read", (_, text) => {
    expect(() => fromText(text, { now: "2026-01-01" })).not.toThrow();
  });

  it("gives the same each time", () => {
    const [text = ""] = texts;
    expect(fromText(text, { now: "2026-01-01" })).toEqual(fromText(text, { now: "2026-01-01" }));
  });
});
