/** What overlays have added to a part of an agenda, read back for drawing. */
import { isRecord, type Reading, read } from "../../document/read.ts";
import { LANGUAGE, type Link, linkFields, type Rich, type Text } from "../../document/schema.ts";
import { anyString, flag, listOrEmpty, record, string, text } from "../../document/shape.ts";

/** Content of the field `overlay`, which is reserved for overlays, of a session, day, place… */
export interface Additions {
  /** Each must be drawn with its signature. */
  notes: SignedNote[];
  /** Kept apart from the thing's own `links`, so that none is ever drawn unsigned. */
  links: SignedLink[];
  /** The signatures of translations added to the thing's texts. */
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
  /** Its language tag, as written in that text. */
  tag: string;
  /** The text that was translated, if the overlay states it. */
  of?: string;
  /** True if the agenda no longer contains `of` in any language; absent without `of`. */
  stale?: boolean;
}

const additions = record("additions", {
  notes: listOrEmpty(record("note", { by: text, text })),
  links: listOrEmpty(record("link", linkFields, { by: text })),
  translations: listOrEmpty(
    record("translation", {
      by: text,
      field: anyString,
      tag: string("language", LANGUAGE),
      "of?": anyString,
      "stale?": flag,
    }),
  ),
});

/** Reports nothing and checks no ids, because additions have none. */
const quiet: Reading = { report() {}, knows: () => false, claims: () => false, check() {} };

/**
 * What overlays added to a session, an item, an audience, the agenda… The agenda may have been
 * stored or sent in the meantime, so the additions are checked again: anything unsigned or unsafe is
 * left out.
 *
 * @example
 * for (const { by, text } of additionsOf(session).notes) drawNote(rich(text), passage(by));
 * const stale = additionsOf(session).translations.some(
 *   (one) => one.field === "title" && one.tag === shownTag && one.stale,
 * );
 */
export function additionsOf(thing: Record<string, unknown>): Additions {
  const { overlay } = thing;
  // A shortcut, since every card asks and most have no additions.
  if (!isRecord(overlay)) return { notes: [], links: [], translations: [] };
  return read(additions, overlay, [], quiet, {}) as Additions;
}
