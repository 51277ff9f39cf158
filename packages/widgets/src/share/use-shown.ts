import type { Day } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useDisplay } from "../use-display.ts";

export interface Shown {
  /** The days with what the choices leave of them, those without anything left out. */
  days: Day[];
  /** How many sessions the programme has on its days. */
  total: number;
}

/** What of the programme is shown: what leaves the page as "What is shown here". */
export function useShown(): Shown {
  const { store } = useDisplay();
  return useComputed(() => {
    const all = store.agenda.value?.days ?? [];
    const chosen = all.filter(({ date }) => date === store.choices.value.day);
    return {
      total: all.reduce((sum, { sessions }) => sum + sessions.length, 0),
      days: (chosen.length ? chosen : all)
        .map((day) => ({ ...day, sessions: day.sessions.filter(store.left) }))
        .filter(({ sessions }) => sessions.length),
    };
  }).value;
}
