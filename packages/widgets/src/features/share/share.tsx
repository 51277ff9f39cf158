import { dayText } from "@plenary/core";
import { useDisplay } from "../../root/use-display.ts";
import { act } from "../delivery/acts.tsx";
import { addressTo } from "../delivery/address-to.ts";
import { CopyField } from "../delivery/copy-field.tsx";
import { DialogButton } from "../delivery/dialog-button.tsx";
import { useShareActions } from "../delivery/share-actions.tsx";
import { useShown } from "../delivery/use-shown.ts";
import { linkChoices } from "./link-choices.ts";

/** Links to the programme as filtered and to the starred sessions, and the programme as text. */
export const Share = () => (
  <DialogButton part="share">
    <ShareOptions />
  </DialogButton>
);

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
        {act(copyText, () => actions.copy(text()))}
        {actions.send && act(send, () => actions.send?.([title, shown].filter(Boolean).join("\n")))}
      </div>
      {actions.outcome}
    </>
  );
}
