import { render } from "preact";
import type { Display } from "../display.ts";
import { fill } from "../text/fill.ts";
import { name } from "../text/passage.tsx";

/**
 * Writes into a card's note which of the other starred sessions it runs into. A card that was drawn
 * late is in no tree that could be drawn anew, so its note is a tree of its own, of those cards
 * alone that have something to say.
 */
export function noteOf(note: HTMLElement, { overlaps, locale }: Display): void {
  const others = overlaps.peek().get(note.dataset.note as string);
  if (!others && !note.firstChild) return;
  const { labelled, comma, mine } = locale.peek().messages;
  const titles = others?.flatMap((title, index) => [index > 0 && comma, name(title)]);
  render(titles ? fill(labelled, { label: mine.overlap, value: <>{titles}</> }) : null, note);
}
