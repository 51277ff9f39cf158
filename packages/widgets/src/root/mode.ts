import type { Store } from "../state/feature.ts";

/**
 * How a list draws its sessions, by how many the programme has. Counted over all days, so that a
 * session looks the same whichever day is chosen.
 * - `short`: in full; nothing folds.
 * - `whole`: in full at once, by Preact alone; long summaries fold.
 * - `rows`: as short rows in a narrow container, where one full card fills a phone.
 * - `gradual`: rows, of which the cards out of view are drawn after the first frame.
 * - `far`: the same, and what is out of view is not even laid out until it comes near.
 */
export type Mode = "short" | "whole" | "rows" | "gradual" | "far";

/** The most sessions of a short programme: they fit on one screen, so nothing needs to be looked for. */
const SHORT = 3;
const WHOLE = 8;
const ROWS = 24;
const GRADUAL = 100;

export const isShort = ({ sessions }: Store) => sessions.value.size <= SHORT;

/** Whether the browser should lay out only what is near. */
export const isFar = ({ sessions }: Store) => sessions.value.size > GRADUAL;

/** @param atOnce whether everything has to be drawn at once, however much it is */
export function modeOf(store: Store, atOnce: boolean): Mode {
  const { size } = store.sessions.value;
  if (size <= SHORT) return "short";
  if (size <= WHOLE || atOnce) return "whole";
  if (size <= ROWS) return "rows";
  return size <= GRADUAL ? "gradual" : "far";
}

/** Whether the cards of so many sessions wait: those of one short day of a long programme don't. */
export const isGradual = (mode: Mode, shown: number) =>
  (mode === "gradual" || mode === "far") && shown > ROWS;

/** Whether sessions become short rows in a narrow container. */
export const areRows = (mode: Mode) => mode !== "short" && mode !== "whole";
