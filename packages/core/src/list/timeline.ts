/** The days of a programme, each with its sessions in order of start. */
import type { Agenda, Day, Session } from "../document/schema.ts";
import { instantIn } from "../time/zone.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { type ContinuedView, continuedOn, runsOverDays } from "./continued.ts";
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
  /** How long it is, in eighths of the day's longest, 1 to 8; absent without an end. */
  length?: number;
  readonly card: PanelCardView;
}

/** A block: a session, and those that start before it has ended. */
export interface SlotView {
  key: string;
  /** Epoch milliseconds. */
  start?: number;
  /** All of them, in order of start. */
  sessions: SessionView[];
  /** The same sessions by their start, earliest first. */
  starts: StartView[];
}

/** The sessions of a block that start at the same instant. */
export interface StartView {
  /** Epoch milliseconds; absent for a session without a time. */
  start?: number;
  sessions: SessionView[];
  /** Those that began earlier and are still on then; breaks and cancelled sessions don't count. */
  during: SessionView[];
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
  /** Sessions of earlier days that are still on. */
  continued: ContinuedView[];
  slots: SlotView[];
}

export interface TimelineView {
  days: DayView[];
  /** The zone of the times, and the other zone if any of its times differ. */
  zones: ZoneView[];
}

export function timelineView(context: ViewContext): TimelineView {
  const { agenda, locale, passage } = context;
  const continued = continuedOn(context);
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
      continued: continued(day),
      slots: slots(day.sessions, day, context),
    };
  });
  if (agenda.unscheduled?.length) {
    days.push({
      heading: locale.messages.unscheduled,
      audience: [],
      focus: [],
      focusIds: [],
      continued: [],
      slots: slots(agenda.unscheduled, undefined, context),
    });
  }
  const differs = days.some(({ slots }) =>
    slots.some(({ sessions }) => sessions.some(({ session }) => inBothZones(session, context))),
  );
  return { days, zones: zonesView(context, differs) };
}

/**
 * A block ends with the session that opens it; of several that open it together, with the last.
 * Blocks don't chain: what starts after that end opens the next one. Breaks, cancelled sessions and
 * those over several days open none.
 */
function slots(sessions: Session[], day: Day | undefined, context: ViewContext): SlotView[] {
  const { agenda } = context;
  const found: SlotView[] = [];
  let endOfBlock = Number.NEGATIVE_INFINITY;
  const endOf = ({ end }: Session) => instantIn(agenda, end) ?? Number.NEGATIVE_INFINITY;
  const durationOf = ({ start, end }: Session) =>
    start && end ? instantIn(agenda, end) - instantIn(agenda, start) : 0;
  const longest = sessions.reduce(
    (most, one) => (runsOverDays(one, agenda) ? most : Math.max(most, durationOf(one))),
    0,
  );
  const takesPlace = ({ session, quiet }: SessionView) => !quiet && session.status !== "cancelled";
  for (const { session, start } of byStart(sessions, agenda)) {
    const duration = durationOf(session);
    const eighths = duration > 0 && Math.min(8, Math.ceil((8 * duration) / longest));
    const view = sessionView(session, day, context, eighths ? { length: eighths } : {});
    const timed = start !== undefined && { start };
    const block = found.at(-1);
    const last = block?.starts.at(-1);
    if (block && timed && last?.start === start) {
      block.sessions.push(view);
      last?.sessions.push(view);
    } else if (block && timed && timed.start < endOfBlock) {
      const during = block.sessions.filter(
        (other) => takesPlace(other) && endOf(other.session) > timed.start,
      );
      block.sessions.push(view);
      block.starts.push({ ...timed, sessions: [view], during });
    } else {
      const starts = [{ ...timed, sessions: [view], during: [] }];
      found.push({ key: session.id, ...timed, sessions: [view], starts });
      endOfBlock = Number.NEGATIVE_INFINITY;
    }
    const isFirst = timed && found.at(-1)?.start === start;
    if (isFirst && takesPlace(view) && !runsOverDays(session, agenda)) {
      endOfBlock = Math.max(endOfBlock, endOf(session));
    }
  }
  return found;
}

function sessionView(
  session: Session,
  day: Day | undefined,
  context: ViewContext,
  length: Pick<SessionView, "length">,
): SessionView {
  let card: PanelCardView | undefined;
  return {
    session,
    id: session.id,
    title: sessionTitle(session, context),
    quiet: session.type === "break",
    ...length,
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
