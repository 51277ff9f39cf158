import { fileURLToPath } from "node:url";
import { fromText } from "@plenary/formats";
import { describe, expect, it } from "vitest";
import { deep } from "../../../.ci/depth.ts";
import { casesIn } from "./score.ts";

const cases = casesIn(fileURLToPath(new URL("first/", import.meta.url))).filter(
  ({ truth }) => truth.days.length,
);

/** What is on when, and what it is called, without what the change may touch. */
function facts(text: string, options: object): string[] {
  const { agenda } = fromText(text, options);
  return (agenda?.days ?? []).flatMap(({ date, sessions }) =>
    sessions.map(({ start, end, title, dayPart }) =>
      [
        date,
        start?.slice(11, 16),
        end?.slice(11, 16),
        dayPart,
        String(title)
          .normalize("NFKC")
          .toLowerCase()
          .replace(/[\s\p{P}\p{S}]+/gu, " ")
          .trim(),
      ].join("|"),
    ),
  );
}

const times = (all: string[]) => all.map((one) => one.split("|").slice(0, 4).join("|"));

/** Changes that no reader of the programme would notice, and how much of the corpus may differ. */
const changes: Record<string, (text: string) => string> = {
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "line ends of old Macs": (text) => text.replaceAll("\n", "\r"),
  "a byte order mark": (text) => `\ufeff${text}`,
  "white space at the ends of lines": (text) => text.replaceAll("\n", "  \n"),
  "narrow no-break spaces": (text) =>
    text.replace(/(?<=\d) (?=h\b|heures\b|Uhr\b|uur\b)/g, "\u202f"),
  "no-break spaces": (text) => text.replace(/(?<=\d) (?=[hH]\b|Uhr\b)/g, "\u00a0"),
  "en dashes in ranges": (text) => text.replace(/(?<=\d ?)-(?= ?\d{1,2}[:h.])/g, "–"),
  "decomposed accents": (text) => text.normalize("NFD"),
  "two more blank lines at both ends": (text) => `\n\n${text}\n\n`,
  "soft hyphens and marks of direction": (text) => text.replace(/^/gm, "\u200e"),
};

const read = cases.map(({ name, text, truth }) => {
  const options = { ...truth.options, language: truth.language };
  return { name, text, options, facts: facts(text, options) };
});

/** Each text takes two of the changes in `pnpm test`, and the others in the deep tests. */
const EVERY = Object.keys(changes).length / 2;
const isTaken = (text: number, change: number) => ((text + change) % EVERY === 0) !== deep;

describe.each(Object.keys(changes).map((name, n) => ({ name, n })))("$name", ({ name, n }) => {
  const change = changes[name] as (text: string) => string;
  // Where it changes no character, there is nothing to read again.
  const changed = read.filter((one, index) => isTaken(index, n) && change(one.text) !== one.text);

  it.each(changed.map((one) => [one.name, one] as const))(
    "changes nothing in %s",
    (_, { text, options, facts: before }) => {
      expect(facts(change(text), options)).toEqual(before);
    },
  );
});

if (!deep)
  describe("a programme", () => {
    const dated = cases.filter(({ truth }) => truth.days.every(({ date }) => date));

    it("is the same with a signature below it, in nearly all texts", () => {
      const differing = dated.filter(({ text, truth }) => {
        const after = `${text}\n\nAda Lovell\n01632 960 999\noffice@example.org\n`;
        return (
          times(facts(after, truth.options)).join() !== times(facts(text, truth.options)).join()
        );
      });
      expect(differing.map(({ name }) => name)).toEqual([]);
    });

    it("is the same with an introduction above it, in nearly all texts", () => {
      const differing = dated.filter(({ text, truth }) => {
        const options = { ...truth.options, language: truth.language };
        const before = `Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.\n\n${text}`;
        return times(facts(before, options)).join() !== times(facts(text, options)).join();
      });
      expect(differing.map(({ name }) => name)).toEqual([]);
    });

    it("has the same times in upper case", () => {
      const differing = dated.filter(({ text, truth }) => {
        const options = { ...truth.options, language: truth.language };
        return (
          times(facts(text.toLocaleUpperCase(truth.language), options)).join() !==
          times(facts(text, options)).join()
        );
      });
      expect(differing.length).toBeLessThanOrEqual(dated.length * 0.05);
    });

    it("has the same days in either order", () => {
      const one = "Friday 23 February 2024\n\n10:00 Opening\n11:00 Debate\n";
      const two = "Saturday 24 February 2024\n\n9:30 Walk\n12:00 Lunch\n";
      const read = (text: string) =>
        facts(`Programme\n\n${text}`, { now: "2024-01-01", timeZone: "UTC" });
      expect(read(`${two}\n${one}`)).toEqual(read(`${one}\n${two}`));
    });
  });
