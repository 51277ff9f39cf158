import { type DayView, type GridRowView, gridView, type TimeView } from "@plenary/core";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { CardDialog } from "../../dialog/card-dialog.tsx";
import { bringIntoView } from "../../root/bring-into-view.ts";
import { useDisplay } from "../../root/use-display.ts";
import type { DayDrawingProps } from "../../state/feature.ts";
import { passage } from "../../text/passage.tsx";
import { cell } from "./cell.tsx";
import { GridPresent } from "./grid-present.tsx";
import { nextCell } from "./next-cell.ts";
import { Scroller } from "./scroller.tsx";

/** Whether any session of a day has a time; without times a grid makes no sense. */
export const hasTimes = ({ slots }: DayView) =>
  slots.some(({ sessions }) => sessions.some(({ session }) => session.start));

/**
 * A day as a grid of places × time. For screen readers it is an ordinary list, in which each session
 * has its times and place; the grid's place and hour labels are hidden from them.
 */
export function Grid({ day, level, label, card }: DayDrawingProps) {
  const display = useDisplay();
  const { store, context } = display;
  const { favourites } = store.choices.value;
  const locale = display.locale.value;
  const visible = store.visible.value;
  const elements = useRef(new Map<string, HTMLElement>());
  const concerns = store.concerns.value;
  const [opened, setOpened] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const current = context.value;
  const view = useMemo(() => {
    const sessions = day.slots.flatMap(({ sessions }) => sessions);
    const cards = sessions.flatMap(({ session, card }) => (visible.has(session) ? card : []));
    return current && gridView(cards, current, day.day);
  }, [day, visible, current]);
  const present = store.features.value.find(({ present }) => present)?.present;
  const moment = useMemo(() => present?.momentOf(day, display), [present, day, display]);
  const running = moment?.value.running ?? [];
  useLayoutEffect(() => {
    const stops = view?.cells.map(({ card: { id } }) =>
      display.answer(id, ({ open, top }) => {
        const element = elements.current.get(id);
        if (element) bringIntoView(element, top);
        if (open) setOpened(id);
      }),
    );
    return () => {
      for (const stop of stops ?? []) stop();
    };
  }, [display, view]);
  if (!view) return null;

  const { places, rows, cells } = view;
  const lanes = places.reduce((sum, { lanes }) => sum + lanes, 0);
  // The filter may have hidden the cell that had the focus last.
  const tabStop = Math.max(
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
              const next = nextCell(event.key, cells, tabStop, locale.dir) ?? -1;
              const button = event.currentTarget.querySelectorAll("button")[next];
              // At an edge, let the key scroll the page as usual.
              if (button) event.preventDefault();
              button?.focus();
            }}
          >
            {cells.map((one, index) =>
              cell(one, {
                level,
                display,
                concern: concerns?.get(one.card.session)?.concern,
                isRunning: running.includes(one.card.id),
                isStarred: favourites.includes(one.card.id),
                isTabStop: index === tabStop,
                ref: (element) => {
                  if (element) elements.current.set(one.card.id, element);
                  else elements.current.delete(one.card.id);
                },
                onFocus: setFocused,
                onOpen: setOpened,
              }),
            )}
          </ol>
          <GridPresent grid={view} />
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

/** High enough to tell long sessions from short ones at a glance, and to fit the text. */
function height({ minutes, quiet }: GridRowView): string {
  const em = quiet ? 1.5 : Math.min(9, Math.max(2.25, minutes * 0.075));
  return `minmax(${em}em, auto)`;
}
