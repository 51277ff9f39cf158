import type { ProgrammeLink } from "@plenary/core";
import type { Choices } from "../../state/choices.ts";

/** The choices that a shared link contains. Zone and language are personal and left out. */
export function linkChoices({ audiences, day, search, favourites, mine }: Choices): ProgrammeLink {
  return {
    audiences: audiences.length ? audiences : undefined,
    day,
    search: search || undefined,
    mine: mine ? favourites : undefined,
  };
}
