import { signal } from "@preact/signals";
import { useId, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Clock } from "./clock.ts";

/** At no time is anything on, over or still to come. */
export const NO_TIME: Clock = signal(Number.NaN);

export interface ServerDrawing {
  /** Of the root element: the same on the server and in the browser. */
  id: string;
  /** Whether a server draws this, or drew what is taken over here. */
  whole: boolean;
  /** Whether it is the browser's own by now, and may differ from what a server could know. */
  isSettled: boolean;
}

/**
 * Hydration keeps only what it finds as it would draw it, so the first drawing in the browser must
 * be the server's: whole, in the event's zone, at no time. Preact does not tell a component that it
 * is hydrated; but a root under its id that no script has looked at yet is one that a server drew.
 */
export function useServerDrawing(): ServerDrawing {
  const id = useId();
  const whole = useMemo(() => {
    if (typeof document === "undefined") return true;
    const found = document.getElementById(id);
    // The scheme is what script alone finds out. Ids repeat where a page has several Preact roots.
    return found !== null && found.dataset.scheme === undefined;
  }, []);
  const [isSettled, settle] = useState(!whole);
  useLayoutEffect(() => settle(true), []);
  return { id, whole, isSettled };
}
