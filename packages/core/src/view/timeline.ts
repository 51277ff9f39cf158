/** The list of a programme's days, each with its sessions in the order in which they start. */
import type { Agenda, Day, Session } from "../agenda/schema.ts";
import { instantIn } from "../time/zone.ts";
import { type AdditionView, additionsView } from "./additions.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { audienceNames, type GroupView } from "./groups.ts";
import { type PanelCardView, panelCardView, sessionTitle } from "./panel-card.ts";
import { inBothZones } from "./times.ts";
import { type ZoneView, zonesView } from "./zones.ts";

/** A session in a list: what a line of it says, and its card, which is made when first read. */
export interface SessionView {
  session: Session;
  id: string;
  title: Passage;
  /** A break, drawn as one quiet line. */
  quiet: boolean;
  readonly card: PanelCardView;
}

/** Sessions that start at the same moment: one, or several in parallel. */
export interface SlotView {
  key: string;
  /** Epoch milliseconds. */
  start?: number;
  sessions: SessionView[];
}

export interface DayView {
  /** Present unless it holds what has no day yet. */
  date?: string;
  /** "Vendredi 23 février". */
  heading: string;
  title?: Passage;
  summary?: RichPassage;
  additions: AdditionView[];
  /** For whom, in the programme's own wording, where it has one. */
  audienceLabel?: Passage;
  /** For whom, by name. */
  audience: GroupView[];
  focus: GroupView[];
  /** The ids of `focus`, for the reader's own groups. */
  focusIds: string[];
  slots: SlotView[];
}

export interface TimelineView {
  days: DayView[];
  /** The zone the times are in, and the other where it shows other times. */
  zones: ZoneView[];
}

export function timelineView(context: ViewContext): TimelineView {
  const { agenda, locale, passage } = context;
  const days = agenda.days.map((day): DayView => {
    const ids = day.audience?.length ? day.audience : ["everyone"];
    return {
      date: day.date,
      heading: locale.day(day.date),
      ...(day.title && { title: passage(day.title) }),
      ...(day.summary && { summary: context.rich(day.summary) }),
      additions: additionsView(day, context, []),
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
      additions: [],
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
    // Most of a long programme is never looked at: its cards are not worth the wait for the rest.
    get card() {
      card ??= panelCardView(session, day, context);
      return card;
    },
  };
}

/** By start; a session without one keeps its place in the list, and the others sort around it. */
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
