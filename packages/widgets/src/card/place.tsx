import type { PanelCardView } from "@plenary/core";
import { passage } from "../text/passage.tsx";

type Where = Pick<PanelCardView, "place" | "attendance">;

/** A session's place, and whether one can attend online; nothing if neither is given. */
export const where = ({ place, attendance }: Where) =>
  (place || attendance) && [place && passage(place), place && attendance && " · ", attendance];

export function place(view: Where) {
  const content = where(view);
  return content && <p class="plenary-place">{content}</p>;
}
