/**
 * Runs in the measured page, the same for every contestant: starts an action and reports when a frame
 * with its result was presented. It observes the page only, and never asks a contestant if it is done.
 */
export { type ChoiceTimes, choose } from "./choose.ts";
export { cycle } from "./cycle.ts";
export { layoutShift } from "./layout-shift.ts";
export { follow, type MountTimes, mount } from "./mount.ts";
export { rehearse, type Shown } from "./rehearse.ts";
