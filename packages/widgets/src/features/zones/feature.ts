import type { Feature } from "../../state/feature.ts";
import { languages } from "./words.ts";
import { ZoneSwitch } from "./zone-switch.tsx";

/** A choice of the zone whose times come first. */
export const zones: Feature = { name: "zones", languages, controls: { acts: ZoneSwitch } };
