import { dayText } from "@plenary/core";
import { DialogButton } from "../dialog/dialog-button.tsx";
import { useDisplay } from "../use-display.ts";
import { CopyField } from "./copy-field.tsx";
import { useHandOut } from "./hand-out.tsx";
import { addressTo, chosenIn } from "./link.ts";
import { useShown } from "./use-shown.ts";

/** Links to the programme as it is chosen and to the reader's own, and its text. */
export function Share() {
  const { locale } = useDisplay();
  const isWorth = useShown().total > 1;
  // One session has this among its own acts.
  return isWorth ? (
    <DialogButton label={locale.value.messages.share.label} part="share">
      <Ways />
    </DialogButton>
  ) : null;
}

function Ways() {
  const display = useDisplay();
  const { store, locale, context } = display;
  const hand = useHandOut();
  const { days } = useShown();
  const { messages } = locale.value;
  const choices = store.choices.value;
  const shown = addressTo(display, chosenIn(choices));
  const own = addressTo(display, { mine: choices.favourites });
  const current = context.value;
  if (!current) return null;
  const title = current.passage(current.agenda.title).text;
  const text = () =>
    [...days.map((day) => dayText(day, current)), shown].filter(Boolean).join("\n\n");
  return (
    <>
      {shown && <CopyField label={messages.calendar.shown} address={shown} hand={hand} />}
      {own && choices.favourites.length > 0 && (
        <CopyField label={messages.mine.label} address={own} hand={hand} />
      )}
      <div class="plenary-acts">
        <button type="button" class="plenary-button" onClick={() => hand.copy(text())}>
          {messages.share.copyText}
        </button>
        {hand.send && (
          <button
            type="button"
            class="plenary-button"
            onClick={() => hand.send?.([title, shown].filter(Boolean).join("\n"))}
          >
            {messages.share.send}
          </button>
        )}
      </div>
      {hand.outcome}
    </>
  );
}
