import type { PanelCardView } from "@plenary/core";
import { passage } from "../text/passage.tsx";

/** A session's place, and whether one can attend online; nothing if neither is given. */
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
