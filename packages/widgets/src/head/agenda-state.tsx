import type { AgendaHeadView } from "@plenary/core";
import { StateMark } from "./state-mark.tsx";

/** The programme's state (draft or provisional) and when it was updated. */
export function agendaState({ state, updated }: AgendaHeadView) {
  return (
    (state || updated) && (
      <p class="plenary-head-state">
        {state && <StateMark state={state} />}
        {updated && <time dateTime={updated.datetime}>{updated.text}</time>}
      </p>
    )
  );
}
