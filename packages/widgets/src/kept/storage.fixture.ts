/** A browser's storage in memory, as several of its pages see it. */
import type { KeptStorage } from "./storage.ts";

export interface Browser {
  /** What is kept, by key. */
  entries: Map<string, string>;
  /** A page of it, as a tab is one. */
  page(): KeptStorage;
  /** Characters that it has room for. */
  room: number;
  /** Hands out what pages have not heard yet of each other. */
  deliver(): void;
}

/** @param isSlow whether pages hear of each other only when `deliver` is called */
export function createBrowser(isSlow = false): Browser {
  const entries = new Map<string, string>();
  const pages: Map<string, () => void>[] = [];
  const waiting: (() => void)[] = [];
  const tell = (from: Map<string, () => void>, key: string) => {
    for (const page of pages) {
      const hear = () => page.get(key)?.();
      if (page === from) continue;
      if (isSlow) waiting.push(hear);
      else hear();
    }
  };
  const browser: Browser = {
    entries,
    room: Number.POSITIVE_INFINITY,
    deliver() {
      for (let hear = waiting.shift(); hear; hear = waiting.shift()) hear();
    },
    page() {
      const listeners = new Map<string, () => void>();
      pages.push(listeners);
      return {
        get: (key) => entries.get(key),
        set(key, value) {
          const others = [...entries].reduce(
            (sum, [other, { length }]) => (other === key ? sum : sum + length),
            0,
          );
          if (others + value.length > browser.room) return false;
          const isNew = entries.get(key) !== value;
          entries.set(key, value);
          if (isNew) tell(listeners, key);
          return true;
        },
        remove(key) {
          if (entries.delete(key)) tell(listeners, key);
        },
        onChange(key, listener) {
          listeners.set(key, listener);
          return () => listeners.delete(key);
        },
      };
    },
  };
  return browser;
}
