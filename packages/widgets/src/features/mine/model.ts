import { changesView, overlapsView, type Passage, type TellableChange } from "@plenary/core";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Display, Store } from "../../state/feature.ts";
import { createStars } from "../kept/stars.ts";

export interface MineModel {
  /** The ids of the starred sessions. */
  readonly starred: ReadonlySignal<ReadonlySet<string>>;
  /** The same while only starred sessions are shown; undefined otherwise. */
  readonly mine: ReadonlySignal<ReadonlySet<string> | undefined>;
  /** Starred sessions that are no longer in the programme, as last seen. */
  readonly gone: ReadonlySignal<TellableChange[]>;
}

export function createMine(store: Store): MineModel {
  // Signals of their own, so that other choices don't filter again.
  const favourites = computed(() => store.choices.value.favourites);
  const isMine = computed(() => store.choices.value.mine);
  const starred = computed(() => new Set(favourites.value));
  return {
    starred,
    mine: computed(() => (isMine.value ? starred.value : undefined)),
    gone: computed(() => {
      if (!store.sessions.value.size) return [];
      return favourites.value.flatMap((id): TellableChange[] => {
        const last = store.use(createStars).lastSeen(id);
        return last ? [{ id, ...last, kinds: ["removed"] }] : [];
      });
    }),
  };
}

/** For each starred session, by id, the titles of the starred sessions that overlap it. */
export const overlapsOf = ({ store, context }: Display) =>
  computed<ReadonlyMap<string, Passage[]>>(
    () =>
      (context.value && overlapsView(store.use(createMine).starred.value, context.value)) ??
      new Map(),
  );

/** Starred sessions that are gone, ready to draw. */
export const goneOf = ({ store, context }: Display) =>
  computed(() =>
    context.value ? changesView(store.use(createMine).gone.value, context.value) : [],
  );
