import { calendarLinks } from "@plenary/core";
import { useSession } from "../../card/use-session.ts";
import { useDisplay } from "../../root/use-display.ts";
import { headingTag } from "../../text/heading.ts";
import { useDialogActions } from "../delivery/share-actions.tsx";
import { calendarFile } from "./calendar-file.ts";
import { Subscribe } from "./subscribe.tsx";
import { withAddress } from "./with-address.ts";

/** The ways of one session into the reader's calendar; none while its day is unknown. */
export function SessionCalendar({ session: id }: { session: string }) {
  const display = useDisplay();
  const { context: current, locale, headingLevel } = display;
  const actions = useDialogActions();
  const shown = useSession(id);
  const context = current.value;
  // A calendar shows times in the reader's zone, so the text we add gives the meeting's.
  const pages =
    shown &&
    context &&
    calendarLinks(shown.view.session, shown.day, {
      ...context,
      agenda: withAddress(context.agenda, display),
      zones: [context.agenda.timeZone],
    });
  if (!pages) return null;
  const words = locale.value.words("calendar");
  const Title = headingTag(headingLevel.value + 1);
  const link = (name: string, url: string) => (
    <a
      class="plenary-button"
      href={url}
      target="_blank"
      rel="noopener"
      onClick={() => actions.follow(url)}
    >
      {name}
    </a>
  );
  return (
    <>
      <Title class="plenary-acts-title">{words.label}</Title>
      <div class="plenary-acts">
        {/* No links to add a cancelled session by hand. */}
        {shown.view.session.status !== "cancelled" && [
          link("Google Calendar", pages.google),
          link("Outlook", pages.outlook),
        ]}
        <button
          type="button"
          class="plenary-button"
          onClick={() => actions.download(...calendarFile(display, [id]))}
        >
          {words.download}
        </button>
      </div>
    </>
  );
}

/** The whole programme, in the dialog of a session. */
export function WholeCalendar() {
  return <Subscribe actions={useDialogActions()} />;
}
