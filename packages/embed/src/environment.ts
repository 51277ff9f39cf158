/** What loading needs of the browser. Tests hand in their own. */
export interface Environment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Epoch milliseconds. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Calls once, later. @returns calls it off */
  after(milliseconds: number, act: () => void): () => void;
  /** False is certain, true is not: the network may lead nowhere. */
  isOnline(): boolean;
  isHidden(): boolean;
  /** Calls when the tab is shown or hidden, and when the network comes or goes. @returns stops */
  watch(act: () => void): () => void;
}

export const browser: Environment = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  isOnline: () => navigator.onLine !== false,
  isHidden: () => document.hidden,
  watch(act) {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("visibilitychange", act, { signal });
    for (const name of ["online", "offline"]) addEventListener(name, act, { signal });
    return () => stop.abort();
  },
};
