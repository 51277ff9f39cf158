import { type ProgrammeLink, toFragment } from "@plenary/core";
import type { Choices, Store } from "@plenary/widgets";
import { linkChoices } from "@plenary/widgets/share";

/**
 * The fragment that says what is chosen, for `url-state`.
 * @param initial what an empty address stands for
 * @param hash the current fragment of the page; if it is a route, it is kept
 */
export function addressOfChoices(
  { agenda, locked }: Store,
  choices: Choices,
  initial: Choices,
  hash: string,
): string {
  const { audiences, day, search, mine } = linkChoices(choices);
  const from = linkChoices(initial);
  // If the reader removed a choice of the site, an empty value says so.
  const link: ProgrammeLink = {
    audiences: locked.peek() ? undefined : (audiences ?? (from.audiences && [])),
    day: day ?? (from.day && ""),
    search: search ?? (from.search && ""),
    mine: mine ?? (from.mine && []),
  };
  const isEmpty = Object.values(link).every((value) => value === undefined);
  return toFragment(isEmpty ? undefined : { ...link, agenda: agenda.peek()?.id }, hash);
}
