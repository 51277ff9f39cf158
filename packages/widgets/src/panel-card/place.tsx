import type { PanelCardView } from "@plenary/core";
import { passage } from "../text/passage.tsx";

/** Where a session is, and whether one can be elsewhere; nothing where neither is said. */
export function place({ place, attendance }: Pick<PanelCardView, "place" | "attendance">) {
  return (
    (place || attendance) && (
      <p class="plenary-place">
        {place && passage(place)}
        {place && attendance && " · "}
        {attendance}
      </p>
    )
  );
}
