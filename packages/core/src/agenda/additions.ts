/** What overlays have added to a thing of an agenda, as it stands there for those who draw it. */
import { isRecord, type Reading, read } from "./read.ts";
import { LANGUAGE, type Link, linkFields, type Rich, type Text } from "./schema.ts";
import { anyString, flag, listOrEmpty, record, string, text } from "./shape.ts";

/** Stands in a thing's field `overlay`, which is the overlays' own. */
export interface Additions {
  /** Each to be drawn with who says it. */
  notes: SignedNote[];
  /** Beside the thing's own `links`, in a list apart: none is ever drawn unsigned. */
  links: SignedLink[];
  /** What signs the languages that were added to the thing's texts, where they stand. */
  translations: SignedTranslation[];
}

export interface SignedNote {
  by: Text;
  text: Rich;
}

export interface SignedLink extends Link {
  by: Text;
}

export interface SignedTranslation {
  by: Text;
  /** The field of the thing that holds the text: `title`, `summary`… */
  field: string;
  /** The language it is in, as the tag in that text. */
  tag: string;
  /** The text that it translates, where the overlay keeps it. */
  of?: string;
  /** Whether the agenda no longer says, in any language, what it translates; absent without `of`. */
  stale?: boolean;
}

const additions = record("additions", {
  notes: listOrEmpty(record("note", { by: text, text })),
  links: listOrEmpty(record("link", linkFields, { by: text })),
  translations: listOrEmpty(
    record("translation", {
      by: text,
      field: anyString,
      tag: string("a language tag", LANGUAGE),
      "of?": anyString,
      "stale?": flag,
    }),
  ),
});

/** Tells nobody, and knows of no ids: what was added has none. */
const quiet: Reading = { report() {}, knows: () => false, claims: () => false, check() {} };

/**
 * What overlays added to a thing: a session, an item, an audience, the agenda… An agenda may have
 * been stored or sent since, so it is read anew here: what is unsigned or unsafe is not given.
 *
 * @example
 * for (const { by, text } of additionsOf(session).notes) drawNote(rich(text), passage(by));
 * const stale = additionsOf(session).translations.some(
 *   (one) => one.field === "title" && one.tag === shownTag && one.stale,
 * );
 */
export function additionsOf(thing: Record<string, unknown>): Additions {
  const { overlay } = thing;
  // Most things have none, and every card asks.
  if (!isRecord(overlay)) return { notes: [], links: [], translations: [] };
  return read(additions, overlay, [], quiet, {}) as Additions;
}
