import { changeLine } from "../changes/change-line.tsx";
import { passage } from "../text/passage.tsx";
import { useDisplay } from "../use-display.ts";

/** The reader's own programme: the way to it, once they have starred a session, and where it is kept. */
export function Mine() {
  const { store, gone, locale: language, act } = useDisplay();
  const locale = language.value;
  const { messages, number, fill, labelled } = locale;
  const { mine } = store.choices.value;
  const starred = store.starred.value;
  if (!starred.size && !mine) return null;
  return (
    <div class="plenary-mine" part="mine">
      <button
        type="button"
        class="plenary-button"
        aria-pressed={mine}
        onClick={() => act(() => store.choose({ mine: !mine }))}
      >
        {messages.mine.label}
        {fill(messages.aside, { text: number(starred.size) })}
      </button>
      {starred.size > 0 && (
        <p class="plenary-hint">
          {store.kept.isKept.value ? messages.mine.kept : messages.mine.unkept}{" "}
          <button
            type="button"
            class="plenary-text-button"
            onClick={({ currentTarget }) => {
              const root = currentTarget.closest(".plenary");
              const next = root?.querySelector<HTMLElement>("[part=timeline]");
              if (next) next.tabIndex = -1;
              next?.focus({ preventScroll: true });
              act(() => store.kept.forget());
            }}
          >
            {messages.mine.forget}
          </button>
        </p>
      )}
      {mine && gone.value.length > 0 && (
        <ul role="list" aria-label={messages.changes.removed}>
          {gone.value.map((one) =>
            changeLine(
              one,
              <>
                <s>{passage(one.title)}</s>{" "}
                <span class="plenary-actions">
                  <button
                    type="button"
                    class="plenary-star"
                    data-star={one.id}
                    aria-pressed="true"
                    aria-label={labelled(messages.mine.add, one.title.text)}
                  />
                </span>
              </>,
              locale,
            ),
          )}
        </ul>
      )}
    </div>
  );
}
