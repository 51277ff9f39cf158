import { type ProgrammeLink, toFragment } from "@plenary/core";
import type { Choices } from "../choices.ts";
import type { Display } from "../display.ts";

/** What of the reader's choices a link carries to others. A zone and a language are one's own. */
export function chosenIn({ audiences, day, search, favourites, mine }: Choices): ProgrammeLink {
  return {
    audiences: audiences.length ? audiences : undefined,
    day,
    search: search || undefined,
    mine: mine ? favourites : undefined,
  };
}

/** @returns nothing where the programme is at no address that others could open */
export function addressTo({ store, host }: Display, link: ProgrammeLink): string | undefined {
  const agenda = store.agenda.value;
  const page = host.value.address(agenda?.url);
  return page && page + toFragment({ agenda: agenda?.id, ...link });
}
