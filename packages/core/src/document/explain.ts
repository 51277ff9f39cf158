/**
 * Problems as sentences, in English, for the people who write documents. Apart from `parse`, so that
 * a page which only reads a document does not carry them.
 */
import { toJson } from "./json.ts";
import type { Expected, Facts, Found, Problem } from "./problems.ts";

/** What a kind of value is, as it stands after "should be". */
const KINDS: Record<Expected, string> = {
  text: "a text",
  string: "a text",
  flag: "true or false, without quotes",
  count: "a whole number, 0 or more, without quotes",
  language: "a language tag such as fr or pt-BR",
  date: "a date that exists, written as 2024-02-23",
  time: "a time that exists, written as 10:00 or 2024-02-23T10:00",
  "date-time":
    "a date and a time, written as 2024-02-23T10:00, as there is no day to take the date from",
  instant: "a date and time with an offset from UTC, written as 2024-02-23T10:00:00Z",
  "time-zone": "the name of a time zone such as Europe/Madrid",
  address: "an address that starts with https:, http:, mailto: or tel:",
  id: "an id: letters, digits or signs, without spaces and commas",
  list: "a list, in [ ]",
  object: "an object, in { }",
  translations: 'a text, or an object with a text for each language such as {"en": "…", "fr": "…"}',
  translation: 'a text under a language tag, such as "en": "…"',
  contributor: 'somebody: a "person", an "audience", a "name" or a "label"',
  audiences: 'the id of one of the "audiences"',
  places: 'the id of one of the "places"',
  people: 'the id of one of the "people"',
  nodes: "the id of a session or an item",
  readable: "data without code",
  agenda: "an agenda: an object, in { }",
  overlay: "an overlay: an object, in { }",
  signature: "the name of those who add this",
  changes: 'an object of changes by id, such as {"opening": {"note": "…"}}',
  thing: "the id of something in the agenda, or the date of one of its days",
  "source-text": "a text that the agenda has",
  addition: "a text that can be translated here, a note or links",
  translated: "the text that was translated, as it stood in the agenda",
};

/** What to write, as it stands after "should be". */
export function expectedText(expected: NonNullable<Facts["expected"]>): string {
  if (typeof expected === "string") return KINDS[expected];
  const values = expected.map(shown);
  if (values.length < 2) return values.join();
  return `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

/**
 * What is wrong, what was expected, and what became of it.
 *
 * @example
 * for (const problem of parse(text).problems) console.warn(problem.pointer, explain(problem));
 */
export function explain(problem: Problem): string {
  return [whatIsWrong(problem), whatBecameOfIt(problem)].filter(Boolean).join(" ");
}

function whatIsWrong(problem: Problem): string {
  const { code, expected, found, start, timeZone, date, limit = 0, reason } = problem;
  const value = shown(found);
  const most = limit.toLocaleString("en");
  switch (code) {
    case "not-json":
      return `This is not valid JSON: ${reason}.`;
    case "too-large":
      return problem.of === "bytes"
        ? `The document is larger than ${limit / 1e6} MB. Split it into several agendas.`
        : `The document has ${found} sessions; ${most} is the most. Split it into several agendas.`;
    case "format":
      return `"format" is ${value}, but this version of Plenary reads format 1 only.`;
    case "duplicate-id":
      return `The id ${value} is used twice. Every id may be used once only.`;
    case "reserved-id":
      return `The id ${value} is reserved: it stands for all participants and always exists.`;
    case "audience-cycle":
      return `The audience ${value} is its own parent, directly or through others.`;
    case "end-before-start":
      return `The end ${value} is before the start ${shown(start)}.`;
    case "skipped-time":
      return `The time ${value} does not exist: the clocks in ${timeZone} go forward over it.`;
    case "repeated-time":
      return `The time ${value} comes twice: the clocks in ${timeZone} go back over it.`;
    case "weekday":
      return `The title says "${found}", but ${date} is "${(expected as string[])[0]}".`;
    case "too-deep":
      return problem.of === "items"
        ? `Items are nested more than ${most} levels deep.`
        : `Audiences are nested more than ${most} levels deep.`;
    default:
      return unexpected(problem);
  }
}

/** A value that is not what it should be. */
function unexpected({ pointer, expected = "text", found, fields = [] }: Problem): string {
  const subject = named(pointer);
  if (expected === "readable") return "A part of the document throws an error when it is read.";
  if (expected === "addition") {
    return `There is no text ${subject} here. What can be added: ${fields.join(", ")}.`;
  }
  const wanted = expectedText(expected);
  if (expected === "thing")
    return `There is nothing called ${shown(found)}. It should be ${wanted}.`;
  if (expected === "contributor") return `${subject} names nobody. It should name ${wanted}.`;
  if (found === undefined) return `${subject} is missing. It should be ${wanted}.`;
  return `${subject} is ${shown(found)}, but should be ${wanted}.`;
}

function whatBecameOfIt({ code, expected, readAs, leftOut }: Problem): string {
  switch (code) {
    case "not-json":
    case "too-large":
      return "Nothing of it is shown.";
    case "skipped-time":
      return "It is moved forward by the length of the gap.";
    case "repeated-time":
      return "The earlier one is taken. Add an offset, such as +01:00, to choose.";
    case "weekday":
      return "The date is kept.";
    case "too-deep":
      return "What is deeper is left out.";
  }
  if (leftOut === "") return "Nothing of this document is used.";
  if (leftOut !== undefined) return `${named(leftOut)} is left out.`;
  if (expected === "date") return "The day takes the date of its first session that has one.";
  if (readAs === "") return "It is read as empty.";
  if (Array.isArray(readAs)) return "It is read as an empty list.";
  if (readAs !== undefined) return `It is read as ${shown(readAs)}.`;
  return "It is left out.";
}

/** How a place in a document is called: by its field, or by its number in the field's list. */
function named(pointer: string): string {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop();
  if (last === undefined) return "The document";
  const owner = keys.at(-1);
  return /^\d+$/.test(last) && owner !== undefined
    ? `Entry ${Number(last) + 1} of "${owner}"`
    : `"${last}"`;
}

function shown(value: Found | undefined): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (value && typeof value === "object") return "an object";
  if (value === "") return "empty";
  return typeof value === "string" ? toJson(value) : String(value);
}
