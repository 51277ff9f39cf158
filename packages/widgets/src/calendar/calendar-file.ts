import { toICalendar } from "@plenary/core";
import type { Display } from "../display.ts";
import type { HandOut } from "../share/hand-out.tsx";

/**
 * A file of these sessions, ready to be handed out. Its name is the agenda's, and a session's where
 * it is of one alone: what is imported again should be known again.
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
  const file = toICalendar(agenda, {
    sessions,
    locale: locale.value,
    contentLanguage: context.value?.contentLanguage,
  });
  return [`${name}.ics`, file, agenda.calendarUrl];
}
