import type { ProgrammeLink } from "@plenary/core";
import type { Choices } from "../../state/choices.ts";

/** The choices that a shared link contains. Zone and language are personal and left out. */
export function linkChoices({
  zone,
  content,
  favourites,
  mine,
  ...choices
}: Choices): ProgrammeLink {
  const said = Object.entries(choices).filter(
    ([, value]) => value && (value === true || value.length),
  );
  return { ...Object.fromEntries(said), ...(mine && { mine: favourites }) };
}
