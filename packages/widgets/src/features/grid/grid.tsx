import { type GridRowView, gridView, type TimesView, type TimeView } from "@plenary/core";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { CardDialog } from "../../dialog/card-dialog.tsx";
import { bringIntoView } from "../../root/bring-into-view.ts";
import { useDisplay } from "../../root/use-display.ts";
import type { DayDrawingProps } from "../../state/feature.ts";
import { passage } from "../../text/passage.tsx";
import { cell } from "./cell.tsx";
import { GridPresent, inRow } from "./grid-present.tsx";
import { nextCell } from "./next-cell.ts";
import { Scroller } from "./scroller.tsx";

/**
 * A day as a grid of places × time. For screen readers it is an ordinary list, in which each session
 * has its times and place; the grid's place and hour labels are hidden from them.
 */
export function Grid({ day, level, label, card }: DayDrawingProps) {
  const display = useDisplay();
  const { store, context } = display;
  const locale = display.locale.value;
  const visible = store.visible.value;
  const list = useRef<HTMLOListElement>(null);
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
    const stops = view?.cells.map(({ card: { id } }, index) =>
      display.answer(id, ({ open, top }) => {
        bringIntoView(list.current?.children[index] as HTMLElement, top);
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
          {rows.map(({ times, empty }, index) => (
            <>
              {times && hour(times, index)}
              {empty && (
                <p class="plenary-grid-gap plenary-hint" aria-hidden="true" style={inRow(index)}>
                  {locale.plural(locale.messages.sessions, 0)}
                </p>
              )}
            </>
          ))}
          {/* Under the cells, so that it is seen only beside them. */}
          <GridPresent grid={view} />
          <ol
            ref={list}
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
                isRunning: running.includes(one.card.id),
                isTabStop: index === tabStop,
                onFocus: setFocused,
                onOpen: setOpened,
              }),
            )}
          </ol>
        </div>
      </Scroller>
      {opened && <CardDialog session={opened} card={card} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

function hour({ first, second }: TimesView, row: number) {
  return (
    <p class="plenary-grid-start" aria-hidden="true" style={inRow(row)}>
      <span>
        {time(first.start)}
        {second && <small>{time(second.start)}</small>}
      </span>
    </p>
  );
}

const time = ({ text, dayMark }: TimeView) => [
  <bdi key="time" dir="ltr">
    {text}
  </bdi>,
  dayMark && <small key="day">{dayMark}</small>,
];

/** Follows the clock, and is at least as high as its text; what is long, a break or empty is folded. */
function height({ minutes, quiet, empty }: GridRowView): string {
  const most = empty ? 2 : quiet ? 3 : 9;
  return `minmax(${Math.min(most, minutes * 0.075)}em, auto)`;
}
