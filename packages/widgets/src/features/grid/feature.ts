import type { DayView } from "@plenary/core";
import type { Feature } from "../../state/feature.ts";
import { Grid, hasTimes } from "./grid.tsx";

/** Draws days as places × time. */
export const grid: Feature = {
  name: "grid",
  days: {
    suits: (days, layout) =>
      layout === "grid" || (layout === "auto" && days.some(hasParallelPlaces)),
    draws: hasTimes,
    Day: Grid,
  },
};

/** Looks at all sessions, not only the visible ones: a pick must not change the layout. */
const hasParallelPlaces = ({ slots }: DayView) =>
  slots.some(({ sessions }) => {
    const places = sessions.map(({ session, quiet }) => (quiet ? undefined : session.place));
    return new Set(places.filter(Boolean)).size > 1;
  });
