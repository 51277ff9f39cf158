import type { Density, Store } from "../state/feature.ts";

/**
 * How a list draws its sessions.
 * - `whole`: cards with everything in sight, as in a dialog; nothing folds.
 * - `full`: cards, of which long summaries fold.
 * - `rows`: rows that open in place.
 */
export type Mode = "whole" | "full" | "rows";

/** The most sessions of a short programme: they fit on one screen, so nothing needs to be looked for. */
const SHORT = 3;
/** The most sessions that are drawn in one go. */
const AT_ONCE = 24;
/** The most sessions that a browser lays out together without a delay that a reader notices. */
const NEAR = 100;

export const isShort = ({ sessions }: Store) => sessions.value.size <= SHORT;

/** Whether the browser should lay out only what is near, and closed rows hold no card. */
export const isFar = ({ sessions }: Store) => sessions.value.size > NEAR;

/** Counted over all days, so that a session looks the same whichever day is chosen. */
export function modeOf(store: Store, density: Density): Mode {
  if (density === "full") return "full";
  return density === "rows" || !isShort(store) ? "rows" : "whole";
}

/** Whether so many sessions are drawn after the first frame: one short day of a long programme is not. */
export const isGradual = (shown: number) => shown > AT_ONCE;
