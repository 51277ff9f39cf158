/** What sections add to an agenda with overlays, ready to draw and always with its signature. */

import { entry } from "../../document/entry.ts";
import { toJson } from "../../document/json.ts";
import { isRecord } from "../../document/read.ts";
import type { Agenda, Day, Item, Session, Text } from "../../document/schema.ts";
import type { Passage, RichPassage, ViewContext } from "../../list/context.ts";
import { type LinkView, linkView } from "../../list/links.ts";
import { additionsOf } from "./additions.ts";

/** What one section adds to a thing. */
export interface AdditionView {
  by: Passage;
  /** The name of what it is added to, if it is drawn somewhere else. */
  about?: Passage;
  notes: RichPassage[];
  links: LinkView[];
  /** Whether any text shown is this section's translation. */
  translates: boolean;
  /** Whether the original of such a text has changed since. */
  outdated: boolean;
}

/**
 * @param inside the things drawn inside this one (the items of a card): their translations are signed
 *   here, once. Without it the thing itself is drawn inside another, and only its stale translations
 *   are marked.
 */
function additionsView(thing: object, context: ViewContext, inside?: object[]): AdditionView[] {
  const found = new Map<string, AdditionView>();
  const of = (by: Text) =>
    entry(found, toJson(by), () => ({
      by: context.passage(by),
      notes: [],
      links: [],
      translates: false,
      outdated: false,
    }));
  for (const one of [thing, ...(inside ?? [])] as Record<string, unknown>[]) {
    // A shortcut, because most things have no additions.
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

/** Additions to the agenda and to things that have no card of their own: groups, places, people. */
export function agendaAdditions(agenda: Agenda, context: ViewContext): AdditionView[] {
  const named = [...agenda.audiences, ...agenda.places, ...agenda.people];
  return [
    ...additionsView(agenda, context, named),
    ...named.flatMap((one) =>
      additionsView(one, context).map((view) => ({ ...view, about: context.passage(one.name) })),
    ),
  ];
}

export const dayAdditions = (day: Day, context: ViewContext) => additionsView(day, context, []);

/** The section that alone adds to several sessions or items of a day, and how; else undefined. */
export function daySigner({ sessions }: Day, context: ViewContext) {
  const all = sessions.flatMap((session) => [
    ...sessionAdditions(session, context),
    ...itemsIn(session).flatMap((item) => itemAdditions(item, context)),
  ]);
  const [{ by } = { by: undefined }] = all;
  if (!by || all.length < 2 || all.some((one) => one.by.text !== by.text)) return undefined;
  return {
    by,
    adds: all.some(({ notes, links }) => notes.length + links.length > 0),
    translates: all.some(({ translates }) => translates),
  };
}

/** Additions to a session; translations of its items are signed here, too. */
export const sessionAdditions = (session: Session, context: ViewContext) =>
  additionsView(session, context, itemsIn(session));

/** Additions to an item, drawn in its session's card. */
export const itemAdditions = (item: Item, context: ViewContext) => additionsView(item, context);

function itemsIn({ items = [] }: Session | Item): Item[] {
  return items.flatMap((item) => [item, ...itemsIn(item)]);
}
