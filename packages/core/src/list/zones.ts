import type { Passage, ViewContext } from "./context.ts";

/** The name of a zone, ready to draw. */
export interface ZoneView {
  /** Contains `{zone}`. */
  label: string;
  name: Passage;
}

/** @param both whether times are shown in the other zone too */
export function zonesView(context: ViewContext, both: boolean): ZoneView[] {
  const { locale, zoneName, zones, viewerZone } = context;
  const { zone: label, yourZone } = locale.messages;
  const [first, second] = zones;
  return (both && second ? [first, second] : [first]).map((zone) => ({
    label: both && zone === viewerZone ? yourZone : label,
    name: zoneName(zone),
  }));
}
