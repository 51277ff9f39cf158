import { type Agenda, calendarText } from "@plenary/core";
import type { Display } from "../../state/feature.ts";
import type { ShareActions } from "../delivery/share-actions.tsx";
import { createStars } from "../kept/stars.ts";
import { withAddress } from "./with-address.ts";

/**
 * A calendar file of these sessions, as arguments for `download`. It is named after the agenda, and
 * after the session if there is only one, so that readers recognize it. A starred session that is no
 * longer in the programme is included as cancelled, or calendars would keep it.
 * @param display of a loaded agenda
 * @param sessions ids
 */
export function calendarFile(
  display: Display,
  sessions: readonly string[],
): Parameters<ShareActions["download"]> {
  const { store, locale, context } = display;
  const agenda = store.agenda.value as Agenda;
  const ids = [agenda.id, ...(sessions.length === 1 ? sessions : [])];
  const name = ids.join("-").replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  const gone = sessions.flatMap((id) => {
    const { session, day } = store.use(createStars).lastSeen(id) ?? {};
    return session && day
      ? { ...day, sessions: [{ ...session, status: "cancelled" as const }] }
      : [];
  });
  const file = calendarText(
    { ...withAddress(agenda, display), days: [...agenda.days, ...gone] },
    {
      sessions,
      locale: locale.value,
      contentLanguage: context.value?.contentLanguage,
    },
  );
  return [`${name}.ics`, file, agenda.calendarUrl];
}
