/** What is on at an instant, how far it is, and what comes next. */
import { eachSession } from "../agenda/audience.ts";
import type { Agenda, Day, Session } from "../agenda/schema.ts";
import { instantIn } from "../time/zone.ts";

export interface RunningSession {
  session: Session;
  day?: Day;
  /** How much of it has passed, 0 to 1. */
  progress: number;
  /** Milliseconds until it ends. */
  left: number;
}

export interface NowView {
  running: RunningSession[];
  /** Those that start next, all at the same moment. */
  next: { session: Session; day?: Day }[];
  /** Milliseconds until they start; absent when nothing is to come. */
  untilNext?: number;
  /** The next instant at which this changes, for whoever keeps a timer. */
  changesAt?: number;
}

/** A session without an end lasts until the next of its day starts, and an hour at the most. */
const OPEN_END = 3_600_000;

/**
 * Instants alone decide: midnight and clock changes are nothing special. Cancelled sessions are
 * neither on nor next.
 * @param instant epoch milliseconds
 * @param counts sessions that a filter leaves @default all
 */
export function nowView(
  agenda: Agenda,
  instant: number,
  counts: (session: Session) => boolean = () => true,
): NowView {
  const running: RunningSession[] = [];
  let next: NowView["next"] = [];
  let nextStart = Number.POSITIVE_INFINITY;
  let changesAt = Number.POSITIVE_INFINITY;
  for (const { session, day } of eachSession(agenda)) {
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

/** When a session that has a start ends, epoch milliseconds. */
export function endOf(session: Session, day: Day | undefined, agenda: Agenda): number {
  if (session.end) return instantIn(agenda, session.end);
  const start = instantIn(agenda, session.start as string);
  const starts = (day?.sessions ?? []).flatMap((other) => instantIn(agenda, other.start) ?? []);
  return Math.min(start + OPEN_END, ...starts.filter((at) => at > start));
}
