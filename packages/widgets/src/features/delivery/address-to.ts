import { type ProgrammeLink, toAddress } from "@plenary/core";
import { pageHost } from "../../page/host.ts";
import type { Display } from "../../state/feature.ts";

/** @returns undefined if the programme has no address that others could open */
export function addressTo({ store, host }: Display, link: ProgrammeLink): string | undefined {
  const agenda = store.agenda.value;
  const page = (host.value ?? pageHost).address(agenda?.url);
  return page && toAddress(page, { agenda: agenda?.id, ...link });
}
