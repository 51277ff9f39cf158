import { BarButton } from "../../root/bar-button.tsx";
import { useDisplay } from "../../root/use-display.ts";
import { passage } from "../../text/passage.tsx";
import { changeLine } from "../changes/change-line.tsx";
import { addressTo } from "../delivery/address-to.ts";
import { CopyField } from "../delivery/copy-field.tsx";
import { useShareActions } from "../delivery/share-actions.tsx";
import { createKept } from "../kept/kept.ts";
import { createStars } from "../kept/stars.ts";
import { createMine, goneOf } from "./model.ts";
import { clearedOf } from "./undo.tsx";

/** A button for the starred sessions, once there is one. */
export function MineButton() {
  const { store, locale, choose } = useDisplay();
  const { messages, number, fill } = locale.value;
  const { mine } = store.choices.value;
  const starred = store.use(createMine).starred.value;
  if (!starred.size && !mine) return null;
  return (
    <span part="mine">
      <BarButton
        class="plenary-own"
        label={messages.mine}
        aria-pressed={mine}
        onClick={() => choose({ mine: !mine })}
      >
        {fill(messages.aside, { text: number(starred.size) })}
      </BarButton>
    </span>
  );
}

/** While only starred sessions are shown: where they are kept, and which are gone; and a warning where they can't be kept. */
export function Mine() {
  const display = useDisplay();
  const { store, locale: language, choose, announce } = display;
  const kept = store.use(createKept);
  const gone = display.use(goneOf);
  const locale = language.value;
  const { labelled } = locale;
  const words = locale.words("mine");
  const { mine } = store.choices.value;
  const starred = store.use(createMine).starred.value;
  if (!mine && (!starred.size || kept.isKept.value)) return null;
  return (
    <div class="plenary-mine" part="mine">
      {starred.size > 0 && (
        <p class="plenary-hint">
          {kept.isKept.value ? words.kept : words.unkept}{" "}
          <button
            type="button"
            class="plenary-text-button"
            onClick={() => {
              const { favourites } = store.choices.peek();
              const restore = store.use(createStars).forget();
              choose({ favourites: [], mine: false });
              announce(words.cleared);
              display.use(clearedOf).value = () => {
                restore();
                choose({ favourites, mine });
              };
            }}
          >
            {words.forget}
          </button>
        </p>
      )}
      {starred.size > 0 && !kept.isKept.value && <OwnLink />}
      {mine && gone.value.length > 0 && (
        <ul role="list" aria-label={locale.words("changes").removed}>
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
                    aria-label={labelled(words.add, one.title.text)}
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

/** If nothing can be stored, the reader can at least keep this link. */
function OwnLink() {
  const display = useDisplay();
  const actions = useShareActions();
  const { favourites } = display.store.choices.value;
  const address = addressTo(display, { mine: favourites });
  if (!address) return null;
  return (
    <>
      <CopyField label={display.locale.value.messages.mine} address={address} actions={actions} />
      {actions.outcome}
    </>
  );
}
