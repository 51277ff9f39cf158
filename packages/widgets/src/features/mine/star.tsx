import type { Session } from "@plenary/core";
import { spokenName } from "../../card/spoken-name.ts";
import type { Display, Named } from "../../state/feature.ts";
import { createMine } from "./model.ts";
import { noteOf } from "./note.tsx";

/**
 * The ☆ of a session; a break has one only to remove its star. It has no listener of its own: `Stars`
 * handles the clicks of a whole root.
 */
export function star(named: Named, display: Display) {
  const { session } = named;
  const { store, locale } = display;
  const { labelled, words } = locale.value;
  const isPressed = store.use(createMine).starred.peek().has(session.id);
  if (session.type === "break" && !isPressed) return null;
  return (
    <button
      type="button"
      class="plenary-star"
      part="star"
      data-star={session.id}
      // `Stars` keeps it up to date, not a new rendering of the card.
      aria-pressed={isPressed}
      aria-label={labelled(words("mine").add, spokenName(named, display))}
    />
  );
}

/**
 * A note about a starred session, such as an overlap. `noteOf` fills it in.
 * @param isKept whether its place is kept while the session has no star
 */
export function note({ id }: Pick<Session, "id">, display: Display, isKept: boolean) {
  if (!isKept && !display.store.use(createMine).starred.peek().has(id)) return null;
  return (
    <p
      class="plenary-note"
      data-note={id}
      ref={(element) => {
        if (element) noteOf(element, display);
      }}
    />
  );
}
