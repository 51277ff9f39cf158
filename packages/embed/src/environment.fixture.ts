/** A fake browser for tests of loading: tests control its network and tab, and vitest its clock. */
import { browser, type Environment } from "./environment.ts";

export interface Asked {
  url: string;
  init: RequestInit;
  signal: AbortSignal;
  answer(body: BodyInit, init?: ResponseInit): void;
  fail(): void;
}

export function fakeEnvironment() {
  const asked: Asked[] = [];
  const state = { isOnline: true, isHidden: false, random: 0.5 };
  const watchers = new Set<() => void>();
  const environment: Environment = {
    fetch(url, init) {
      const signal = init.signal as AbortSignal;
      return new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        asked.push({
          url,
          init,
          signal,
          answer: (body, more) => resolve(new Response(body, more)),
          fail: () => reject(new TypeError("Failed to fetch")),
        });
      });
    },
    now: browser.now,
    after: browser.after,
    random: () => state.random,
    isOnline: () => state.isOnline,
    isHidden: () => state.isHidden,
    watch(act) {
      watchers.add(act);
      return () => watchers.delete(act);
    },
  };
  return {
    environment,
    /** The requests, in order. */
    asked,
    watchers,
    set(changes: Partial<typeof state>) {
      Object.assign(state, changes);
      for (const act of watchers) act();
    },
  };
}
