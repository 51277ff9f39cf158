import type { Concern, GridCellView, Locale, Passage } from "@plenary/core";
import { overlap } from "../mine/note.tsx";
import { forWhom } from "../panel-card/for-whom.tsx";
import { running, status } from "../panel-card/status.tsx";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { times } from "../text/times.tsx";

export interface CellOptions {
  level: number;
  locale: Locale;
  concern: Concern | undefined;
  isRunning: boolean;
  isStarred: boolean;
  /** The other starred sessions that it runs into. */
  others: Passage[] | undefined;
  /** Whether it is the one of its grid that the Tab key reaches. */
  isReached: boolean;
  onReach(id: string): void;
  onOpen(id: string): void;
}

/** A session in its place and time: what a reader chooses by. The rest is on its card. */
export function cell({ card, lane, from, to }: GridCellView, options: CellOptions) {
  const { level, locale, concern, isRunning, isStarred, others } = options;
  const { isReached, onReach, onOpen } = options;
  const { id, place, attendance } = card;
  const Title = headingTag(level);
  const isForSome = card.audience.some(({ mark }) => mark !== undefined);
  return (
    <li
      key={id}
      class={`plenary-card plenary-cell ${card.quiet ? "plenary-quiet" : ""}`}
      part="cell"
      data-session={id}
      data-status={card.status?.kind}
      aria-current={isRunning ? "time" : undefined}
      style={{
        gridRow: `${from + 1} / ${to + 1}`,
        gridColumn: lane === undefined ? "2 / -1" : `${lane + 2}`,
      }}
      // Whoever brings a session into view may have focused its heading.
      onFocusIn={() => onReach(id)}
    >
      <Title class="plenary-card-title">
        <button
          type="button"
          aria-haspopup="dialog"
          tabIndex={isReached ? 0 : -1}
          onClick={() => onOpen(id)}
        >
          {passage(card.title)}
        </button>
      </Title>
      <p class="plenary-times">{card.times ? times(card.times) : card.dayPart}</p>
      {running(isRunning, locale)}
      {isStarred && <p class="plenary-cell-mine">{locale.messages.mine.label}</p>}
      {others && <p class="plenary-note">{overlap(others, locale.messages)}</p>}
      {status(card, locale)}
      {(place || attendance) && (
        <p class="plenary-place">
          {place && (
            // In a lane the head above it says it to the eye.
            <span class={lane === undefined ? "" : "plenary-unseen"}>{passage(place)}</span>
          )}
          {place && attendance && (lane === undefined ? " · " : " ")}
          {attendance}
        </p>
      )}
      {/* So much is for everyone that only the reason says it, when groups are picked. */}
      {forWhom(isForSome ? card : { ...card, quiet: true }, concern, locale.messages)}
    </li>
  );
}
