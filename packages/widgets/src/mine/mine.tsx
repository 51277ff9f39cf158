import { changeLine } from "../changes/change-line.tsx";
import { CopyField } from "../share/copy-field.tsx";
import { useHandOut } from "../share/hand-out.tsx";
import { addressTo } from "../share/link.ts";
import { passage } from "../text/passage.tsx";
import { readOn } from "../timeline/read-on.ts";
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
              readOn(currentTarget);
              act(() => store.kept.forget());
            }}
          >
            {messages.mine.forget}
          </button>
        </p>
      )}
      {starred.size > 0 && !store.kept.isKept.value && <OwnLink />}
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

/** Where nothing is kept, the link is all that there is to keep. */
function OwnLink() {
  const display = useDisplay();
  const hand = useHandOut();
  const { favourites } = display.store.choices.value;
  const address = addressTo(display, { mine: favourites });
  if (!address) return null;
  return (
    <>
      <CopyField label={display.locale.value.messages.mine.label} address={address} hand={hand} />
      {hand.outcome}
    </>
  );
}
