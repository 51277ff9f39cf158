/**
 * Preact starts its queue again after whatever throws in it. Where the queue itself cannot work, as on
 * a page whose `sort` throws, that would never end, and the page would stand still.
 */
import { signal } from "@preact/signals";
import { options } from "preact";

const MOST_FAILURES = 9;

/**
 * Counts drawings that were not done: since the queue has been given up, or since something threw that
 * no boundary contained, as one that was being removed itself.
 */
export const undrawn = signal(0);

// Without reading it as the component would that is being drawn.
const count = () => {
  undrawn.value = undrawn.peek() + 1;
};

/** To be called once by each script: a page's own Preact is left as it is. */
export function limitFailures(): void {
  const hooks = options as { __e?(...given: unknown[]): void };
  const contain = hooks.__e;
  hooks.__e = (...given) => {
    try {
      contain?.(...given);
    } catch (error) {
      count();
      throw error;
    }
  };
  startQueue();
}

/** Preact runs a queue that was given up only once there is another function to run it by. */
function startQueue(): void {
  let failures = 0;
  options.debounceRendering = (flush) =>
    soon(() => {
      if (failures++ > MOST_FAILURES) {
        startQueue();
        return count();
      }
      flush();
      failures = 0;
    });
}

function soon(act: () => void): void {
  try {
    queueMicrotask(act);
  } catch {
    Promise.resolve().then(act);
  }
}
