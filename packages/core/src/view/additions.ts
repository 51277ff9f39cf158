/** What sections add to an agenda by their overlays, ready to draw: nothing of it without who signs it. */
import { additionsOf } from "../agenda/additions.ts";
import { entry } from "../agenda/entry.ts";
import { isRecord } from "../agenda/read.ts";
import type { Text } from "../agenda/schema.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { type LinkView, linkView } from "./links.ts";

/** What one of them adds to a thing. */
export interface AdditionView {
  by: Passage;
  /** What it is added to, where that is not what it is drawn with. */
  about?: Passage;
  notes: RichPassage[];
  links: LinkView[];
  /** Whether some of what is shown is its translation. */
  translates: boolean;
  /** Whether the original of some of that has changed since. */
  outdated: boolean;
}

/**
 * @param inside what stands in the thing, for whose translations it signs: once for all of a card.
 *   Without it the thing itself stands inside another, and only its stale texts are marked.
 */
export function additionsView(
  thing: object,
  context: ViewContext,
  inside?: object[],
): AdditionView[] {
  const found = new Map<string, AdditionView>();
  const of = (by: Text) =>
    entry(found, JSON.stringify(by), () => ({
      by: context.passage(by),
      notes: [],
      links: [],
      translates: false,
      outdated: false,
    }));
  for (const one of [thing, ...(inside ?? [])] as Record<string, unknown>[]) {
    // Most of what a programme holds nobody has added to.
    if (!one.overlay) continue;
    const { notes, links, translations } = additionsOf(one);
    if (one === thing) {
      for (const { by, text } of notes) of(by).notes.push(context.rich(text));
      for (const link of links) of(link.by).links.push(linkView(link, context));
    }
    for (const { by, field, tag, stale } of translations) {
      const text = one[field];
      if (!isRecord(text) || context.tagOf(text as Text) !== tag) continue;
      if (inside) of(by).translates = true;
      if (stale && one === thing) of(by).outdated = true;
    }
  }
  return [...found.values()];
}
