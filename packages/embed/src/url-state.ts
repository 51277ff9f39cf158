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
  // If the reader removed a choice of the site, an empty value says so.
  const removed = Object.entries(linkChoices(initial)).map(([name, value]) => [
    name,
    typeof value === "string" ? "" : typeof value === "boolean" ? false : [],
  ]);
  const link: ProgrammeLink = { ...Object.fromEntries(removed), ...linkChoices(choices) };
  if (locked.peek()) delete link.audiences;
  const isEmpty = !Object.keys(link).length;
  return toFragment(isEmpty ? undefined : { ...link, agenda: agenda.peek()?.id }, hash);
}
