import { dayText } from "@plenary/core";
import { useDisplay } from "../../root/use-display.ts";
import { addressTo } from "../delivery/address-to.ts";
import { CopyField } from "../delivery/copy-field.tsx";
import { DialogButton } from "../delivery/dialog-button.tsx";
import { useShareActions } from "../delivery/share-actions.tsx";
import { useShown } from "../delivery/use-shown.ts";
import { linkChoices } from "./link-choices.ts";

/** Links to the programme as filtered and to the starred sessions, and the programme as text. */
export function Share() {
  const { locale } = useDisplay();
  const hasSeveral = useShown().total > 1;
  // A programme of one session has this in that session's own dialog.
  return hasSeveral ? (
    <DialogButton label={locale.value.words("share").label} part="share">
      <ShareOptions />
    </DialogButton>
  ) : null;
}

function ShareOptions() {
  const display = useDisplay();
  const { store, locale, context } = display;
  const actions = useShareActions();
  const { days } = useShown();
  const { messages, words } = locale.value;
  const { copyText, send } = words("share");
  const choices = store.choices.value;
  const shown = addressTo(display, linkChoices(choices));
  const own = addressTo(display, { mine: choices.favourites });
  const current = context.value;
  if (!current) return null;
  const title = current.passage(current.agenda.title).text;
  const text = () =>
    [...days.map((day) => dayText(day, current)), shown].filter(Boolean).join("\n\n");
  return (
    <>
      {shown && <CopyField label={words("delivery").shown} address={shown} actions={actions} />}
      {own && choices.favourites.length > 0 && (
        <CopyField label={messages.mine} address={own} actions={actions} />
      )}
      <div class="plenary-acts">
        <button type="button" class="plenary-button" onClick={() => actions.copy(text())}>
          {copyText}
        </button>
        {actions.send && (
          <button
            type="button"
            class="plenary-button"
            onClick={() => actions.send?.([title, shown].filter(Boolean).join("\n"))}
          >
            {send}
          </button>
        )}
      </div>
      {actions.outcome}
    </>
  );
}
