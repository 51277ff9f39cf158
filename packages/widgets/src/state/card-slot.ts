import type { PanelCardView, SessionConcern } from "@plenary/core";
import type { ComponentChild, VNode } from "preact";

/** The pieces of a card as Plenary draws them. */
export interface CardPieces {
  /** The title as a heading of the right level. Always draw it: it is the card's accessible name. */
  heading: VNode;
  /** The times, in one or two zones. */
  times: VNode;
  /** Everything else. */
  body: VNode;
  /** The star and the ⋯ button. */
  actions: VNode;
  /** How the session concerns the picked groups; undefined if none is picked. */
  concern: SessionConcern | undefined;
}

/**
 * Draws the content of a card. By default that is heading, times, body and actions, in this order.
 * It is a function, not a component: hooks must go into components that it renders.
 * @example
 * const card: CardSlot = (view, { heading, times }) => (
 *   <>
 *     {heading}
 *     {times}
 *     <Speakers list={view.contributors} />
 *   </>
 * );
 */
export type CardSlot = (view: PanelCardView, pieces: CardPieces) => ComponentChild;
