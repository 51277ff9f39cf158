/** Global queues by which the scripts of a page find each other, in whatever order they load. */
import type { LanguageEntry } from "./languages.ts";
import type { Shared } from "./shared.ts";

/** Scripts of one major version work together. */
declare const PLENARY_MAJOR: number;
export const MAJOR = typeof PLENARY_MAJOR === "number" ? PLENARY_MAJOR : 0;

/** What `plenary.acts.js` leaves for the list. */
export interface ActsEntry {
  major: number;
  /** @param shared what the list shares with it */
  start(shared: Shared): void;
}

interface Queue<T> {
  push(entry: T): unknown;
}

declare global {
  var plenaryLanguages: Queue<LanguageEntry> | undefined;
  var plenaryActs: Queue<ActsEntry> | undefined;
}

/**
 * Takes over a queue: what is in it, and what comes later.
 * @returns false if another copy of the script has taken it
 */
export function take<T>(
  name: "plenaryLanguages" | "plenaryActs",
  push: (entry: T) => void,
): boolean {
  const global = globalThis as unknown as Record<string, Queue<T> | T[] | undefined>;
  const waiting = global[name];
  // An array is a queue that no script has taken yet; a second copy of the script finds an object.
  if (waiting && !Array.isArray(waiting)) return false;
  global[name] = { push };
  for (const entry of waiting ?? []) push(entry);
  return true;
}
