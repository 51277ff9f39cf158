import { type DayView, dateAt, dayPresentView } from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import { timelineOf } from "../../list/timeline.tsx";
import type { Display, Moment } from "../../state/feature.ts";

/** Whether some of the programme is still to come. */
const isOngoingOf = (display: Display) =>
  computed(() => {
    const { store, now } = display;
    // A server does not know the time at which the page will be read.
    if (Number.isNaN(now.value)) return false;
    const today = dateAt(store.agenda.value?.timeZone ?? "UTC", now.value);
    return !!display.use(timelineOf).value?.days.some(({ date = "" }) => date >= today);
  });

/** The state of a day at the current time; the same object until that state changes. */
export function momentOf(day: DayView, display: Display): ReadonlySignal<Moment> {
  const { context, now } = display;
  const isOngoing = display.use(isOngoingOf);
  let last: Moment = { isPast: false, running: [], isOngoing: false };
  return computed(() => {
    const isKnown = context.value && !Number.isNaN(now.value);
    const state = isKnown ? dayPresentView(day, context.value, now.value) : last;
    const next = { ...state, isOngoing: isOngoing.value };
    if (!isSame(last, next)) last = next;
    return last;
  });
}

function isSame(one: Moment, other: Moment): boolean {
  return (
    one.isPast === other.isPast &&
    one.isOngoing === other.isOngoing &&
    one.begun === other.begun &&
    one.presentBefore === other.presentBefore &&
    one.running.join() === other.running.join()
  );
}
