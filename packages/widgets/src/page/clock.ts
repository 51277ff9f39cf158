/**
 * The current time as a signal. One timer serves every widget; it runs only while a widget reads it
 * and the page is visible.
 */
import { type ReadonlySignal, signal } from "@preact/signals";

/** Epoch milliseconds. */
export type Clock = ReadonlySignal<number>;

const MINUTE = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

// On a server the time does not advance.
const isBrowser = typeof document !== "undefined";

const time = /* @__PURE__ */ signal(Date.now(), {
  watched() {
    if (isBrowser) document.addEventListener("visibilitychange", tick);
    tick();
  },
  unwatched() {
    clearTimeout(timer);
    if (isBrowser) document.removeEventListener("visibilitychange", tick);
  },
});

function tick(): void {
  clearTimeout(timer);
  time.value = Date.now();
  // On the minute, since that is when sessions begin.
  if (isBrowser && !document.hidden) timer = setTimeout(tick, MINUTE - (time.value % MINUTE));
}

/** The computer's clock, updated every minute. */
export const pageClock: Clock = time;
