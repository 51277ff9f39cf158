import type { Passage, ViewContext } from "./context.ts";

/** A zone in words. */
export interface ZoneView {
  /** Holds `{zone}`. */
  label: string;
  name: Passage;
}

/** @param both whether times are told in the other zone too */
export function zonesView(context: ViewContext, both: boolean): ZoneView[] {
  const { locale, zoneName, zones, viewerZone } = context;
  const { zone: label, yourZone } = locale.messages;
  const [first, second] = zones;
  return (both && second ? [first, second] : [first]).map((zone) => ({
    label: both && zone === viewerZone ? yourZone : label,
    name: zoneName(zone),
  }));
}
