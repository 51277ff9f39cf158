import { calendar } from "./features/calendar/feature.ts";
import { changes } from "./features/changes/feature.ts";
import { filters } from "./features/filters/feature.ts";
import { grid } from "./features/grid/feature.ts";
import { kept } from "./features/kept/feature.ts";
import { languages } from "./features/languages/feature.ts";
import { mine } from "./features/mine/feature.tsx";
import { now } from "./features/now/feature.ts";
import { overlay } from "./features/overlay/feature.ts";
import { present } from "./features/present/feature.ts";
import { search } from "./features/search/feature.tsx";
import { share } from "./features/share/feature.ts";
import { zones } from "./features/zones/feature.ts";
import type { Feature } from "./state/feature.ts";

/** All features, in the order in which their controls stand. */
export const everything: readonly Feature[] = [
  kept,
  present,
  search,
  filters,
  zones,
  languages,
  mine,
  changes,
  grid,
  calendar,
  share,
  overlay,
  now,
];
