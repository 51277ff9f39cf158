import type { Day } from "@plenary/core";
import { useDerived } from "../../root/use-derived.ts";
import { useDisplay } from "../../root/use-display.ts";

export interface Shown {
  /** The days with their visible sessions; days without any are left out. */
  days: Day[];
  /** How many sessions the programme has on all its days. */
  total: number;
}

/** The visible part of the programme: what is shared as "What is shown here". */
export function useShown(): Shown {
  const { store } = useDisplay();
  return useDerived(() => {
    const all = store.agenda.value?.days ?? [];
    const chosen = all.filter(({ date }) => date === store.choices.value.day);
    return {
      total: all.reduce((sum, { sessions }) => sum + sessions.length, 0),
      days: (chosen.length ? chosen : all)
        .map((day) => ({
          ...day,
          sessions: day.sessions.filter((session) => store.visible.value.has(session)),
        }))
        .filter(({ sessions }) => sessions.length),
    };
  }, [store]);
}
