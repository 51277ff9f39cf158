import { createSearchIndex, type Match, type Session } from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Store } from "../../state/feature.ts";

export interface SearchModel {
  /** The sessions found, each with its matches; undefined without a search. */
  readonly matches: ReadonlySignal<ReadonlyMap<Session, Match[]> | undefined>;
  /** Reads the programme in slices while a field has the focus, so that its first key need not wait. */
  prepare(focus: { currentTarget: Element }): void;
}

/** Sessions to read at a time; each takes a fraction of a millisecond. */
const SLICE = 50;

export function createSearch({ agenda, choices }: Store): SearchModel {
  // Read when the field is focused or on the first query, since most readers never search.
  const index = computed(() => agenda.value && createSearchIndex(agenda.value));
  // A signal of its own, so that other choices don't search again.
  const query = computed(() => choices.value.search);
  return {
    matches: computed(() => (query.value ? index.value?.search(query.value) : undefined)),
    // An event has its target only while it is handled.
    prepare({ currentTarget: field }) {
      const read = () => {
        if (field.matches(":focus") && index.peek()?.read(SLICE)) setTimeout(read);
      };
      setTimeout(read);
    },
  };
}
