import { type DayView, type GridRowView, gridView, nowView, type TimeView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useMemo, useState } from "preact/hooks";
import { CardDialog } from "../dialog/card-dialog.tsx";
import type { CardSlot } from "../panel-card/card-slot.ts";
import { useDisplay } from "../provider.tsx";
import { passage } from "../text/passage.tsx";
import { cell } from "./cell.tsx";
import { GridPresent } from "./grid-present.tsx";
import { nextCell } from "./next-cell.ts";
import { Scroller } from "./scroller.tsx";

interface Props {
  of: DayView;
  /** Of the sessions' headings. */
  level: number;
  /** The id of the day's heading. */
  label: string;
  /** Draws what stands in the card that a cell opens. */
  card: CardSlot | undefined;
}

/** Whether anything of a day has a time: else there is nothing that a grid could show. */
export const hasTimes = ({ slots }: DayView) =>
  slots.some(({ sessions }) => sessions.some(({ session }) => session.start));

/**
 * A day as places × time. To the ear it is the same list of sessions as ever, each of which says its
 * times and its place; places and hours around it are for the eye.
 */
export function Grid({ of: day, level, label, card }: Props) {
  const { store, context, now, overlaps, locale: language } = useDisplay();
  const starred = store.starred.value;
  const clashes = overlaps.value;
  const locale = language.value;
  const concerns = store.concerns.value;
  const [opened, setOpened] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const view = useMemo(() => {
    const sessions = day.slots.flatMap(({ sessions }) => sessions);
    const left = sessions.filter(({ session }) => store.left(session));
    const cards = left.map(({ card }) => card);
    return context.value && gridView(cards, context.value);
  }, [day, concerns, store.matches.value, store.mine.value]);
  const running = useComputed(() => {
    const agenda = store.agenda.value;
    const days = agenda?.days.filter(({ date }) => date === day.date) ?? [];
    return agenda ? nowView({ ...agenda, days, unscheduled: [] }, now.value).running : [];
  }).value;
  if (!view) return null;

  const { places, rows, cells } = view;
  const lanes = places.reduce((sum, { lanes }) => sum + lanes, 0);
  // The filter may have taken away the one that had the focus last.
  const reached = Math.max(
    0,
    cells.findIndex(({ card }) => card.id === focused),
  );
  return (
    <div class="plenary-grid" part="grid" style={{ "--lanes": `${lanes || 1}` }}>
      <Scroller
        label={label}
        head={places.map(({ place, lanes }) => (
          <span style={{ gridColumn: `span ${lanes}` }}>{place && passage(place)}</span>
        ))}
      >
        <div class="plenary-grid-rows" style={{ gridTemplateRows: rows.map(height).join(" ") }}>
          {rows.map(({ start }, index) => start && hour(start, index))}
          <ol
            role="list"
            onKeyDown={(event) => {
              const next = nextCell(event.key, cells, reached, locale.dir) ?? -1;
              const button = event.currentTarget.querySelectorAll("button")[next];
              // At an edge the key scrolls, as anywhere.
              if (button) event.preventDefault();
              button?.focus();
            }}
          >
            {cells.map((one, index) =>
              cell(one, {
                level,
                locale,
                concern: concerns?.get(one.card.session)?.concern,
                isRunning: running.some(({ session }) => session === one.card.session),
                isStarred: starred.has(one.card.id),
                others: clashes.get(one.card.id),
                isReached: index === reached,
                onReach: setFocused,
                onOpen: setOpened,
              }),
            )}
          </ol>
          <GridPresent of={view} />
        </div>
      </Scroller>
      {opened && <CardDialog session={opened} card={card} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

function hour({ text, dayMark }: TimeView, row: number) {
  return (
    <p class="plenary-grid-start" aria-hidden="true" style={{ gridRow: `${row + 1}` }}>
      <span>
        <bdi dir="ltr">{text}</bdi>
        {dayMark && <small>{dayMark}</small>}
      </span>
    </p>
  );
}

/** At least so high that a glance tells long from short, and as high as its words need. */
function height({ minutes, quiet }: GridRowView): string {
  const em = quiet ? 1.5 : Math.min(9, Math.max(2.25, minutes * 0.075));
  return `minmax(${em}em, auto)`;
}
