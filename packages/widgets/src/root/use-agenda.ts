import type { Agenda } from "@plenary/core";
import { useDisplay } from "./use-display.ts";

/** The agenda of the surrounding provider, as `parse` returned it; undefined if there is none yet. */
export function useAgenda(): Agenda | undefined {
  return useDisplay().store.agenda.value;
}
