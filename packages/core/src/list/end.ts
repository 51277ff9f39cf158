import type { Agenda, Day, Session } from "../document/schema.ts";
import { instantIn } from "../time/zone.ts";

/** A session without an end lasts until the next one of its day starts, but at most an hour. */
const OPEN_END = 3_600_000;

/** The end of a session that has a start, epoch milliseconds. */
export function endOf(session: Session, day: Day | undefined, agenda: Agenda): number {
  if (session.end) return instantIn(agenda, session.end);
  const start = instantIn(agenda, session.start as string);
  const starts = (day?.sessions ?? []).flatMap((other) => instantIn(agenda, other.start) ?? []);
  return Math.min(start + OPEN_END, ...starts.filter((at) => at > start));
}
