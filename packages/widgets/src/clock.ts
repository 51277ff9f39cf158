/** The time, as a signal. One timer serves every widget of the page, and only while one looks. */
import { type ReadonlySignal, signal } from "@preact/signals";

/** Epoch milliseconds. */
export type Clock = ReadonlySignal<number>;

const MINUTE = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

const time = /* @__PURE__ */ signal(Date.now(), {
  watched: tick,
  unwatched: () => clearTimeout(timer),
});

function tick(): void {
  time.value = Date.now();
  // On a server it stands still. Elsewhere on the minute, since that is when programmes begin.
  if (typeof document !== "undefined") timer = setTimeout(tick, MINUTE - (time.value % MINUTE));
}

/** The computer's, by the minute. */
export const pageClock: Clock = time;
