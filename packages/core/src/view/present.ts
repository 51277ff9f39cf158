/** What is on and what is next, ready to draw: for the corner of a page, and for a screen. */
import { eachSession } from "../agenda/audience.ts";
import type { Day, Session } from "../agenda/schema.ts";
import { dateAt, daysBetween } from "../time/zone.ts";
import type { ViewContext } from "./context.ts";
import { clockText } from "./day-now.ts";
import { endOf, nowView } from "./now.ts";
import { type PanelCardView, panelCardView } from "./panel-card.ts";
import { type TimesView, timesView } from "./times.ts";
import { type ZoneView, zonesView } from "./zones.ts";

export interface PresentSession {
  card: PanelCardView;
  /** When it ends, of what is on; else when it takes place. Absent where the document has no time. */
  times?: TimesView;
  /** What is said of the first zone's: holds `{time}`. */
  label: string;
  /** Of what is on: how much of it has passed, 0 to 1. */
  progress?: number;
}

export interface PresentView {
  /** The time of day. */
  clock: string;
  running: PresentSession[];
  /** Those that start next, all at the same moment; of a day without any times, all of them. */
  next: PresentSession[];
  /** How far ahead that is, "in 20 minutes", and the day where it is not today. */
  ahead?: string;
  day?: { date: string; heading: string };
  /** A sentence for when nothing is on. */
  said?: string;
  /** The zones that the times are in, where they are told in two. */
  zones: ZoneView[];
}

/**
 * @param instant epoch milliseconds
 * @param counts sessions that a filter leaves @default all
 */
export function presentView(
  context: ViewContext,
  instant: number,
  counts: (session: Session) => boolean = () => true,
): PresentView {
  const { agenda, locale, zones } = context;
  const now = nowView(agenda, instant, counts);
  const running = now.running.map(({ session, day, progress }): PresentSession => {
    const card = panelCardView(session, day, context);
    const ends = timesView({ start: session.end }, context, dateAt(zones[0], instant));
    const times = ends ?? card.times;
    return {
      card,
      progress,
      label: ends ? locale.messages.present.until : "{time}",
      ...(times && { times }),
    };
  });
  const { date, away, sessions } = nextOf(context, instant, now, counts);
  const next = sessions.map(({ session, day }): PresentSession => {
    const times = timesView(session, context, date);
    return { card: panelCardView(session, day, context), label: "{time}", ...(times && { times }) };
  });
  const said = running.length ? undefined : sentence(context, instant, next.length > 0, counts);
  return {
    clock: clockText(context, instant),
    running,
    next,
    ...(away && { ahead: locale.ahead(...away) }),
    ...(date && date !== dateAt(zones[0], instant) && { day: { date, heading: locale.day(date) } }),
    ...(said && { said }),
    zones: [...running, ...next].some(({ times }) => times?.second) ? zonesView(context, true) : [],
  };
}

interface Next {
  /** By the clock whose times come first. */
  date?: string;
  away?: Parameters<ViewContext["locale"]["ahead"]>;
  sessions: { session: Session; day?: Day }[];
}

/** A day whose sessions have no times comes as a whole, when it is nearer than any time. */
function nextOf(
  { agenda, zones: [zone] }: ViewContext,
  instant: number,
  { next, untilNext = 0 }: ReturnType<typeof nowView>,
  counts: (session: Session) => boolean,
): Next {
  const today = dateAt(agenda.timeZone, instant);
  const before = next.length ? dateAt(agenda.timeZone, instant + untilNext) : undefined;
  const takesPlace = (session: Session) => session.status !== "cancelled" && counts(session);
  const [day] = agenda.days
    .filter(({ date }) => date >= today && (!before || date < before))
    .filter(({ sessions }) => sessions.some(takesPlace) && sessions.every(({ start }) => !start))
    .sort((one, other) => daysBetween(other.date, one.date));
  if (day) {
    return {
      date: day.date,
      away: [daysBetween(today, day.date), "day"],
      sessions: day.sessions.filter(takesPlace).map((session) => ({ session, day })),
    };
  }
  if (!next.length) return { sessions: [] };
  const date = dateAt(zone, instant + untilNext);
  const minutes = Math.ceil(untilNext / 60_000);
  const hours = Math.round(minutes / 60);
  return {
    date,
    away:
      minutes < 120
        ? [minutes, "minute"]
        : hours < 24
          ? [hours, "hour"]
          : [daysBetween(dateAt(zone, instant), date), "day"],
    sessions: next,
  };
}

/** Nothing is said before the programme has begun: what comes first says it. */
function sentence(
  { agenda, locale }: ViewContext,
  instant: number,
  hasNext: boolean,
  counts: (session: Session) => boolean,
): string | undefined {
  const { empty, present } = locale.messages;
  const all = [...eachSession(agenda)];
  const left = all.filter(({ session }) => counts(session));
  if (!left.length) return all.length ? empty.filtered : empty.programme;
  const today = dateAt(agenda.timeZone, instant);
  // What stands in no day and has no time is no part of when the programme begins and ends.
  const placed = left.filter(({ session, day }) => session.start || day);
  const over = placed.filter(({ session, day }) =>
    session.start ? endOf(session, day, agenda) <= instant : day !== undefined && day.date < today,
  );
  if (over.length && over.length === placed.length) return present.over;
  return over.length || !hasNext ? present.nothing : undefined;
}
