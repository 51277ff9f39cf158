import { calendarLinks, sessionText } from "@plenary/core";
import { calendarFile } from "../calendar/calendar-file.ts";
import { Subscribe } from "../calendar/subscribe.tsx";
import { Dialog, type DialogProps } from "../dialog/dialog.tsx";
import { useHandOut } from "../share/hand-out.tsx";
import { addressTo } from "../share/link.ts";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { useDisplay } from "../use-display.ts";
import { useSession } from "./use-session.ts";

interface Props extends Pick<DialogProps, "onClose"> {
  /** The id of a session of the agenda. */
  session: string;
}

/** What else can be done with a session: into a calendar, and on to others. */
export function SessionDialog({ session: id, onClose }: Props) {
  const display = useDisplay();
  const { context: current, locale, headingLevel } = display;
  const hand = useHandOut();
  const shown = useSession(id);
  const context = current.value;
  if (!shown || !context) return null;
  const { view, day } = shown;
  const { session } = view;
  const { messages } = locale.value;
  const Part = headingTag(headingLevel.value + 1);
  const address = addressTo(display, { session: id });
  const text = () => sessionText(session, day, context, address);
  // A calendar shows the reader's own time: what is written in it is the meeting's.
  const pages = calendarLinks(session, day, { ...context, zones: [context.agenda.timeZone] });
  const link = (name: string, url: string) => (
    <a class="plenary-button" href={url} target="_blank" rel="noopener" onClick={hand.follow}>
      {name}
    </a>
  );
  const button = (label: string, act: () => void) => (
    <button type="button" class="plenary-button" onClick={act}>
      {label}
    </button>
  );
  return (
    <Dialog title={passage(view.title)} onClose={onClose}>
      {pages && (
        <>
          <Part class="plenary-acts-title">{messages.calendar.label}</Part>
          <Subscribe hand={hand} />
          <div class="plenary-acts">
            {/* Nobody needs to enter by hand what does not take place. */}
            {session.status !== "cancelled" && [
              link("Google Calendar", pages.google),
              link("Outlook", pages.outlook),
            ]}
            {button(messages.calendar.download, () =>
              hand.download(...calendarFile(display, [id])),
            )}
          </div>
        </>
      )}
      <Part class="plenary-acts-title">{messages.share.label}</Part>
      <div class="plenary-acts">
        {address && button(messages.share.copy, () => hand.copy(address))}
        {button(messages.share.copyText, () => hand.copy(text()))}
        {hand.send && button(messages.share.send, () => hand.send?.(text()))}
      </div>
      {hand.outcome}
    </Dialog>
  );
}
