import { eachSession } from "@plenary/core";
import type { Choices } from "../choices.ts";
import type { Store } from "../store.ts";

/** Narrowest first: what was typed and what is mine are asked for in passing, groups are who one is. */
const LOOSER: Partial<Choices>[] = [{ search: "" }, { mine: false }, { audiences: [] }];

/**
 * Has the choices leave a session: those that hide it are given up, one by one.
 * @returns whether they leave it now; not what the agenda does not have, or a lock hides
 */
export function reveal(store: Store, id: string): boolean {
  const agenda = store.agenda.peek();
  const found = agenda && [...eachSession(agenda)].find(({ session }) => session.id === id);
  if (!found) return false;
  const { session, day } = found;
  const chosen = store.choices.peek().day;
  if (chosen && chosen !== day?.date) store.choose({ day: undefined });
  for (const looser of LOOSER) if (!store.left(session)) store.choose(looser);
  return store.left(session);
}
