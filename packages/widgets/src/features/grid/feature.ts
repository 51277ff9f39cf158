import type { Feature } from "../../state/feature.ts";
import { Grid } from "./grid.tsx";
import { LayoutSwitch } from "./layout-switch.tsx";
import { hasTimes, suits } from "./suits.ts";
import { languages } from "./words.ts";

/** Draws days as places × time, where the site or the reader wants it. */
export const grid: Feature = {
  name: "grid",
  languages,
  controls: { acts: LayoutSwitch },
  days: { suits, draws: hasTimes, Day: Grid },
};
