/** The days of a programme, each with its sessions in order of start. */
import type { Agenda, Day, Session } from "../document/schema.ts";
import { instantIn } from "../time/zone.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { audienceNames, type GroupView } from "./groups.ts";
import { type PanelCardView, panelCardView, sessionTitle } from "./panel-card.ts";
import { inBothZones } from "./times.ts";
import { type ZoneView, zonesView } from "./zones.ts";

/** A session in a list: the content of its row, and its card, which is created when first read. */
export interface SessionView {
  session: Session;
  id: string;
  title: Passage;
  /** A break, drawn as one quiet line. */
  quiet: boolean;
  readonly card: PanelCardView;
}

/** Sessions that start at the same instant: one, or several in parallel. */
export interface SlotView {
  key: string;
  /** Epoch milliseconds. */
  start?: number;
  sessions: SessionView[];
}

export interface DayView {
  /** The day in the document; absent for sessions without a day. */
  day?: Day;
  /** Absent for the group of unscheduled sessions. */
  date?: string;
  /** "Vendredi 23 février". */
  heading: string;
  title?: Passage;
  summary?: RichPassage;
  /** The audience in the programme's own wording, if it has one. */
  audienceLabel?: Passage;
  audience: GroupView[];
  focus: GroupView[];
  /** The ids of `focus`, to compare with the reader's groups. */
  focusIds: string[];
  slots: SlotView[];
}

export interface TimelineView {
  days: DayView[];
  /** The zone of the times, and the other zone if any of its times differ. */
  zones: ZoneView[];
}

export function timelineView(context: ViewContext): TimelineView {
  const { agenda, locale, passage } = context;
  const days = agenda.days.map((day): DayView => {
    const ids = day.audience?.length ? day.audience : ["everyone"];
    return {
      day,
      date: day.date,
      heading: locale.day(day.date),
      ...(day.title && { title: passage(day.title) }),
      ...(day.summary && { summary: context.rich(day.summary) }),
      ...(day.audienceLabel && { audienceLabel: passage(day.audienceLabel) }),
      audience: audienceNames(ids, context),
      focus: audienceNames(day.focus ?? [], context),
      focusIds: day.focus ?? [],
      slots: slots(day.sessions, day, context),
    };
  });
  if (agenda.unscheduled?.length) {
    days.push({
      heading: locale.messages.unscheduled,
      audience: [],
      focus: [],
      focusIds: [],
      slots: slots(agenda.unscheduled, undefined, context),
    });
  }
  const differs = days.some(({ slots }) =>
    slots.some(({ sessions }) => sessions.some(({ session }) => inBothZones(session, context))),
  );
  return { days, zones: zonesView(context, differs) };
}

function slots(sessions: Session[], day: Day | undefined, context: ViewContext): SlotView[] {
  const found: SlotView[] = [];
  let startOfLast: number | undefined;
  for (const { session, start } of byStart(sessions, context.agenda)) {
    const view = sessionView(session, day, context);
    const last = found.at(-1);
    if (last && start !== undefined && start === startOfLast) last.sessions.push(view);
    else found.push({ key: session.id, ...(start !== undefined && { start }), sessions: [view] });
    startOfLast = start;
  }
  return found;
}

function sessionView(session: Session, day: Day | undefined, context: ViewContext): SessionView {
  let card: PanelCardView | undefined;
  return {
    session,
    id: session.id,
    title: sessionTitle(session, context),
    quiet: session.type === "break",
    // Created lazily, because most cards of a long programme are never opened.
    get card() {
      card ??= panelCardView(session, day, context);
      return card;
    },
  };
}

/** Sorts by start. A session without a start keeps its position, and the others sort around it. */
export function byStart(sessions: Session[], agenda: Agenda) {
  const timed = sessions.map((session) => ({
    session,
    start: instantIn(agenda, session.start),
  }));
  const sorted = timed
    .filter((entry) => entry.start !== undefined)
    .sort((a, b) => (a.start as number) - (b.start as number));
  let next = 0;
  return timed.map((entry) =>
    entry.start === undefined ? entry : (sorted[next++] as (typeof timed)[number]),
  );
}
