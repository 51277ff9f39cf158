import type { Messages, Passage } from "@plenary/core";
import { render } from "preact";
import type { Display } from "../display.ts";
import { fill } from "../text/fill.ts";
import { joined } from "../text/joined.ts";
import { name } from "../text/passage.tsx";

const listed = (parts: Passage[], { comma }: Messages) => joined(parts, comma, name);

/** Which other starred sessions one runs into, in words. */
export const overlap = (others: Passage[], messages: Messages) =>
  fill(messages.labelled, { label: messages.mine.overlap, value: <>{listed(others, messages)}</> });

/**
 * Writes into a card's note what there is to say of a starred session: what it was before the office
 * changed it, where the document itself does not say so, and what it runs into. A card that was
 * drawn late is in no tree that could be drawn anew, so its note is a tree of its own, of those
 * cards alone that have something to say.
 */
export function noteOf(note: HTMLElement, { store, changes, overlaps, locale }: Display): void {
  const id = note.dataset.note as string;
  const others = overlaps.peek().get(id);
  const change = store.starred.peek().has(id)
    ? changes.peek().find((change) => change.id === id && change.was.length > 0)
    : undefined;
  if (!others && !change && !note.firstChild) return;
  const { messages } = locale.peek();
  const isSaid = () => store.changes.peek().some(({ session }) => session.id === id && session.was);
  render(
    <>
      {change && !isSaid() && (
        <span>
          {change.labels.join(messages.comma)} ·{" "}
          {fill(messages.movedFrom, { value: <>{listed(change.was, messages)}</> })}
        </span>
      )}
      {others && <span>{overlap(others, messages)}</span>}
    </>,
    note,
  );
}
