/** The list of a programme's days, each with its sessions in the order in which they start. */
import type { Day, Session } from "../agenda/schema.ts";
import { resolveTime } from "../time/zone.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { audienceNames, type GroupView } from "./groups.ts";
import { type PanelCardView, panelCardView } from "./panel-card.ts";

/** Sessions that start at the same moment: one, or several in parallel. */
export interface SlotView {
  key: string;
  cards: PanelCardView[];
}

export interface DayView {
  /** Present unless it holds what has no day yet. */
  date?: string;
  /** "Vendredi 23 février". */
  heading: string;
  title?: Passage;
  summary?: RichPassage;
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
  /** The zone the times are in, and the other where it shows other times; `label` holds `{zone}`. */
  zones: { label: string; name: Passage }[];
}

export function timelineView(context: ViewContext): TimelineView {
  const { agenda, locale, passage, zones } = context;
  const days = agenda.days.map((day): DayView => {
    const ids = day.audience?.length ? day.audience : ["everyone"];
    return {
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
  const [first, second] = zones;
  const differs = days.some(({ slots }) =>
    slots.some(({ cards }) => cards.some(({ times }) => times?.second)),
  );
  const { zone: label, yourZone } = locale.messages;
  return {
    days,
    zones: (second && differs ? [first, second] : [first]).map((zone) => ({
      label: differs && zone === context.viewerZone ? yourZone : label,
      name: context.zoneName(zone),
    })),
  };
}

function slots(sessions: Session[], day: Day | undefined, context: ViewContext): SlotView[] {
  const found: SlotView[] = [];
  let startOfLast: number | undefined;
  for (const { session, start } of byStart(sessions, context.agenda.timeZone)) {
    const card = panelCardView(session, day, context);
    const last = found.at(-1);
    if (last && start !== undefined && start === startOfLast) last.cards.push(card);
    else found.push({ key: session.id, cards: [card] });
    startOfLast = start;
  }
  return found;
}

/** By start; a session without one keeps its place in the list, and the others sort around it. */
export function byStart(sessions: Session[], timeZone: string) {
  const timed = sessions.map((session) => ({
    session,
    start: session.start === undefined ? undefined : resolveTime(session.start, timeZone).instant,
  }));
  const sorted = timed
    .filter((entry) => entry.start !== undefined)
    .sort((a, b) => (a.start as number) - (b.start as number));
  let next = 0;
  return timed.map((entry) =>
    entry.start === undefined ? entry : (sorted[next++] as (typeof timed)[number]),
  );
}
