import type { Agenda } from "@plenary/core";
import { useDisplay } from "./provider.tsx";

/** The agenda of the provider around, as `parse` read it; absent while there is none to show. */
export function useAgenda(): Agenda | undefined {
  return useDisplay().store.agenda.value;
}
