import type { Agenda } from "@plenary/core";
import { pageHost } from "../../page/host.ts";
import type { Display } from "../../state/feature.ts";

/** The agenda with an address for its events: its own, or else that of the page it was opened at. */
export function withAddress(agenda: Agenda, { host }: Display): Agenda {
  const url = agenda.url ?? (host.value ?? pageHost).address(undefined);
  return url ? { ...agenda, url } : agenda;
}
