/** A browser's storage in memory, as several of its pages see it. */
import type { KeptStorage } from "./storage.ts";

export interface Browser {
  /** Stored values by key. */
  entries: Map<string, string>;
  /** The storage as one tab sees it. */
  page(): KeptStorage;
  /** Capacity in characters. */
  room: number;
  /** Delivers the pending notifications between pages. */
  deliver(): void;
}

/** @param isSlow whether pages are notified only when `deliver` is called */
export function createBrowser(isSlow = false): Browser {
  const entries = new Map<string, string>();
  const pages: Map<string, () => void>[] = [];
  const waiting: (() => void)[] = [];
  const notifyOthers = (from: Map<string, () => void>, key: string) => {
    for (const page of pages) {
      const notify = () => page.get(key)?.();
      if (page === from) continue;
      if (isSlow) waiting.push(notify);
      else notify();
    }
  };
  const browser: Browser = {
    entries,
    room: Number.POSITIVE_INFINITY,
    deliver() {
      for (let notify = waiting.shift(); notify; notify = waiting.shift()) notify();
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
          if (isNew) notifyOthers(listeners, key);
          return true;
        },
        remove(key) {
          if (entries.delete(key)) notifyOthers(listeners, key);
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
