import type { ComponentChild } from "preact";

/**
 * Draws what is shown when there are no sessions.
 * @param why `programme`: the programme has none yet; `choices`: the filters hide all
 */
export type EmptySlot = (why: "programme" | "choices") => ComponentChild;
