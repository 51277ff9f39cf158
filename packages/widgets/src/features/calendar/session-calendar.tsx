import { calendarLinks } from "@plenary/core";
import { useSession } from "../../card/use-session.ts";
import { useDisplay } from "../../root/use-display.ts";
import { Acts, act } from "../delivery/acts.tsx";
import { useDialogActions } from "../delivery/share-actions.tsx";
import { calendarFile } from "./calendar-file.ts";
import { Subscribe } from "./subscribe.tsx";
import { withAddress } from "./with-address.ts";

/** The ways of one session into the reader's calendar; none while its day is unknown. */
export function SessionCalendar({ session: id }: { session: string }) {
  const display = useDisplay();
  const { context: current, locale } = display;
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
    <Acts title={words.label}>
      {/* No links to add a cancelled session by hand. */}
      {shown.view.session.status !== "cancelled" && [
        link("Google Calendar", pages.google),
        link("Outlook", pages.outlook),
      ]}
      {act(words.download, () => actions.download(...calendarFile(display, [id])))}
    </Acts>
  );
}

/** The whole programme, in the dialog of a session. */
export function WholeCalendar() {
  return <Subscribe actions={useDialogActions()} />;
}
