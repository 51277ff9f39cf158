import { type DayNowView, type DayView, dayNowView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { useDisplay } from "../provider.tsx";

const NOTHING: DayNowView = { isPast: false, running: [] };

/** How a day stands now: the same object until a minute comes that changes it. */
export function useDayNow(day: DayView): DayNowView {
  const { context, now } = useDisplay();
  const text = useComputed(() => {
    const isKnown = context.value && !Number.isNaN(now.value);
    return JSON.stringify(isKnown ? dayNowView(day, context.value, now.value) : NOTHING);
  }).value;
  return useMemo(() => JSON.parse(text), [text]);
}
