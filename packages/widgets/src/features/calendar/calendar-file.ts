import { calendarText } from "@plenary/core";
import type { Display } from "../../state/feature.ts";
import type { ShareActions } from "../delivery/share-actions.tsx";
import { createStars } from "../kept/stars.ts";
import { withAddress } from "./with-address.ts";

/**
 * A calendar file of these sessions, as arguments for `download`. It is named after the agenda, and
 * after the session if there is only one, so that readers recognize it. A starred session that is no
 * longer in the programme is included as cancelled, or calendars would keep it.
 * @param sessions ids
 * @throws if no agenda is loaded
 */
export function calendarFile(
  display: Display,
  sessions: readonly string[],
): Parameters<ShareActions["download"]> {
  const { store, locale, context } = display;
  const agenda = store.agenda.value;
  if (!agenda) throw new Error("A calendar file needs a loaded agenda");
  const ids = [agenda.id, ...(sessions.length === 1 ? sessions : [])];
  const name = ids.join("-").replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  const cancelled = sessions.flatMap((id) => {
    const gone = store.sessions.value.has(id) ? undefined : store.use(createStars).lastSeen(id);
    const session = gone && { ...gone.session, status: "cancelled" as const };
    return session ? [{ session, date: gone.day?.date }] : [];
  });
  const days = cancelled.flatMap(({ session, date }) =>
    date ? { date, sessions: [session] } : [],
  );
  const file = calendarText(
    { ...withAddress(agenda, display), days: [...agenda.days, ...days] },
    {
      sessions,
      locale: locale.value,
      contentLanguage: context.value?.contentLanguage,
    },
  );
  return [`${name}.ics`, file, agenda.calendarUrl];
}
