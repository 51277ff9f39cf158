/** Loose parts with the same address share one store, and with it the reader's choices. */
import { createStore, type Store } from "@plenary/widgets";

const shared = new Map<string, { store: Store; users: number }>();

export function borrowStore(url: string): Store {
  const entry = shared.get(url) ?? { store: createStore(), users: 0 };
  entry.users++;
  shared.set(url, entry);
  return entry.store;
}

export function returnStore(url: string): void {
  const entry = shared.get(url);
  if (entry && --entry.users === 0) shared.delete(url);
}
