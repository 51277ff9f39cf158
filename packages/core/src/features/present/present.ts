/** What is on at an instant, its progress, and what comes next. */
import { eachSession } from "../../audience/audience.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import { endOf } from "../../list/end.ts";
import { instantIn } from "../../time/zone.ts";

export interface RunningSession {
  session: Session;
  day?: Day;
  /** The share of it that has passed, 0 to 1. */
  progress: number;
  /** Milliseconds until it ends. */
  left: number;
}

export interface PresentAt {
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
      running.push({ ...at, progress: (instant - start) / (end - start), left: end - instant });
      changesAt = Math.min(changesAt, end);
    }
  }
  changesAt = Math.min(changesAt, nextStart);
  return {
    running,
    next,
    ...(next.length && { untilNext: nextStart - instant }),
    ...(Number.isFinite(changesAt) && { changesAt }),
  };
}
