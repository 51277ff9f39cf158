import type { DayView } from "@plenary/core";
import type { Layout } from "../../state/feature.ts";

/** Whether any session of a day has a time; without times a grid makes no sense. */
export const hasTimes = ({ slots }: DayView) => slots.some(({ start }) => start !== undefined);

export const suits = (days: DayView[], layout: Layout) =>
  layout === "grid" || (layout === "auto" && days.some(hasParallelPlaces));

/** Looks at all sessions, not only the visible ones: a pick must not change the layout. */
const hasParallelPlaces = ({ slots }: DayView) =>
  slots.some(
    ({ sessions }) =>
      new Set(sessions.flatMap(({ session, quiet }) => (!quiet && session.place) || [])).size > 1,
  );
