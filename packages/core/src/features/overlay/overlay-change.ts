/** What an overlay adds to one thing of the agenda, and how it is applied. */

import { toJson } from "../../document/json.ts";
import type { Path } from "../../document/problems.ts";
import { type Fields, isRecord, type Reading, read } from "../../document/read.ts";
import { type Link, links as linksShape, type Rich, type Text } from "../../document/schema.ts";
import { record, type Shape, text } from "../../document/shape.ts";
import type { Thing } from "../../document/things.ts";
import { textsOf, translationsOf } from "../../document/translations.ts";
import { type Additions, additionsOf, type SignedTranslation } from "./additions.ts";

export interface OverlayChange {
  note?: Rich;
  links?: Link[];
  /** Translations of any text of the thing, by field: `title`, `summary`, `notice`, `name`… */
  [field: string]: Translations | Rich | Link[] | undefined;
}

/**
 * Translations by language tag; a blank one is ignored as not yet written. `of` is the text that was
 * translated, in any language: the translation is stale once the agenda no longer contains it.
 */
export interface Translations {
  [tag: string]: string | { text: string; of?: string };
}

/** Who adds something, the agenda's language, and the position in the overlay. */
interface Adding {
  by: Text;
  language: string;
  path: Path;
  to: Reading;
}

/**
 * Applies a change to things that share an id.
 * @param things at least one, from `copyThings`; modified in place
 */
export function applyChange(things: Thing[], change: Fields, adding: Adding): void {
  const { by, path, to } = adding;
  const [first] = things as [Thing];
  for (const key of Object.keys(change)) {
    const owner = things.find((thing) => isText(thing, key));
    if (owner) translate(owner.record, key, change[key], { ...adding, path: [...path, key] });
    else if (key === "note") {
      const note = readField(change, key, text, path, to);
      if (note !== undefined && !isBlank(note)) extend(first.record, "notes", [{ by, text: note }]);
    } else if (key === "links") {
      const links = readField(change, key, linksShape, path, to) ?? [];
      const signed = links.map((link) => ({ ...link, by }));
      extend(first.record, "links", signed);
    } else {
      const fields = [...textsIn(first), "note", "links"];
      to.report("wrong-type", [...path, key], { expected: "addition", fields });
    }
  }
}

/** Adds languages to a text; existing ones stay as they are, in their order. */
function translate(owner: Fields, field: string, given: unknown, adding: Adding): void {
  const { by, language, path, to } = adding;
  const source = owner[field] as Text | undefined;
  if (source === undefined || isBlank(source)) {
    to.report("dangling-reference", path, { expected: "source-text", found: field });
    return;
  }
  if (!isRecord(given)) {
    to.report("wrong-type", path, { expected: "translations", found: given });
    return;
  }
  const translations = translationsOf(source, language);
  const sources = new Set(Object.values(translations));
  const taken = new Set(Object.keys(translations).map((tag) => tag.toLowerCase()));

  const plain = Object.fromEntries(
    Object.entries(given).map(([tag, one]) => [tag, isRecord(one) ? one.text : one]),
  );
  const added: Record<string, string> = {};
  const signed: SignedTranslation[] = [];
  for (const [tag, translation] of Object.entries(read(text, plain, path, to, {}) as Fields)) {
    const one = given[tag];
    const of = isRecord(one) ? one.of : undefined;
    if (of !== undefined && typeof of !== "string") {
      to.report("wrong-type", [...path, tag, "of"], { expected: "translated", found: of });
    }
    if (isBlank(translation as string) || taken.has(tag.toLowerCase())) continue;
    taken.add(tag.toLowerCase());
    added[tag] = translation as string;
    const mark = typeof of === "string" ? { of, stale: !sources.has(of) } : {};
    signed.push({ by, field, tag, ...mark });
  }
  if (!signed.length) return;
  owner[field] = { ...translations, ...added };
  extend(owner, "translations", signed);
}

/** Adds only what is missing, so that applying an overlay twice adds nothing. */
function extend<K extends keyof Additions>(owner: Fields, kind: K, more: Additions[K]): void {
  if (!more.length) return;
  const had = additionsOf(owner);
  const all = new Map([...had[kind], ...more].map((one) => [toJson(one), one]));
  owner.overlay = { ...had, [kind]: [...all.values()] };
}

/** Reads one optional field of a record; an invalid value is reported and left out. */
export function readField<T>(
  owner: Fields,
  key: string,
  shape: Shape<T>,
  path: Path,
  to: Reading,
): T | undefined {
  const found = read(record("overlay", { [`${key}?`]: shape }), owner, path, to, {});
  return (found as Fields)[key] as T | undefined;
}

export function isBlank(text: Text): boolean {
  return !textsOf(text).some((one) => one.trim());
}

/** The names of the texts that a thing can have. */
const textsIn = ({ fields }: Thing): string[] =>
  Object.keys(fields)
    .filter((field) => fields[field]?.kind === "text")
    .map((field) => field.replace("?", ""));

const isText = ({ fields }: Thing, key: string) =>
  (fields[key] ?? fields[`${key}?`])?.kind === "text";
