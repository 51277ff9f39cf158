/** What an overlay says of one thing of the agenda, and how it is added there. */
import { type Additions, additionsOf, type SignedTranslation } from "./additions.ts";
import { type Path, shown } from "./problems.ts";
import { type Fields, isRecord, type Reading, read } from "./read.ts";
import { type Link, links as linksShape, type Rich, type Text } from "./schema.ts";
import { record, type Shape, text } from "./shape.ts";
import type { Thing } from "./things.ts";
import { textsOf, translationsOf } from "./translations.ts";

export interface OverlayChange {
  note?: Rich;
  links?: Link[];
  /** Any text that the thing has, by its name: `title`, `summary`, `notice`, `itemsTitle`, `name`… */
  [field: string]: Translations | Rich | Link[] | undefined;
}

/**
 * By language; a blank one is still to be written. `of` is the text that was translated, whatever
 * its language: the translation is stale once the agenda says that in no language.
 */
export interface Translations {
  [tag: string]: string | { text: string; of?: string };
}

/** Who adds, to an agenda of which language, and where in the overlay that is said. */
interface Adding {
  by: Text;
  language: string;
  path: Path;
  to: Reading;
}

/**
 * Adds to things that share an id, of which there is at least one. Changes them in place: they are
 * `copyThings`' own.
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
      const said = `Expected a text of this ${first.name}, note or links; left out`;
      to.report("wrong-type", [...path, key], said);
    }
  }
}

/** A text in more languages: those that it has stay as they are, and so does their order. */
function translate(owner: Fields, field: string, given: unknown, adding: Adding): void {
  const { by, language, path, to } = adding;
  const leaveOut = (code: "wrong-type" | "dangling-reference", said: string, at = path) =>
    to.report(code, at, `${said}; left out`);
  const source = owner[field] as Text | undefined;
  if (source === undefined || isBlank(source)) {
    leaveOut("dangling-reference", `There is no ${field} to translate`);
    return;
  }
  if (!isRecord(given)) {
    leaveOut("wrong-type", `Expected an object of language to text, found ${shown(given)}`);
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
      leaveOut("wrong-type", `Expected the text it translates, found ${shown(of)}`, [
        ...path,
        tag,
        "of",
      ]);
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

/** Adds what is not there yet, so that an overlay that is applied once more adds nothing. */
function extend<K extends keyof Additions>(owner: Fields, kind: K, more: Additions[K]): void {
  const had = additionsOf(owner);
  const list: unknown[] = [...had[kind]];
  const known = new Set(list.map((one) => JSON.stringify(one)));
  for (const one of more) {
    const key = JSON.stringify(one);
    if (!known.has(key)) list.push(one);
    known.add(key);
  }
  if (list.length > had[kind].length) owner.overlay = { ...had, [kind]: list };
}

/** One field of a record that may lack it; what can't be used is reported. */
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

const isText = ({ fields }: Thing, key: string) =>
  (fields[key] ?? fields[`${key}?`])?.kind === "text";
