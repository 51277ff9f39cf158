import type { ComponentChild } from "preact";

/**
 * Draws what stands where no session does.
 * @param why `programme`: the programme has none yet; `choices`: what was chosen leaves none
 */
export type EmptySlot = (why: "programme" | "choices") => ComponentChild;
