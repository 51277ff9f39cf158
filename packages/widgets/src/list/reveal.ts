import type { Choices } from "../state/choices.ts";
import type { Store } from "../state/feature.ts";

/**
 * Makes a session visible by resetting the filters that hide it, one by one: those of features
 * first, since the picked groups say who the reader is.
 * @param choose whose choice it is @default the site's
 * @returns whether it is visible now; false if it is not in the agenda or a lock hides it
 */
export function reveal(
  store: Store,
  id: string,
  choose: (changes: Partial<Choices>) => void = store.choose,
): boolean {
  const found = store.sessions.peek().get(id);
  if (!found) return false;
  const { session, day } = found;
  const chosen = store.choices.peek().day;
  if (chosen && chosen !== day?.date) choose({ day: undefined });
  const filters = store.features.peek().flatMap(({ filter }) => filter ?? []);
  const resets: Partial<Choices>[] = [...filters.map(({ reset }) => reset), { audiences: [] }];
  for (const reset of resets) if (!store.visible.peek().has(session)) choose(reset);
  return store.visible.peek().has(session);
}
