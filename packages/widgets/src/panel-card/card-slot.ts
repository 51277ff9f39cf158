import type { PanelCardView, SessionConcern } from "@plenary/core";
import type { ComponentChild, VNode } from "preact";

/** What Plenary would draw of a card, piece by piece, and what it knows of it. */
export interface CardPieces {
  /** The title as a heading of its place's level. The card is named by it: draw it. */
  heading: VNode;
  /** The times, one zone's or two's: beside the spine where there is room. */
  times: VNode;
  /** All the rest. */
  body: VNode;
  /** The star, for the reader's own programme. */
  actions: VNode;
  /** How the session concerns the picked groups; absent with nothing picked. */
  concern: SessionConcern | undefined;
}

/**
 * Draws what stands in a card, in place of heading, times, body and actions in this order. It is called, not
 * mounted: hooks belong into components that it draws.
 * @example
 * const card: CardSlot = (view, { heading, times }) => (
 *   <>
 *     {heading}
 *     {times}
 *     <Speakers of={view.contributors} />
 *   </>
 * );
 */
export type CardSlot = (view: PanelCardView, pieces: CardPieces) => ComponentChild;
