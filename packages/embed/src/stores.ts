/**
 * Whose programme and choices an element shows: its own, those of the loose parts with the same
 * address, or those of the element that it names.
 */
import { createStore, pageStorage, type Store } from "@plenary/widgets";
import { signal } from "@preact/signals";

const shared = new Map<string, { store: Store; users: number }>();

/** Loose parts with the same address share one store, and with it the reader's choices. */
export function borrowStore(url: string): Store {
  const entry = shared.get(url) ?? { store: createStore({}, pageStorage), users: 0 };
  entry.users++;
  shared.set(url, entry);
  return entry.store;
}

export function returnStore(url: string): void {
  const entry = shared.get(url);
  if (entry && --entry.users === 0) shared.delete(url);
}

const shown = new WeakMap<Element, Store>();
/** Counts the changes of `shown`. */
const changes = signal(0);

/** Says which store an element shows, or that it shows none any more. */
export function tellStore(element: Element, store: Store | undefined): void {
  if (store) shown.set(element, store);
  else shown.delete(element);
  changes.value = changes.peek() + 1;
}

/**
 * The store of the element that `for` names, which may come later than who names it, and turn to
 * another store: an effect that reads it is called again.
 */
export function namedStore(element: Element): Store | undefined {
  changes.value;
  const root = element.getRootNode() as Document | ShadowRoot;
  const other = root.getElementById?.(element.getAttribute("for") ?? "");
  return other && other !== element ? shown.get(other) : undefined;
}
