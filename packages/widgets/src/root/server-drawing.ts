import { signal } from "@preact/signals";
import { useId, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Clock } from "../page/clock.ts";

/** A clock without a time: no session is running, over or still to come. */
export const NO_TIME: Clock = signal(Number.NaN);

export interface ServerDrawing {
  /** Id of the root element: the same on the server and in the browser. */
  id: string;
  /** Whether this renders on a server, or hydrates what a server rendered. */
  isServers: boolean;
  /** Whether hydration is done, so that the output may differ from the server's. */
  isHydrated: boolean;
}

/**
 * Hydration keeps only markup that matches, so the first rendering in the browser must equal the
 * server's: complete, in the event's zone, without a current time. Preact does not tell a component
 * that it is being hydrated. But if a root with our id exists that no script has touched, a server
 * rendered it.
 */
export function useServerDrawing(): ServerDrawing {
  const id = useId();
  const isServers = useMemo(() => {
    if (typeof document === "undefined") return true;
    const found = document.getElementById(id);
    // Only script sets the scheme. Checking it also matters because ids repeat across Preact roots.
    return found !== null && found.dataset.scheme === undefined;
  }, [id]);
  const [isHydrated, setHydrated] = useState(!isServers);
  useLayoutEffect(() => setHydrated(true), []);
  return { id, isServers, isHydrated };
}
