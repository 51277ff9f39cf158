import type { AgendaHeadView } from "@plenary/core";
import { StateMark } from "./state-mark.tsx";

/** How settled a programme is, and since when. */
export function settled({ state, updated }: AgendaHeadView) {
  return (
    (state || updated) && (
      <p class="plenary-head-state">
        {state && <StateMark of={state} />}
        {updated && <time dateTime={updated.datetime}>{updated.text}</time>}
      </p>
    )
  );
}
