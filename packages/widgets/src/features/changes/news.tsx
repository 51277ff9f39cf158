import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { focusTimeline } from "../../root/focus-timeline.ts";
import { useDisplay } from "../../root/use-display.ts";
import { createChanges } from "./model.ts";

/**
 * A note that the programme has just changed, at the bottom of the visible part of the timeline,
 * until the reader has seen it. The root announces it to screen readers, once.
 */
export function News() {
  const { store, locale, announce } = useDisplay();
  const changes = store.use(createChanges);
  useEffect(
    () =>
      effect(() => {
        const { length } = changes.takeNews();
        const { plural, words } = locale.peek();
        if (length) announce(plural(words("changes").live, length));
      }),
    [changes, locale, announce],
  );
  const { length } = changes.unseen.value;
  if (!length) return null;
  const { messages, plural, labelled, words } = locale.value;
  const text = plural(words("changes").live, length);
  return (
    <div class="plenary-news" part="news">
      <p>
        <span aria-hidden="true">{text}</span>
        <button
          type="button"
          class="plenary-button"
          aria-label={labelled(messages.close, text)}
          onClick={({ currentTarget }) => {
            focusTimeline(currentTarget);
            changes.markSeen();
          }}
        >
          {messages.close}
        </button>
      </p>
    </div>
  );
}
