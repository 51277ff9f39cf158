import { type DayView, dateAt, dayPresentView, isUnderway } from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import { NO_MOMENT } from "../../list/settled.ts";
import type { Display, Moment } from "../../state/feature.ts";

/** A server does not know the time at which the page will be read. */
export const isUnderwayOf = ({ store, now }: Display) =>
  computed(() => {
    const agenda = store.agenda.value;
    return !!agenda && !Number.isNaN(now.value) && isUnderway(agenda, now.value);
  });

/** Whether the programme is not over. */
const isOngoingOf = (display: Display) =>
  computed(() => {
    const { store, now } = display;
    if (Number.isNaN(now.value)) return false;
    const today = dateAt(store.agenda.value?.timeZone ?? "UTC", now.value);
    return (
      display.use(isUnderwayOf).value ||
      !!store.agenda.value?.days.some(({ date }) => date >= today)
    );
  });

/** The state of a day at the current time; the same object until that state changes. */
export function momentOf(day: DayView, display: Display): ReadonlySignal<Moment> {
  const { context, now } = display;
  const isOngoing = display.use(isOngoingOf);
  let last = NO_MOMENT;
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
    one.isOn === other.isOn &&
    one.presentBefore === other.presentBefore &&
    one.running.join() === other.running.join() &&
    one.passed.join() === other.passed.join() &&
    one.ended.join() === other.ended.join()
  );
}
