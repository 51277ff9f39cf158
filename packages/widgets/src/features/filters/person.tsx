import type { NameView } from "@plenary/core";
import { UNFILTERED } from "../../state/choices.ts";
import type { Display } from "../../state/feature.ts";
import { name } from "../../text/passage.tsx";
import { createFilters } from "./model.ts";

/** The name of somebody who takes part in several sessions: a button that shows them all. */
export function person(one: NameView, { store, locale, choose }: Display) {
  const id = one.person as string;
  const sessions = [...(store.use(createFilters).index.value.people.get(id) ?? [])];
  if (sessions.length < 2) return undefined;
  const show = ({ currentTarget }: Event) => {
    const concerns = store.concerns.peek();
    // The picked groups say who the reader is: they stay, unless they would hide one of them.
    const isHidden = sessions.some((session) => concerns?.get(session)?.concern === "not");
    (currentTarget as Element).closest("dialog")?.close();
    choose({
      ...UNFILTERED,
      day: undefined,
      people: [id],
      ...(isHidden && { audiences: [] }),
    });
  };
  return (
    <button
      type="button"
      class="plenary-text-button"
      part="person"
      title={locale.value.words("filters").person}
      onClick={show}
    >
      {name(one)}
    </button>
  );
}
