import { type GridCellView, isForEveryone } from "@plenary/core";
import { branchOf } from "../../card/card.tsx";
import { forWhom } from "../../card/for-whom.tsx";
import { cardNote } from "../../card/parts.tsx";
import { running } from "../../card/status.tsx";
import type { Display } from "../../state/feature.ts";
import { marked } from "../../text/groups.tsx";
import { headingTag } from "../../text/heading.ts";
import { passage } from "../../text/passage.tsx";
import { times } from "../../text/times.tsx";

export interface CellOptions {
  level: number;
  display: Display;
  isRunning: boolean;
  /** Whether it is the grid's tab stop. */
  isTabStop: boolean;
  onFocus(id: string): void;
  onOpen(id: string): void;
}

/**
 * A session in the grid, with what readers need to decide. The rest is on its card. What is to be seen
 * around it, such as its hours and its place, is there for screen readers.
 */
export function cell({ card, lane, from, to, isLabelled }: GridCellView, options: CellOptions) {
  const { level, display, isRunning, isTabStop, onFocus, onOpen } = options;
  const { store } = display;
  const locale = display.locale.value;
  const found = store.concerns.value?.get(card.session);
  const { id, place, attendance, audience, quiet, status, type } = card;
  const isAcross = lane === undefined;
  const mark = branchOf(found, display);
  const Title = headingTag(level);
  const unless = (isSeen: boolean) => (isSeen ? "" : "plenary-unseen");
  return (
    <li
      key={id}
      class={`plenary-card plenary-cell ${quiet ? "plenary-quiet" : ""}`}
      part="cell"
      data-session={id}
      {...marked(mark ?? audience[0]?.mark)}
      data-status={status?.kind}
      data-across={isAcross ? "" : undefined}
      aria-current={isRunning ? "time" : undefined}
      style={{
        gridRow: `${from + 1} / ${to + 1}`,
        gridColumn: isAcross ? "2 / -1" : `${lane + 2}`,
      }}
      // A command to show it may have focused the heading instead of the button.
      onFocusIn={() => onFocus(id)}
    >
      <Title class="plenary-card-title">
        <button
          type="button"
          aria-haspopup="dialog"
          tabIndex={isTabStop ? 0 : -1}
          onClick={() => onOpen(id)}
        >
          <span>{passage(card.title)}</span>
        </button>
      </Title>
      <p class={`plenary-times ${unless(!isLabelled)}`}>
        {card.times ? times(card.times) : card.dayPart}
      </p>
      {running(isRunning, locale)}
      {/* The spaces are for copied text and screen readers. */}
      <p class="plenary-cell-facts">
        {!quiet && type && <span class="plenary-type">{passage(type)}</span>}{" "}
        {place && <span class={unless(isAcross)}>{passage(place)}</span>}{" "}
        {attendance && <span class="plenary-unseen">{attendance}</span>}{" "}
        {status && <strong part="status">{status.label}</strong>}{" "}
        {store.choices.value.favourites.includes(id) && (
          <span class="plenary-cell-mine">{locale.messages.mine}</span>
        )}
      </p>
      {cardNote(card, display, true)}
      {/* Whom it is for is seen by its edge. What is for everyone is said by the day. */}
      {forWhom(card, found?.concern, locale.messages, { isSaid: isForEveryone(audience), mark })}
    </li>
  );
}
