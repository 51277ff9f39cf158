/** A programme, what was chosen of it, and which of its sessions are shown: one object to share. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { KeptStorage } from "../page/storage.ts";
import { type Choices, createChoices } from "./choices.ts";
import type { Feature, Store } from "./feature.ts";
import { createProgramme } from "./programme.ts";
import { createVisible } from "./visible.ts";

export interface StoreOptions {
  /** @default none */
  features?: readonly Feature[] | ReadonlySignal<readonly Feature[]> | undefined;
  storage?: KeptStorage | undefined;
}

export function createStore(
  initial: Partial<Choices> = {},
  { features: given = [], storage }: StoreOptions = {},
): Store {
  const plugged = "peek" in given ? given : signal(given);
  const features = computed(() => withNeeded(plugged.value));
  const made = new Map<unknown, unknown>();
  const amendments = computed(() =>
    features.value.flatMap((feature) => feature.amend?.(store).value ?? []),
  );
  const filters = computed(() => features.value.flatMap(({ filter }) => filter ?? []));
  const programme = createProgramme(amendments);
  const choices = createChoices(initial);
  const judgements = computed(() => filters.value.flatMap((one) => one.judge(store).value ?? []));
  const visible = createVisible(programme, choices, judgements);
  let users = 0;
  let stops = new Map<Feature, () => void>();
  let stopFollowing = () => {};

  const store: Store = {
    ...programme,
    ...choices,
    ...visible,
    features,
    storage,
    opened: computed(() => {
      const opening = filters.value.flatMap((one) => one.opens?.(store).value ?? []);
      return opening.length ? (session) => opening.some((opens) => opens(session)) : undefined;
    }),
    use(make) {
      if (!made.has(make)) made.set(make, make(store));
      return made.get(make) as ReturnType<typeof make>;
    },
    start() {
      if (++users === 1) {
        stopFollowing = features.subscribe((plugged) => {
          for (const feature of plugged) {
            if (stops.has(feature)) continue;
            stops.set(feature, () => {});
            try {
              stops.set(feature, feature.start?.(store) ?? (() => {}));
            } catch (error) {
              // The list goes on without it.
              console.error(error);
            }
          }
        });
      }
      return () => {
        if (--users) return;
        stopFollowing();
        for (const stop of stops.values()) stop();
        stops = new Map();
      };
    },
  };
  return store;
}

/**
 * Each feature once, by name, in the order given: that of their controls. Features that are only
 * needed come before the one that needs them.
 */
function withNeeded(features: readonly Feature[]): Feature[] {
  const given = new Set(features.map(({ name }) => name));
  const all: Feature[] = [];
  const add = (feature: Feature) => {
    if (all.some(({ name }) => name === feature.name)) return;
    for (const needed of feature.uses ?? []) if (!given.has(needed.name)) add(needed);
    all.push(feature);
  };
  for (const feature of features) add(feature);
  return all;
}
