import { type DayView, dateAt, type TimelineView } from "@plenary/core";
import { effect, useComputed } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { News } from "../changes/news.tsx";
import { useGrid } from "../grid/use-grid.ts";
import { settled } from "../head/settled.tsx";
import type { CardSlot } from "../panel-card/card-slot.ts";
import { useDisplay } from "../provider.tsx";
import { NothingLeft } from "../search/nothing-left.tsx";
import { zones } from "../text/zones.tsx";
import { DaySection } from "./day.tsx";
import { createDrawing } from "./drawing.ts";
import type { EmptySlot } from "./empty-slot.ts";
import { Printed } from "./printed.tsx";
import { Failed, Loading, Partial, Stale } from "./states.tsx";

/** With so few sessions a programme is short, and nothing in it folds. */
const FEW = 3;
/** With so many, a narrow container first shows what to choose by: one full card fills a phone. */
const ROWS = 8;
/** With more than a screen or two, cards that are out of sight are drawn after the first frame. */
const SOME = 24;
/** With so many, what is out of sight is not even laid out until it comes near. */
const MANY = 100;

const countOf = (days: DayView[]) =>
  days.reduce((sum, { slots }) => sum + slots.flatMap(({ sessions }) => sessions).length, 0);

export interface TimelineProps {
  /** How many headings stand above the days' inside this widget. @default 0 */
  below?: number;
  /** Draws what stands in each card, and in that which a grid opens. @default all of the session */
  card?: CardSlot | undefined;
  /** Draws what stands where no session does. @default a sentence, and ways to loosen the choices */
  empty?: EmptySlot | undefined;
}

/** The programme day by day, as a list or a grid, with the states in which there is none. */
export function Timeline(props: TimelineProps) {
  const { store, timeline } = useDisplay();
  const status = store.status.value;
  if (status === "loading") return <Loading />;
  if (status === "failed" || !timeline.value) return <Failed />;
  return <Days of={timeline.value} {...props} />;
}

function Days({ of: view, below = 0, card, empty }: TimelineProps & { of: TimelineView }) {
  const display = useDisplay();
  const { store, head, locale: language, headingLevel, now, whole, atOnce } = display;
  const root = useRef<HTMLDivElement>(null);
  const grid = useGrid(root, view.days);
  // Apart from the other choices, so that a pick draws only what it changes.
  const day = useComputed(() => store.choices.value.day).value;
  const locale = language.value;
  const level = headingLevel.value + below;

  const days = useMemo(() => {
    const chosen = view.days.filter(({ date }) => date && date === day);
    return chosen.length ? chosen : view.days;
  }, [view, day]);
  const total = countOf(days);
  const long = total > MANY;
  const isOngoing = useComputed(() => {
    // A server cannot know what time it is for who reads it.
    if (Number.isNaN(now.value)) return false;
    const today = dateAt(store.agenda.value?.timeZone ?? "UTC", now.value);
    return view.days.some(({ date = "" }) => date >= today);
  }).value;
  const drawing = useMemo(
    // On a server nothing comes later: all is drawn. What is drawn late has no place in Preact's
    // tree, which a card of the site's own needs for its contexts.
    () =>
      total > SOME && !whole && !card
        ? createDrawing(store.concerns.peek(), long, atOnce)
        : undefined,
    [days, !card],
  );
  // Of the programme and not of the day: whichever is chosen, sessions look the same.
  const dense = !whole && !atOnce && !card && countOf(view.days) > ROWS;
  const list = useMemo(
    () => ({
      store,
      display,
      locale,
      drawing,
      level: level + 1,
      fold: total > FEW,
      dense,
      slot: card,
    }),
    [store, display, locale, drawing, level, dense, card],
  );
  useLayoutEffect(() => drawing?.start(root.current as HTMLElement), [drawing]);
  useLayoutEffect(
    () => drawing && effect(() => drawing.judge(store.concerns.value, store.left)),
    [drawing, store],
  );

  return (
    <div
      ref={root}
      class="plenary-timeline"
      part="timeline"
      data-long={long ? "" : undefined}
      data-dense={dense ? "" : undefined}
    >
      <Stale />
      {/* With something above, that says it. */}
      {!below && head.value && settled(head.value)}
      {zones(view.zones)}
      {(grid === undefined ? [] : days).map((one) => (
        <DaySection
          key={one.date ?? ""}
          of={one}
          list={list}
          level={level}
          alone={days.length === 1}
          grid={grid}
          isOngoing={isOngoing}
        />
      ))}
      {view.days.every(({ slots }) => !slots.length) &&
        (empty ? (
          empty("programme")
        ) : (
          <p class="plenary-empty">{locale.messages.empty.programme}</p>
        ))}
      <NothingLeft empty={empty} />
      <Partial />
      <Printed />
      <News />
    </div>
  );
}
