import { DialogButton } from "../dialog/dialog-button.tsx";
import { useHandOut } from "../share/hand-out.tsx";
import { useShown } from "../share/use-shown.ts";
import { headingTag } from "../text/heading.ts";
import { useDisplay } from "../use-display.ts";
import { calendarFile } from "./calendar-file.ts";
import { Subscribe } from "./subscribe.tsx";

/** The programme into the reader's own calendar: all of it, what is shown of it, or mine. */
export function Calendar() {
  const { label } = useDisplay().locale.value.messages.calendar;
  // One session has this among its own acts.
  return useShown().total > 1 ? (
    <DialogButton label={label} part="calendar">
      <Files />
    </DialogButton>
  ) : null;
}

function Files() {
  const display = useDisplay();
  const { store, locale, headingLevel } = display;
  const { messages, plural } = locale.value;
  const hand = useHandOut();
  const shown = useShown().days.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  const Title = headingTag(headingLevel.value + 1);
  const file = (label: string, sessions: readonly string[]) =>
    sessions.length > 0 && (
      <button
        type="button"
        class="plenary-button"
        onClick={() => hand.download(...calendarFile(display, sessions))}
      >
        {label} <small>{plural(messages.sessions, sessions.length)}</small>
      </button>
    );
  return (
    <>
      <Subscribe hand={hand} />
      <Title class="plenary-acts-title">{messages.calendar.download}</Title>
      <div class="plenary-acts">
        {file(messages.calendar.shown, shown)}
        {file(messages.mine.label, store.choices.value.favourites)}
      </div>
      {hand.outcome}
    </>
  );
}
