/** What is on at an instant, its progress, and what comes next. */
import { eachSession } from "../../audience/audience.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import { runsOverDays } from "../../list/continued.ts";
import { endOf } from "../../list/end.ts";
import { dateAt, instantIn } from "../../time/zone.ts";

export interface RunningSession {
  session: Session;
  day?: Day;
  /** The share of it that has passed, 0 to 1. */
  progress: number;
  /** Milliseconds until it ends. */
  left: number;
  /** Whether it goes on beside the days that it runs over, as an exhibition does. */
  isLong: boolean;
}

export interface PresentAt {
  /** Those that run over several days come last. */
  running: RunningSession[];
  /** The sessions that start next, all at the same instant. */
  next: { session: Session; day?: Day }[];
  /** Milliseconds until they start; absent if there are none. */
  untilNext?: number;
  /** The next instant at which this view changes, for a timer. */
  changesAt?: number;
}

/**
 * Only instants are compared, so midnight and clock changes need no special care. Cancelled sessions
 * are neither on nor next.
 * @param instant epoch milliseconds
 * @param counts whether a session passes the filter @default all
 */
export function presentAt(
  agenda: Agenda,
  instant: number,
  counts: (session: Session) => boolean = () => true,
  sessions: Iterable<{ session: Session; day?: Day | undefined }> = eachSession(agenda),
): PresentAt {
  const running: RunningSession[] = [];
  const long: RunningSession[] = [];
  let next: PresentAt["next"] = [];
  let nextStart = Number.POSITIVE_INFINITY;
  let changesAt = Number.POSITIVE_INFINITY;
  for (const { session, day } of sessions) {
    if (session.start === undefined || session.status === "cancelled" || !counts(session)) continue;
    const at = day ? { session, day } : { session };
    const start = instantIn(agenda, session.start);
    const end = endOf(session, day, agenda);
    if (start > instant) {
      if (start < nextStart) next = [];
      if (start <= nextStart) next.push(at);
      nextStart = Math.min(nextStart, start);
    } else if (end > instant) {
      const progress = (instant - start) / (end - start);
      const one = { ...at, progress, left: end - instant, isLong: runsOverDays(session, agenda) };
      (one.isLong ? long : running).push(one);
      changesAt = Math.min(changesAt, end);
    }
  }
  changesAt = Math.min(changesAt, nextStart);
  return {
    running: [...running, ...long],
    next,
    ...(next.length && { untilNext: nextStart - instant }),
    ...(Number.isFinite(changesAt) && { changesAt }),
  };
}

/**
 * Whether the event is on: from the midnight before its first day, so that who arrives early finds what
 * is next, until the midnight after its last day, or until a last session that goes on into the night
 * has ended.
 * @param instant epoch milliseconds
 */
export function isUnderway(agenda: Agenda, instant: number): boolean {
  const today = dateAt(agenda.timeZone, instant);
  const { days } = agenda;
  return (
    days.some(({ date }) => date <= today) &&
    (days.some(({ date }) => date >= today) || presentAt(agenda, instant).running.length > 0)
  );
}
