import type { Locale, PanelCardView } from "@plenary/core";
import type { Display } from "../display.ts";
import { noteOf } from "../mine/note.tsx";

/**
 * What a reader can do with a session: at the card's head for the eye, after all that it says for
 * the ear. A programme has thousands of these, so they have no listeners of their own: their root
 * hears them, see `useStars` and `SessionActs`.
 */
export function cardActions({ title, session }: Named, { store }: Display, locale: Locale) {
  const { labelled, messages } = locale;
  return (
    <div class="plenary-actions">
      <button
        type="button"
        class="plenary-star"
        part="star"
        data-star={session.id}
        // Followed by the root, not by what draws the card.
        aria-pressed={store.starred.peek().has(session.id)}
        aria-label={labelled(messages.mine.add, title.text)}
      />
      <button
        type="button"
        class="plenary-more-acts"
        part="more"
        data-more
        aria-haspopup="dialog"
        aria-label={labelled(messages.more, title.text)}
      />
    </div>
  );
}

type Named = Pick<PanelCardView, "title" | "session">;

/** Where a card says what it is to the reader's own programme; filled from outside, see `noteOf`. */
export function cardNote({ session }: Pick<PanelCardView, "session">, display: Display) {
  return (
    <p
      class="plenary-note"
      data-note={session.id}
      ref={(note) => {
        if (note) noteOf(note, display);
      }}
    />
  );
}
