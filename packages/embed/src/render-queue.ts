/**
 * Preact starts its queue again after whatever throws in it. Where the queue itself cannot work, as on
 * a page whose `sort` throws, that would never end, and the page would stand still.
 */
import { signal } from "@preact/signals";
import { options } from "preact";

const MOST_FAILURES = 9;
let failures = 0;

/** Whether it has given up: nothing will be drawn any more. */
export const isQueueBroken = signal(false);

/** Counts what no boundary could contain, as one that was being removed when it had to. */
export const uncontained = signal(0);

/** To be called once by each script: a page's own Preact is left as it is. */
export function limitFailures(): void {
  const hooks = options as { __e?(...given: unknown[]): void };
  const contain = hooks.__e;
  hooks.__e = (...given) => {
    try {
      contain?.(...given);
    } catch (error) {
      uncontained.value++;
      throw error;
    }
  };
  options.debounceRendering = (flush) =>
    soon(() => {
      if (failures > MOST_FAILURES) {
        isQueueBroken.value = true;
        return;
      }
      failures++;
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
