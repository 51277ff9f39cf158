import { useDisplay } from "../../root/use-display.ts";
import { Acts, act } from "../delivery/acts.tsx";
import { DialogButton } from "../delivery/dialog-button.tsx";
import { useShareActions } from "../delivery/share-actions.tsx";
import { useShown } from "../delivery/use-shown.ts";
import { calendarFile } from "./calendar-file.ts";
import { Subscribe } from "./subscribe.tsx";

/** Adds sessions to the reader's calendar: the whole programme, what is shown, or the starred ones. */
export const Calendar = () => (
  <DialogButton part="calendar">
    <Files />
  </DialogButton>
);

function Files() {
  const display = useDisplay();
  const { store, locale } = display;
  const { messages, plural, words } = locale.value;
  const actions = useShareActions();
  const shown = useShown().days.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  const file = (label: string, sessions: readonly string[]) =>
    sessions.length > 0 &&
    act(
      <>
        {label} <small>{plural(messages.sessions, sessions.length)}</small>
      </>,
      () => actions.download(...calendarFile(display, sessions)),
    );
  return (
    <>
      <Subscribe actions={actions} />
      <Acts title={words("calendar").download}>
        {file(words("delivery").shown, shown)}
        {file(messages.mine, store.choices.value.favourites)}
      </Acts>
      {actions.outcome}
    </>
  );
}
