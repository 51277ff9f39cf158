/** What loading needs from the browser. Tests pass a fake. */
export interface Environment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Epoch milliseconds. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Calls once, later. @returns a function that cancels the call */
  after(milliseconds: number, act: () => void): () => void;
  /** `false` is certain; `true` is not, since a connected network may not reach the internet. */
  isOnline(): boolean;
  isHidden(): boolean;
  /**
   * Calls when the tab is shown or hidden, and when the network comes or goes.
   * @returns a function that stops it
   */
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
