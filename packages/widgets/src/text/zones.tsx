import type { ZoneView } from "@plenary/core";
import { fill } from "./fill.ts";
import { name } from "./passage.tsx";

/** Whose times are told: "Time zone: Barcelona · Your time: Japan". */
export function zones(of: ZoneView[]) {
  return (
    <p class="plenary-zone">
      {of.flatMap((zone, index) => [
        index > 0 && " · ",
        fill(zone.label, { zone: name(zone.name) }),
      ])}
    </p>
  );
}
