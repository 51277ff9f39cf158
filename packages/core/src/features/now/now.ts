/** What is on and what is next, ready to draw: for a widget on a page or for a large screen. */
import { eachSession } from "../../audience/audience.ts";
import type { Day, Session } from "../../document/schema.ts";
import type { ViewContext } from "../../list/context.ts";
import { endOf } from "../../list/end.ts";
import { type PanelCardView, panelCardView } from "../../list/panel-card.ts";
import { type TimesView, timesView } from "../../list/times.ts";
import { type ZoneView, zonesView } from "../../list/zones.ts";
import { dateAt, daysBetween } from "../../time/zone.ts";
import { clockText } from "../present/day-present.ts";
import { presentAt } from "../present/present.ts";

export interface NowSession {
  card: PanelCardView;
  /** The end of a running session, otherwise its times. Absent if the document has no time. */
  times?: TimesView;
  /** The text for the first zone's time; contains `{time}`. */
  label: string;
  /** For a running session, the share of it that has passed, 0 to 1. */
  progress?: number;
}

export interface NowView {
  /** The time of day. */
  clock: string;
  running: NowSession[];
  /** The sessions that start next, all at the same instant; for a day without times, all of them. */
  next: NowSession[];
  /** Those after them that start today, in order of start; eight, or a few more. */
  later: NowSession[];
  /** How far ahead that is, "in 20 minutes", and the day unless it is today. */
  ahead?: string;
  day?: { date: string; heading: string };
  /** A sentence if nothing is on. */
  said?: string;
  /** The zones of the times, if they are shown in two. */
  zones: ZoneView[];
}

/** As many as are read from a distance; what starts at the same time stays together. */
const MOST_LATER = 8;

/**
 * @param instant epoch milliseconds
 * @param counts whether a session passes the filter @default all
 */
export function nowView(
  context: ViewContext,
  instant: number,
  counts: (session: Session) => boolean = () => true,
): NowView {
  const { agenda, locale, zones } = context;
  const now = presentAt(agenda, instant, counts);
  const running = now.running.map(({ session, day, progress }): NowSession => {
    const card = panelCardView(session, day, context);
    const ends = timesView({ start: session.end }, context, dateAt(zones[0], instant));
    const times = ends ?? card.times;
    return {
      card,
      progress,
      label: ends ? locale.words("now").until : "{time}",
      ...(times && { times }),
    };
  });
  const { date, away, sessions } = nextOf(context, instant, now, counts);
  const today = dateAt(zones[0], instant);
  const planned = ({ session, day }: Placed, from = today): NowSession => {
    const times = timesView(session, context, from);
    return { card: panelCardView(session, day, context), label: "{time}", ...(times && { times }) };
  };
  const next = sessions.map((one) => planned(one, date));
  const said = running.length ? undefined : sentence(context, instant, next.length > 0, counts);
  return {
    clock: clockText(context, instant),
    running,
    next,
    // Created when read, since only large screens have room for it.
    get later() {
      const found: NowSession[] = [];
      let at = instant;
      let { untilNext } = now;
      while (untilNext && found.length < MOST_LATER) {
        at += untilNext;
        const after = presentAt(agenda, at, counts);
        untilNext = after.untilNext;
        if (untilNext && dateAt(zones[0], at + untilNext) !== today) break;
        found.push(...after.next.map((one) => planned(one)));
      }
      return found;
    },
    ...(away && { ahead: locale.ahead(...away) }),
    ...(date && date !== today && { day: { date, heading: locale.day(date) } }),
    ...(said && { said }),
    zones: [...running, ...next].some(({ times }) => times?.second) ? zonesView(context, true) : [],
  };
}

interface Placed {
  session: Session;
  day?: Day;
}

interface Next {
  /** In the first zone. */
  date?: string;
  away?: Parameters<ViewContext["locale"]["ahead"]>;
  sessions: Placed[];
}

/** The next sessions: those that start next, or all of an earlier day whose sessions have no times. */
function nextOf(
  { agenda, zones: [zone] }: ViewContext,
  instant: number,
  { next, untilNext = 0 }: ReturnType<typeof presentAt>,
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

/** Undefined before the programme begins, because the next sessions then say enough. */
function sentence(
  { agenda, locale }: ViewContext,
  instant: number,
  hasNext: boolean,
  counts: (session: Session) => boolean,
): string | undefined {
  const { empty } = locale.messages;
  const { over: isOver, nothing } = locale.words("now");
  const all = [...eachSession(agenda)];
  const left = all.filter(({ session }) => counts(session));
  if (!left.length) return all.length ? empty.filtered : empty.programme;
  const today = dateAt(agenda.timeZone, instant);
  // Unscheduled sessions without a time have no influence on when the programme begins and ends.
  const placed = left.filter(({ session, day }) => session.start || day);
  const over = placed.filter(({ session, day }) =>
    session.start ? endOf(session, day, agenda) <= instant : day !== undefined && day.date < today,
  );
  if (over.length && over.length === placed.length) return isOver;
  return over.length || !hasNext ? nothing : undefined;
}
