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

/** To be called once by each script: a page's own Preact is left as it is. */
export function limitFailures(): void {
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
