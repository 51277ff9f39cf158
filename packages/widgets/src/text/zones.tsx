import type { ZoneView } from "@plenary/core";
import { fill } from "./fill.ts";
import { joined } from "./joined.ts";
import { name } from "./passage.tsx";

/** Whose times are told: "Time zone: Barcelona · Your time: Japan". */
export function zones(of: ZoneView[]) {
  return (
    <p class="plenary-zone">
      {joined(of, " · ", (zone) => fill(zone.label, { zone: name(zone.name) }))}
    </p>
  );
}
