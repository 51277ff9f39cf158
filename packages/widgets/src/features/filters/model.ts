import { type FilterIndex, filterIndex, KINDS, matchesPicks, type Picks } from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Store } from "../../state/feature.ts";
import type { Judgement } from "../../state/visible.ts";

/** With this many sessions or fewer, readers find what they want without these filters. */
const FEW = 12;

export interface FiltersModel {
  readonly index: ReadonlySignal<FilterIndex>;
  /** What is picked, as far as the programme has it. */
  readonly picks: ReadonlySignal<Picks>;
  /** The kinds to choose from: of which the programme has several values. */
  readonly offered: ReadonlySignal<readonly Exclude<(typeof KINDS)[number], "people">[]>;
  /** Which sessions they leave; undefined while nothing is picked. */
  readonly judgement: ReadonlySignal<Judgement | undefined>;
}

export function createFilters({ agenda, sessions, choices }: Store): FiltersModel {
  const index = computed(() =>
    filterIndex(
      Array.from(sessions.value.values(), ({ session }) => session),
      agenda.value?.language ?? "",
    ),
  );
  // Signals of their own, so that other choices don't filter again.
  const chosen = KINDS.map((kind) => [kind, computed(() => choices.value[kind])] as const);
  const picks = computed(
    () =>
      Object.fromEntries(
        chosen.map(([kind, { value }]) => [
          kind,
          value.filter((one) => index.value[kind].has(one)),
        ]),
      ) as unknown as Picks,
  );
  return {
    index,
    picks,
    offered: computed(() =>
      KINDS.flatMap((kind) =>
        kind !== "people" && sessions.value.size > FEW && index.value[kind].size > 1 ? kind : [],
      ),
    ),
    judgement: computed(() => {
      const all = index.value;
      const picked = picks.value;
      return KINDS.some((kind) => picked[kind].length)
        ? (session) => matchesPicks(session, all, picked)
        : undefined;
    }),
  };
}
