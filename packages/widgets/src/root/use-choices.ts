import type { Choices } from "../state/choices.ts";
import { useDisplay } from "./use-display.ts";

/**
 * The current choices and a function to change them for the reader. As with Plenary's own controls,
 * `onChange` is called, a lock is respected, and the number of visible sessions is announced.
 * @example
 * const [{ day }, choose] = useChoices();
 * <button type="button" onClick={() => choose({ day: undefined })}>All days</button>
 */
export function useChoices(): [Readonly<Choices>, (changes: Partial<Choices>) => void] {
  const { store, choose } = useDisplay();
  return [store.choices.value, choose];
}
