/** What features add to a card, in the places that it keeps for them. */
import type { NameView } from "@plenary/core";
import type { CardParts, Display, Named, Thing } from "../state/feature.ts";
import { name } from "../text/passage.tsx";

/** What each feature gives; nothing of one that throws. */
const each = <T,>({ store }: Display, give: (part: CardParts) => T) =>
  store.features.value.flatMap(({ card }) => {
    try {
      return card ? give(card) : [];
    } catch (error) {
      console.error(error);
      return [];
    }
  });

/**
 * The buttons of a session: at the top of the card visually, but last in reading order. A programme
 * has thousands of these, so they have no listeners of their own: a control in the root handles their clicks.
 */
export const cardActions = (named: Named, display: Display) => (
  <div class="plenary-actions">{actions(named, display)}</div>
);

/** The one button of a closed row. */
export const firstAction = (named: Named, display: Display) =>
  actions(named, display).find(Boolean);

const actions = (named: Named, display: Display) =>
  each(display, (part) => part.actions?.(named, display));

/** @param isKept whether its place is kept where there is nothing to say yet */
export function cardNote({ session }: Named, display: Display, isKept: boolean) {
  return each(display, (part) => part.note?.(session, display, isKept));
}

/** A name on a card: of a person of the document, as the first feature draws it that does. */
export const contributorName = (one: NameView, display: Display) =>
  (one.person && each(display, (part) => part.person?.(one, display)).find(Boolean)) || name(one);

/** Flat, so that a card can tell whether there is anything. */
export function additions(thing: Thing, display: Display) {
  return each(display, (part) => part.additions?.(thing, display) ?? []);
}
