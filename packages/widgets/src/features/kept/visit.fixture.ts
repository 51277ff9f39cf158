/** A small programme in three versions, and visits of a reader to pages that show it. */
import { vi } from "vitest";
import type { Browser } from "../../page/storage.fixture.ts";
import { type Choices, toggled } from "../../state/choices.ts";
import type { Feature } from "../../state/feature.ts";
import { createStore } from "../../state/store.ts";
import { createKept, type StorageUse } from "./kept.ts";
import { createSeen } from "./seen.ts";
import { createStars, stars as starsFeature } from "./stars.ts";

export const day = (...sessions: object[]) => ({ date: "2024-02-23", sessions });
export const talk = (id: string, more: object = {}) => ({
  id,
  title: id.toUpperCase(),
  start: "2024-02-23T10:00",
  ...more,
});
export const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [day(talk("one"), talk("two"), talk("three"))],
};
export const later = { ...document, days: [day(talk("one"), talk("two", { title: "Moved on" }))] };
export const latest = { ...document, days: [day(talk("one", { title: "Last" }), talk("two"))] };

export interface Visit {
  use?: StorageUse;
  choices?: Partial<Choices>;
  document?: object;
  at?: number;
  /** @default what stores the choices */
  features?: readonly Feature[];
}

/**
 * A page that shows the document, in its own browser or in one with other pages. Each act of the
 * reader takes a millisecond, so use fake timers.
 */
export function visit(browser: Browser, options: Visit = {}) {
  const { use, choices, document: shown = document, at = 1, features = [starsFeature] } = options;
  const store = createStore(choices, { features, storage: browser.page() });
  const kept = store.use(createKept);
  if (use) kept.use(use);
  const leave = store.start();
  store.load(shown, at);
  /** Chooses as the reader. */
  const choose = (changes: Partial<Choices>) => {
    vi.advanceTimersByTime(1);
    store.choose(changes, "reader");
  };
  const star = (id: string) => choose({ favourites: toggled(store.choices.peek().favourites, id) });
  const stars = () => store.choices.value.favourites.join(" ");
  const { forget } = store.use(createStars);
  return { store, kept, seen: store.use(createSeen), leave, choose, star, stars, forget };
}
