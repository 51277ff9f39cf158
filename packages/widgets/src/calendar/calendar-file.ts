import { toICalendar } from "@plenary/core";
import type { Display } from "../display.ts";
import type { HandOut } from "../share/hand-out.tsx";

/**
 * A file of these sessions, ready to be handed out. Its name is the agenda's, and a session's where
 * it is of one alone: what is imported again should be known again. A starred one that the programme
 * has no longer is in it as cancelled, or calendars that have it would keep it.
 * @param sessions ids
 */
export function calendarFile(
  { store, locale, context }: Display,
  sessions: readonly string[],
): Parameters<HandOut["download"]> {
  const agenda = store.agenda.value;
  if (!agenda) throw new Error("no agenda, no file");
  const ids = [agenda.id, ...(sessions.length === 1 ? sessions : [])];
  const name = ids.join("-").replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  const gone = store.gone.value.filter(({ id }) => sessions.includes(id));
  const cancelled = gone.map(({ session, day }) => ({
    session: { ...session, status: "cancelled" as const },
    date: day?.date,
  }));
  const days = cancelled.flatMap(({ session, date }) =>
    date ? { date, sessions: [session] } : [],
  );
  const file = toICalendar(
    { ...agenda, days: [...agenda.days, ...days] },
    {
      sessions,
      locale: locale.value,
      contentLanguage: context.value?.contentLanguage,
    },
  );
  return [`${name}.ics`, file, agenda.calendarUrl];
}
