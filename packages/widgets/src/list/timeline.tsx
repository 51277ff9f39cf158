import { type DayView, type TimelineView, timelineView } from "@plenary/core";
import { computed, effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { unfold } from "../card/details.tsx";
import { agendaState } from "../head/agenda-state.tsx";
import { headOf } from "../head/head.tsx";
import { holdPlace } from "../root/hold-place.ts";
import { isFar, isGradual, modeOf } from "../root/mode.ts";
import { Failed, Loading, Partial, Stale } from "../root/states.tsx";
import { useDerived } from "../root/use-derived.ts";
import { useDisplay } from "../root/use-display.ts";
import type { CardSlot } from "../state/card-slot.ts";
import type { Display } from "../state/feature.ts";
import { zones } from "../text/zones.tsx";
import { DaySection } from "./day.tsx";
import { createDrawing } from "./drawing.ts";
import type { EmptySlot } from "./empty-slot.ts";
import { NothingLeft } from "./nothing-left.tsx";
import { Printed } from "./printed.tsx";
import { useReading } from "./use-reading.ts";
import { useRoom } from "./use-room.ts";

export interface TimelineProps {
  /** How many heading levels this widget uses above the days. @default 0 */
  below?: number;
  /** Draws the content of each card, also of cards opened from a grid. @default the whole session */
  card?: CardSlot | undefined;
  /** Draws what is shown without sessions. @default a sentence, and buttons to reset filters */
  empty?: EmptySlot | undefined;
}

const countOf = (days: DayView[]) =>
  days.reduce((sum, { slots }) => sum + slots.flatMap(({ sessions }) => sessions).length, 0);

/** The days of a display. */
export const timelineOf = ({ context }: Display) =>
  computed(() => context.value && timelineView(context.value));

/** What is read stays where it is when a newer programme is drawn, or in another layout. */
function useHeldPlace(root: RefObject<HTMLElement | null>, view: TimelineView) {
  const display = useDisplay();
  const layout = display.layout.value;
  useLayoutEffect(() => {
    const { current } = root;
    let restore: ReturnType<typeof holdPlace> | undefined;
    const stop = effect(() => {
      const isSame = display.use(timelineOf).value === view && display.layout.value === layout;
      if (!isSame && current) restore ??= holdPlace(current);
    });
    return () => {
      stop();
      // After what is above it in the window has been drawn, too.
      if (restore) queueMicrotask(() => restore?.(current));
    };
  }, [display, view, layout, root]);
}

/** The programme day by day, as a list or in another way, or its loading, error and empty states. */
export function Timeline(props: TimelineProps) {
  const display = useDisplay();
  const view = display.use(timelineOf).value;
  const status = display.store.status.value;
  if (status === "loading") return <Loading />;
  if (status === "failed" || !view) return <Failed />;
  return <Days view={view} {...props} />;
}

function Days({ view, below = 0, card, empty }: TimelineProps & { view: TimelineView }) {
  const display = useDisplay();
  const { store, drawnOn } = display;
  const root = useRef<HTMLDivElement>(null);
  const features = store.features.value;
  const drawn = features.find(({ days }) => days?.suits(view.days, display.layout.value))?.days;
  const hasRoom = useRoom(root, !!drawn);
  // A separate signal, so that picking a group does not re-render all days.
  const day = useDerived(() => store.choices.value.day, [store]);
  const locale = display.locale.value;
  const head = display.use(headOf).value;
  const level = display.headingLevel.value + below;

  const days = useMemo(() => {
    const chosen = view.days.filter(({ date }) => date && date === day);
    return chosen.length ? chosen : view.days;
  }, [view, day]);
  // A site's own card is drawn whole.
  const mode = modeOf(store, card ? "full" : display.density.value);
  // What is drawn late is outside Preact's tree, where the site's own card could not read contexts.
  const canWait = drawnOn === "empty" && !card;
  const isLong = isFar(store);
  const drawing = useMemo(
    () =>
      canWait && isGradual(countOf(days))
        ? createDrawing(store.concerns.peek(), isLong, isLong && mode === "rows")
        : undefined,
    [days, mode, store, canWait, isLong],
  );
  const list = useMemo(
    () => ({ store, display, locale, drawing, level: level + 1, mode, slot: card }),
    // New features add to cards that are drawn.
    [store, display, locale, drawing, level, mode, card, features],
  );
  useHeldPlace(root, view);
  useReading(root, days, display);
  useLayoutEffect(
    () =>
      effect(() => {
        const all = display.allOpen.value;
        if (!all) return;
        if (all.open) drawing?.completeAll();
        for (const row of root.current?.querySelectorAll(".plenary-row") ?? [])
          unfold(row, all.open);
      }),
    [drawing, display],
  );
  useLayoutEffect(() => drawing?.start(root.current as HTMLElement), [drawing]);
  useLayoutEffect(
    () =>
      drawing &&
      effect(() => {
        // Of a newer programme, none of the sessions that are drawn is visible.
        if (display.use(timelineOf).value !== view) return;
        // Followed here, and read by each session.
        store.opened.value;
        drawing.update(store.concerns.value, store.visible.value);
      }),
    [drawing, store, display, view],
  );
  const isUnknown = drawn && hasRoom === undefined;

  return (
    <div
      ref={root}
      class="plenary-timeline"
      part="timeline"
      data-long={isLong ? "" : undefined}
      data-rows={mode === "rows" ? "" : undefined}
      data-zones={view.zones.length > 1 ? "" : undefined}
    >
      <Stale />
      {/* With a head above, the head shows it. */}
      {!below && head && agendaState(head)}
      {zones(view.zones)}
      {(isUnknown ? [] : days).map((one) => (
        <DaySection
          key={one.date ?? ""}
          day={one}
          list={list}
          level={level}
          alone={days.length === 1}
          drawn={hasRoom && drawn?.draws(one) ? drawn : undefined}
        />
      ))}
      {view.days.every(({ slots }: DayView) => !slots.length) &&
        (empty ? (
          empty("programme")
        ) : (
          <p class="plenary-empty">{locale.messages.empty.programme}</p>
        ))}
      <NothingLeft empty={empty} />
      <Partial />
      <Printed />
    </div>
  );
}
