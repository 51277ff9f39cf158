import { vi } from "vitest";

/** What the tests need of a browser: so little that three different drivers can provide it. */

export interface Driver {
  /** "Firefox 153.7", for the report. */
  readonly name: string;
  /** What the pages logged, if the browser tells it; a test may empty the list. */
  readonly said?: string[];
  goto(url: string): Promise<void>;
  /** Runs a function in the page, from its source: it has access to its arguments and the page only. */
  evaluate<T, A extends unknown[]>(act: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Presses a real key: a character, or a name such as Enter or Shift+Tab. */
  press(key: string): Promise<void>;
  /** In CSS pixels, of the viewport. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** The browsers' time zone: far from Madrid, so that both times are shown. */
export const ZONE = "Asia/Tokyo";

/**
 * Waits until a page is there: a driver may be done before the page is, or even while it is still on
 * the last one.
 */
export async function arrive(evaluate: Driver["evaluate"], url: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const isThere = await evaluate(
        (url) =>
          document.readyState === "complete" && location.href.split("#")[0] === url.split("#")[0],
        url,
      );
      if (!isThere) throw new Error(`${url} does not come`);
    },
    { timeout: 30_000, interval: 20 },
  );
}
