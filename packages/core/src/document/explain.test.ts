import { describe, expect, it } from "vitest";
import { applyOverlay } from "../features/overlay/overlay.ts";
import { explain } from "./explain.ts";
import { parse } from "./parse.ts";

const session = { id: "s", title: "Séance" };
const base = {
  format: 1,
  id: "seminar",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  places: [{ id: "hall", name: "Salle" }],
  days: [{ date: "2024-02-23", sessions: [session] }],
};
const withSession = (more: object) => ({
  ...base,
  days: [{ date: "2024-02-23", sessions: [{ ...session, ...more }] }],
});
const sentences = (input: unknown) => parse(input).problems.map(explain);

describe("the sentence of a problem says what was found, what was expected and what became of it", () => {
  it.each<[string, unknown, string]>([
    [
      "a wrong value",
      withSession({ start: "10h00" }),
      '"start" is "10h00", but should be a time that exists, written as 10:00 or 2024-02-23T10:00. It is left out.',
    ],
    [
      "a value of a list of values",
      { ...base, state: "done" },
      '"state" is "done", but should be "draft", "provisional" or "final". It is left out.',
    ],
    [
      "a missing value",
      { ...base, title: undefined },
      '"title" is missing. It should be a text, or an object with a text for each language such as {"en": "…", "fr": "…"}. It is read as empty.',
    ],
    [
      "a value that something stands in for",
      { ...base, timeZone: "Madrid" },
      '"timeZone" is "Madrid", but should be the name of a time zone such as Europe/Madrid. It is read as "UTC".',
    ],
    [
      "an entry of a list",
      { ...base, places: [{ id: "hall", name: "Salle" }, 7] },
      'Entry 2 of "places" is 7, but should be an object, in { }. It is left out.',
    ],
    [
      "a value without which its owner can't be",
      withSession({ links: [{ label: "A" }] }),
      '"url" is missing. It should be an address that starts with https:, http:, mailto: or tel:. Entry 1 of "links" is left out.',
    ],
    [
      "a reference",
      withSession({ place: "hal" }),
      '"place" is "hal", but should be the id of one of the "places". It is left out.',
    ],
    [
      "an id that is used twice",
      { ...base, unscheduled: [session] },
      'The id "s" is used twice. Every id may be used once only. It is read as "s-2".',
    ],
    [
      "an end before its start",
      withSession({ start: "2024-02-23T10:00", end: "2024-02-23T09:00" }),
      'The end "2024-02-23T09:00" is before the start "2024-02-23T10:00". It is left out.',
    ],
    [
      "a weekday",
      { ...base, days: [{ date: "2024-02-23", title: "Jeudi", sessions: [] }] },
      'The title says "jeudi", but 2024-02-23 is "vendredi". The date is kept.',
    ],
    [
      "a time that clocks skip",
      withSession({ start: "2024-03-31T02:30" }),
      'The time "2024-03-31T02:30" does not exist: the clocks in Europe/Madrid go forward over it. It is moved forward by the length of the gap.',
    ],
    [
      "another format",
      { ...base, format: 2 },
      '"format" is 2, but this version of Plenary reads format 1 only. Nothing of this document is used.',
    ],
    [
      "what is no agenda",
      [],
      "The document is a list, but should be an agenda: an object, in { }. Nothing of this document is used.",
    ],
  ])("%s", (_, input, sentence) => {
    expect(sentences(input)).toEqual([sentence]);
  });

  const nested = (levels: number): object =>
    levels ? { title: "P", items: [nested(levels - 1)] } : { title: "P" };
  const thrower = Object.defineProperty({}, "format", {
    get: () => {
      throw new Error();
    },
  });

  it.each<[string, unknown, RegExp]>([
    ["text that is not JSON", "{", /^This is not valid JSON: .+\. Nothing of it is shown\.$/],
    [
      "too many sessions",
      { ...base, days: [{ date: "2024-02-23", sessions: Array(50_001).fill(session) }] },
      /^The document has 50001 sessions; 50,000 is the most\. Split it/,
    ],
    [
      "too much text",
      `"${"x".repeat(20_000_000)}"`,
      /^The document is larger than 20 MB\. Split it/,
    ],
    ["data that throws", thrower, /^A part of the document throws an error when it is read\./],
    [
      "items that nest",
      withSession({ items: [nested(8)] }),
      /^Items are nested more than 8 levels deep\. What is deeper is left out\.$/,
    ],
    [
      "groups that nest",
      {
        ...base,
        audiences: Array.from({ length: 9 }, (_, i) => ({
          id: `a${i}`,
          name: "A",
          ...(i && { parent: `a${i - 1}` }),
        })),
      },
      /^Audiences are nested more than 8 levels deep\./,
    ],
    [
      "a reserved id",
      { ...base, audiences: [{ id: "everyone", name: "A" }] },
      /^The id "everyone" is reserved: .+ Entry 1 of "audiences" is left out\.$/,
    ],
    [
      "a group inside itself",
      { ...base, audiences: [{ id: "a", name: "A", parent: "a" }] },
      /^The audience "a" is its own parent/,
    ],
    [
      "a time that comes twice",
      withSession({ start: "2024-10-27T02:30" }),
      /comes twice: .+ The earlier one is taken\. Add an offset/,
    ],
    [
      "nobody",
      withSession({ contributors: [{ role: "lead" }] }),
      /names nobody\. It should name somebody/,
    ],
    ["an object", withSession({ place: {} }), /^"place" is an object, but should be an id/],
    ["an empty text", withSession({ place: "" }), /^"place" is empty, but should be/],
    [
      "a list left out",
      { ...base, places: "hall" },
      /^"places" is "hall".+ It is read as an empty list\.$/,
    ],
    ["one value alone", { ...base, format: null }, /^"format" is null/],
    ["a key with a slash", { ...base, title: { "a/b": "x", fr: "y" } }, /^"a\/b" is "x"/],
    [
      "a day without a date",
      { ...base, days: [{ sessions: [] }] },
      /takes the date of its first session/,
    ],
  ])("%s", (_, input, sentence) => {
    expect(sentences(input)).toEqual([expect.stringMatching(sentence)]);
  });

  it("an overlay's", () => {
    const { agenda } = parse(base);
    const changes = { s: { sumary: { en: "…" } }, t: {} };
    const overlay = { format: 1, overlay: "seminar", by: "Us", changes };
    expect(agenda && applyOverlay(agenda, thrower).problems.map(explain)).toEqual([
      "A part of the document throws an error when it is read. Nothing of this document is used.",
    ]);
    expect(agenda && applyOverlay(agenda, overlay).problems.map(explain)).toEqual([
      'There is no text "sumary" here. What can be added: title, typeLabel, summary, track, notice, itemsTitle, note, links. It is left out.',
      'There is nothing called "t". It should be the id of something in the agenda, or the date of one of its days. It is left out.',
    ]);
  });
});

describe("a problem", () => {
  it("holds facts that can be kept and sent, whatever was found", () => {
    const input = { ...base, title: Object.assign(() => 1, {}), url: "x".repeat(1000) };
    const { problems } = parse(input);
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
    expect(JSON.stringify(problems).length).toBeLessThan(600);
  });
});
