import { calendar } from "@plenary/widgets/calendar";
import { changes } from "@plenary/widgets/changes";
import changesStyles from "@plenary/widgets/changes.css?inline";
import deliveryStyles from "@plenary/widgets/delivery.css?inline";
import { filters } from "@plenary/widgets/filters";
import filtersStyles from "@plenary/widgets/filters.css?inline";
import { grid } from "@plenary/widgets/grid";
import gridStyles from "@plenary/widgets/grid.css?inline";
import { mine } from "@plenary/widgets/mine";
import mineStyles from "@plenary/widgets/mine.css?inline";
import { now } from "@plenary/widgets/now";
import nowStyles from "@plenary/widgets/now.css?inline";
import { overlay } from "@plenary/widgets/overlay";
import overlayStyles from "@plenary/widgets/overlay.css?inline";
import { search } from "@plenary/widgets/search";
import searchStyles from "@plenary/widgets/search.css?inline";
import { share } from "@plenary/widgets/share";
import { startOverlays } from "./overlays.ts";
import type { Acts } from "./plugged.ts";
import { addressOfChoices } from "./url-state.ts";

/** What readers do with a programme beside reading it, in the order in which it stands. */
export const ACTS: Acts = {
  features: [search, filters, mine, changes, grid, calendar, share, overlay, now],
  styles: [
    ...[
      searchStyles,
      filtersStyles,
      overlayStyles,
      changesStyles,
      mineStyles,
      gridStyles,
      nowStyles,
    ],
    deliveryStyles,
  ],
  startOverlays,
  addressOfChoices,
};
