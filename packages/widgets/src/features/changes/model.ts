import {
  type Agenda,
  changes as changesBetween,
  changesFor,
  type SessionChange,
} from "@plenary/core";
import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Store } from "../../state/feature.ts";
import { createSeen } from "../kept/seen.ts";

export interface ChangesModel {
  /** Changes since the reader's last visit, to sessions of their groups and to starred ones. */
  readonly changes: ReadonlySignal<SessionChange[]>;
  /** The changes of the latest version, until `markSeen` is called. */
  readonly unseen: ReadonlySignal<SessionChange[]>;
  markSeen(): void;
  /** The changes of the latest version, returned only once, so that they are announced only once. */
  takeNews(): SessionChange[];
  /** Follows the programme. @returns a function to stop */
  start(): () => void;
}

export function createChanges(store: Store): ChangesModel {
  const seen = store.use(createSeen);
  const news = signal<SessionChange[]>([]);
  const latest = signal<SessionChange[]>([]);
  const published = computed(() => store.reading.value?.agenda);
  const favourites = computed(() => store.choices.value.favourites);
  const forReader = (all: SessionChange[]) => {
    const ofGroups = new Set(changesFor(all, store.reach.value));
    return all.filter((change) => ofGroups.has(change) || favourites.value.includes(change.id));
  };
  let last = store.reading.peek();

  return {
    changes: computed(() => forReader(between(seen.before.value, published.value))),
    unseen: computed(() => forReader(latest.value)),
    markSeen() {
      latest.value = [];
    },
    takeNews() {
      const taken = forReader(news.value);
      // Don't write without need: an effect that calls this would run again.
      if (news.peek().length) news.value = [];
      return taken;
    },
    start: () =>
      effect(() => {
        const before = last;
        const after = store.reading.value;
        if (after === before) return;
        last = after;
        // A document in the page was only a placeholder: the first loaded version is no news.
        const isNews = before?.since !== undefined || after?.since === undefined;
        batch(() => {
          news.value = isNews ? between(before?.agenda, after?.agenda) : [];
          const isSame = before?.agenda.id === after?.agenda.id;
          if (news.peek().length || !isSame) latest.value = news.peek();
        });
      }),
  };
}

function between(before: Agenda | undefined, after: Agenda | undefined): SessionChange[] {
  return before && after && before !== after && before.id === after.id
    ? changesBetween(before, after)
    : [];
}
