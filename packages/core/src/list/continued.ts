/** Sessions that run over several days: drawn whole on the first, and mentioned on the others. */
import type { Agenda, Day, Session } from "../document/schema.ts";
import { dateAt, instantIn, wallClockAt } from "../time/zone.ts";
import type { Passage, ViewContext } from "./context.ts";
import { sessionTitle } from "./panel-card.ts";

/** A session on a day that it runs into. */
export interface ContinuedView {
  session: Session;
  title: Passage;
  /** From when to when, in the first zone: "Mon 15, 10:00 – Thu 18, 17:00". */
  range: string;
  /** Its status in words; absent if confirmed. */
  status?: string;
}

const HOUR = 3_600_000;

/** Whether a session is longer than 24 hours, or ends after noon of a later day. */
export function runsOverDays(session: Session, agenda: Agenda): boolean {
  const [start, end] = [instantIn(agenda, session.start), instantIn(agenda, session.end)];
  // Cheap, and true of nearly all: noon of the next day is more than 12 hours away.
  if (start === undefined || end === undefined || end - start <= 11 * HOUR) return false;
  return end - start > 24 * HOUR || end > instantIn(agenda, `${dayAfter(start, agenda)}T12:00`);
}

/** The date after that of an instant. */
const dayAfter = (instant: number, { timeZone }: Agenda) =>
  dateAt("UTC", +new Date(dateAt(timeZone, instant)) + 24 * HOUR);

/** @returns a function that lists, for a day, the sessions of earlier days that are still on */
export function continuedOn(context: ViewContext): (day: Day) => ContinuedView[] {
  const { agenda } = context;
  const all = agenda.days.flatMap(({ date, sessions }) =>
    sessions
      .filter((session) => runsOverDays(session, agenda))
      .map((session) => ({ session, listed: date })),
  );
  return ({ date }) =>
    all
      .filter(
        ({ session: { start, end }, listed }) =>
          listed < date &&
          dateAt(agenda.timeZone, instantIn(agenda, start as string)) <= date &&
          instantIn(agenda, `${date}T00:00`) < instantIn(agenda, end as string),
      )
      .map(({ session }) => continuedView(session, context));
}

function continuedView(session: Session, context: ViewContext): ContinuedView {
  const { agenda, locale, zones } = context;
  const [zone] = zones;
  const { comma, status } = locale.messages;
  const moment = (time: string) => {
    const instant = instantIn(agenda, time);
    const { hour, minute } = wallClockAt(zone, instant);
    return `${locale.shortDay(dateAt(zone, instant))}${comma}${locale.clock(hour, minute)}`;
  };
  return {
    session,
    title: sessionTitle(session, context),
    range: `${moment(session.start as string)}\u00a0– ${moment(session.end as string)}`,
    ...(session.status && session.status !== "confirmed" && { status: status[session.status] }),
  };
}
