import { useDisplay } from "../../root/use-display.ts";
import { headingTag } from "../../text/heading.ts";
import { DialogButton } from "../delivery/dialog-button.tsx";
import { useShareActions } from "../delivery/share-actions.tsx";
import { useShown } from "../delivery/use-shown.ts";
import { calendarFile } from "./calendar-file.ts";
import { Subscribe } from "./subscribe.tsx";

/** Adds sessions to the reader's calendar: the whole programme, what is shown, or the starred ones. */
export function Calendar() {
  const { label } = useDisplay().locale.value.words("calendar");
  // A programme of one session has this in that session's own dialog.
  return useShown().total > 1 ? (
    <DialogButton label={label} part="calendar">
      <Files />
    </DialogButton>
  ) : null;
}

function Files() {
  const display = useDisplay();
  const { store, locale, headingLevel } = display;
  const { messages, plural, words } = locale.value;
  const actions = useShareActions();
  const shown = useShown().days.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  const Title = headingTag(headingLevel.value + 1);
  const file = (label: string, sessions: readonly string[]) =>
    sessions.length > 0 && (
      <button
        type="button"
        class="plenary-button"
        onClick={() => actions.download(...calendarFile(display, sessions))}
      >
        {label} <small>{plural(messages.sessions, sessions.length)}</small>
      </button>
    );
  return (
    <>
      <Subscribe actions={actions} />
      <Title class="plenary-acts-title">{words("calendar").download}</Title>
      <div class="plenary-acts">
        {file(words("delivery").shown, shown)}
        {file(messages.mine, store.choices.value.favourites)}
      </div>
      {actions.outcome}
    </>
  );
}
