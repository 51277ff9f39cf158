import { type Concern, type GridCellView, isForEveryone } from "@plenary/core";
import { forWhom } from "../../card/for-whom.tsx";
import { cardNote } from "../../card/parts.tsx";
import { running, status } from "../../card/status.tsx";
import type { Display } from "../../state/feature.ts";
import { headingTag } from "../../text/heading.ts";
import { passage } from "../../text/passage.tsx";
import { times } from "../../text/times.tsx";

export interface CellOptions {
  level: number;
  display: Display;
  concern: Concern | undefined;
  isRunning: boolean;
  isStarred: boolean;
  /** Whether it is the grid's tab stop. */
  isTabStop: boolean;
  ref(element: HTMLElement | null): void;
  onFocus(id: string): void;
  onOpen(id: string): void;
}

/** A session in the grid, with what readers need to decide. The rest is on its card. */
export function cell({ card, lane, from, to }: GridCellView, options: CellOptions) {
  const { level, display, concern, isRunning, isStarred } = options;
  const { isTabStop, ref, onFocus, onOpen } = options;
  const locale = display.locale.value;
  const { id, place, attendance } = card;
  const Title = headingTag(level);
  return (
    <li
      key={id}
      ref={ref}
      class={`plenary-card plenary-cell ${card.quiet ? "plenary-quiet" : ""}`}
      part="cell"
      data-session={id}
      data-status={card.status?.kind}
      aria-current={isRunning ? "time" : undefined}
      style={{
        gridRow: `${from + 1} / ${to + 1}`,
        gridColumn: lane === undefined ? "2 / -1" : `${lane + 2}`,
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
          {passage(card.title)}
        </button>
      </Title>
      <p class="plenary-times">{card.times ? times(card.times) : card.dayPart}</p>
      {running(isRunning, locale)}
      {isStarred && <p class="plenary-cell-mine">{locale.messages.mine}</p>}
      {cardNote(card, display)}
      {status(card, locale)}
      {(place || attendance) && (
        <p class="plenary-place">
          {place && (
            // In a lane the place is visible in the head above.
            <span class={lane === undefined ? "" : "plenary-unseen"}>{passage(place)}</span>
          )}
          {place && attendance && (lane === undefined ? " · " : " ")}
          {attendance}
        </p>
      )}
      {/* Most sessions are for everyone, so that is only said as a reason, when groups are picked. */}
      {forWhom(
        isForEveryone(card.audience) ? { ...card, quiet: true } : card,
        concern,
        locale.messages,
      )}
    </li>
  );
}
