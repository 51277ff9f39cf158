/** One day as places × time. Geometry is in fractions of the day's span, never in pixels. */
import type { Day } from "../agenda/schema.ts";
import { resolveTime, wallClockAt } from "../time/zone.ts";
import type { Passage, ViewContext } from "./context.ts";
import { assignLanes } from "./lanes.ts";
import { type PanelCardView, panelCardView } from "./panel-card.ts";

export interface GridCardView {
  card: PanelCardView;
  /** From the top of the day's span, 0 to 1, and how much of it. */
  top: number;
  height: number;
  /** From the start of its column, 0 to 1, and how much of it. */
  left: number;
  width: number;
}

export interface GridColumnView {
  /** Absent for what is in no place that the document names. */
  place?: Passage;
  /** In reading order: by start. */
  cards: GridCardView[];
}

export interface GridView {
  columns: GridColumnView[];
  /** Full hours of the zone that comes first. */
  hours: { text: string; top: number }[];
  /** Sessions without a time, in the order of the document. */
  untimed: PanelCardView[];
}

/** How long a session is drawn that has no end, and the least that any is. */
const SHORTEST = 30 * 60_000;
const HOUR = 3_600_000;

/** Places stand in the order of the document, those without a session that day are left out. */
export function gridView(day: Day, context: ViewContext): GridView {
  const { agenda, locale } = context;
  const untimed: PanelCardView[] = [];
  const timed: { card: PanelCardView; start: number; end: number }[] = [];
  for (const session of day.sessions) {
    const card = panelCardView(session, day, context);
    if (session.start === undefined) {
      untimed.push(card);
      continue;
    }
    const start = resolveTime(session.start, agenda.timeZone).instant;
    const end = session.end ? resolveTime(session.end, agenda.timeZone).instant : start;
    timed.push({ card, start, end: Math.max(end, start + SHORTEST) });
  }
  if (!timed.length) return { columns: [], hours: [], untimed };
  timed.sort((a, b) => a.start - b.start);
  const first = floorToHour(Math.min(...timed.map(({ start }) => start)), context);
  const last = Math.max(...timed.map(({ end }) => end));
  const span = last - first;

  const placeIds = [...agenda.places.map(({ id }) => id), undefined];
  const columns = placeIds.flatMap((id): GridColumnView[] => {
    const here = timed.filter(({ card }) => card.session.place === id);
    if (!here.length) return [];
    const lanes = assignLanes(here);
    const place = id === undefined ? undefined : context.places.get(id);
    const cards = here.map(({ card, start, end }, index): GridCardView => {
      const { lane, lanes: all } = lanes[index] as (typeof lanes)[number];
      return {
        card,
        top: (start - first) / span,
        height: (end - start) / span,
        left: lane / all,
        width: 1 / all,
      };
    });
    return [{ ...(place && { place: context.passage(place.name) }), cards }];
  });

  const hours: GridView["hours"] = [];
  for (let at = first; at <= last; at += HOUR) {
    const { hour, minute } = wallClockAt(context.zones[0], at);
    hours.push({ text: locale.clock(hour, minute), top: (at - first) / span });
  }
  return { columns, hours, untimed };
}

/** Zones with offsets of 30 and 45 minutes have full hours of their own. */
function floorToHour(instant: number, { zones }: ViewContext): number {
  return instant - (wallClockAt(zones[0], instant).minute * 60_000 + (instant % 60_000));
}
