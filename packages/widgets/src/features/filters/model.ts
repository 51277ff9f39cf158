import { type FilterIndex, filterIndex, KINDS, matchesPicks } from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Store } from "../../state/feature.ts";
import type { Judgement } from "../../state/visible.ts";

export interface FiltersModel {
  readonly index: ReadonlySignal<FilterIndex>;
  /** Which sessions are left; undefined while nothing is picked. */
  readonly judgement: ReadonlySignal<Judgement | undefined>;
}

export function createFilters({ agenda, sessions, choices }: Store): FiltersModel {
  const index = computed(() =>
    filterIndex(
      [...sessions.value.values()].map(({ session }) => session),
      agenda.value?.language ?? "",
    ),
  );
  // Signals of their own, so that other choices don't filter again.
  const chosen = KINDS.map((kind) => computed(() => choices.value[kind]));
  return {
    index,
    judgement: computed(() => {
      const isPicked = chosen.map(({ value }) => value.length).some(Boolean);
      const all = index.value;
      const picks = choices.peek();
      return isPicked ? (session) => matchesPicks(session, all, picks) : undefined;
    }),
  };
}
