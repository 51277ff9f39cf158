import type { ZoneView } from "@plenary/core";
import { fill } from "./fill.ts";
import { joined } from "./joined.ts";
import { name } from "./passage.tsx";

/** The zones of the times shown: "Time zone: Barcelona · Your time: Japan". */
export function zones(list: ZoneView[]) {
  return (
    <p class="plenary-zone">
      {joined(list, " · ", (zone) => fill(zone.label, { zone: name(zone.name) }))}
    </p>
  );
}
