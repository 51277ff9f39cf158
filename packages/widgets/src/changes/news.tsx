import { readOn } from "../timeline/read-on.ts";
import { useDisplay } from "../use-display.ts";

/**
 * That the programme has changed under the reader, where they are: at the foot of what they see of
 * it, taking no room, until they have seen it. Heard, it is once, from the root.
 */
export function News() {
  const { store, locale } = useDisplay();
  const { length } = store.unseen.value;
  if (!length) return null;
  const { messages, plural, labelled } = locale.value;
  const text = plural(messages.changes.live, length);
  return (
    <div class="plenary-news" part="news">
      <p>
        <span aria-hidden="true">{text}</span>
        <button
          type="button"
          class="plenary-button"
          aria-label={labelled(messages.close, text)}
          onClick={({ currentTarget }) => {
            readOn(currentTarget);
            store.seen();
          }}
        >
          {messages.close}
        </button>
      </p>
    </div>
  );
}
