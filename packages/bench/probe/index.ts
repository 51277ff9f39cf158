/**
 * Runs in the measured page, the same for every contestant: starts an act and says when a frame that
 * shows its result was presented. No contestant is asked whether it is done.
 */
export { type ChoiceTimes, choose } from "./choose.ts";
export { cycle } from "./cycle.ts";
export { layoutShift } from "./layout-shift.ts";
export { follow, type MountTimes, mount } from "./mount.ts";
export { rehearse, type Shown } from "./rehearse.ts";
