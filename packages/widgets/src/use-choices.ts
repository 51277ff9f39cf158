import { useCallback } from "preact/hooks";
import type { Choices } from "./choices.ts";
import { useDisplay } from "./provider.tsx";

/**
 * What is chosen, and the reader's way to choose: as with Plenary's own controls, `onChange` is
 * called, a lock holds, and how many sessions are left is said to who listens.
 * @example
 * const [{ day }, choose] = useChoices();
 * <button type="button" onClick={() => choose({ day: undefined })}>All days</button>
 */
export function useChoices(): [Readonly<Choices>, (changes: Partial<Choices>) => void] {
  const { store, act } = useDisplay();
  const choose = useCallback(
    (changes: Partial<Choices>) => act(() => store.choose(changes)),
    [store, act],
  );
  return [store.choices.value, choose];
}
