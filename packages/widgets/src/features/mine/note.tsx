import { render } from "preact";
import type { Display } from "../../state/feature.ts";
import { fill } from "../../text/fill.ts";
import { joined } from "../../text/joined.ts";
import { name } from "../../text/passage.tsx";
import { wasText } from "../changes/change-line.tsx";
import { changesOf } from "../changes/changes-of.ts";
import { createMine, overlapsOf } from "./model.ts";

/**
 * Fills a card's note about a starred session: what it was before a change, unless the document says
 * so itself, and what overlaps it. Cards drawn later are outside Preact's tree, so each note that has
 * something to say is rendered as a tree of its own.
 */
export function noteOf(note: HTMLElement, display: Display): void {
  const { store } = display;
  const id = note.dataset.note as string;
  const others = display.use(overlapsOf).peek().get(id);
  const change = store.use(createMine).starred.peek().has(id)
    ? display
        .use(changesOf)
        .peek()
        .find((change) => change.id === id && change.was.length > 0)
    : undefined;
  if (!others && !change && !note.firstChild) return;
  const { messages, words } = display.locale.peek();
  const isSaid = () => store.sessions.peek().get(id)?.session.was;
  render(
    <>
      {change && !isSaid() && (
        <span>
          {change.labels.join(messages.comma)} · {wasText(change.was, messages)}
        </span>
      )}
      {others && (
        <span>
          {fill(messages.labelled, {
            label: words("mine").overlap,
            value: <>{joined(others, messages.comma, name)}</>,
          })}
        </span>
      )}
    </>,
    note,
  );
}
