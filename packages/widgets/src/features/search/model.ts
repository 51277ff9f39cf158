import { createSearchIndex, type Match, type Session } from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Store } from "../../state/feature.ts";

export interface SearchModel {
  /** The sessions found, each with its matches; undefined without a search. */
  readonly matches: ReadonlySignal<ReadonlyMap<Session, Match[]> | undefined>;
}

export function createSearch({ agenda, choices }: Store): SearchModel {
  // Built on the first query, since most readers never search.
  const index = computed(() => agenda.value && createSearchIndex(agenda.value));
  // A signal of its own, so that other choices don't search again.
  const query = computed(() => choices.value.search);
  return { matches: computed(() => (query.value ? index.value?.search(query.value) : undefined)) };
}
