/**
 * One day as places × time. The lines between rows are the moments at which something starts or
 * ends, so that what draws it can let a row grow with its words: nothing is ever cut off, in any
 * language or at any size of text, and what starts together still stands in line.
 */
import type { Place } from "../agenda/schema.ts";
import { instantIn } from "../time/zone.ts";
import type { Passage, ViewContext } from "./context.ts";
import { assignLanes } from "./lanes.ts";
import type { PanelCardView } from "./panel-card.ts";
import type { TimeView } from "./times.ts";

export interface GridCellView {
  card: PanelCardView;
  /** The first of its rows, and the one after its last, from 0. */
  from: number;
  to: number;
  /** The lane it stands in, counted from 0 through all places; absent for what stands across them. */
  lane?: number;
}

export interface GridPlaceView {
  /** Absent for what is in no place that the document names. */
  place?: Passage;
  /** How many lanes it has: as many as its sessions that ever run at once. */
  lanes: number;
}

export interface GridRowView {
  /** When it begins, epoch milliseconds; the earliest there are where what it holds has no time. */
  from: number;
  /** How long it lasts; next to nothing where what it holds has no time. */
  minutes: number;
  /** Nothing goes on but a break. */
  quiet: boolean;
  /** The same, to be read, where a session starts with it. */
  start?: TimeView;
}

export interface GridView {
  places: GridPlaceView[];
  rows: GridRowView[];
  /** In reading order: what has no time, then by start, then by place. */
  cells: GridCellView[];
}

/** How long a session is drawn that has no end. */
const OPEN_END = 30 * 60_000;
/** The earliest instant there is: what has no time stands there, one after the other. */
const BEFORE_ALL = -8.64e15;

interface Placed {
  card: PanelCardView;
  place: Place | undefined;
  start: number;
  end: number;
  lane?: number;
}

/**
 * Places stand in the order of the document; those without a session are left out. A break, or what
 * has no place, stands across all of them while nothing else goes on; so does what has no time.
 * @param cards sessions of one day, in the order of its list
 */
export function gridView(cards: readonly PanelCardView[], context: ViewContext): GridView {
  const placed = cards.map((card, index) => placedCard(card, index, context));
  placed.sort((a, b) => a.start - b.start);
  const places = takeLanes(placed, context);

  const moments = new Set(placed.flatMap(({ start, end }) => [start, end]));
  const lines = [...moments].sort((a, b) => a - b);
  const rows = lines.slice(1).map((end, index): GridRowView => {
    const start = lines[index] as number;
    const first = placed.find((one) => one.start === start)?.card.times?.first.start;
    return {
      from: start,
      minutes: (end - start) / 60_000,
      quiet: !placed.some((one) => !one.card.quiet && one.start <= start && start < one.end),
      ...(first && { start: first }),
    };
  });
  const cells = placed.map(({ card, start, end, lane }): GridCellView => {
    const [from, to] = [lines.indexOf(start), lines.indexOf(end)];
    return { card, from, to, ...(lane !== undefined && { lane }) };
  });
  cells.sort((a, b) => a.from - b.from || (a.lane ?? 0) - (b.lane ?? 0));
  return { places, rows, cells };
}

/**
 * Where an instant stands among the rows: how far down which of them, from 0 to 1.
 * @returns undefined before the first and after the last
 */
export function gridNow(
  { rows }: GridView,
  instant: number,
): { row: number; share: number } | undefined {
  const isTimed = (from: number) => from > BEFORE_ALL + rows.length;
  const row = rows.findIndex(
    ({ from, minutes }) => isTimed(from) && from <= instant && instant < from + minutes * 60_000,
  );
  const found = rows[row];
  return found && { row, share: (instant - found.from) / (found.minutes * 60_000) };
}

function placedCard(card: PanelCardView, index: number, { agenda, places }: ViewContext): Placed {
  const { start, end, place } = card.session;
  const from = instantIn(agenda, start) ?? BEFORE_ALL + index;
  const to = start ? (instantIn(agenda, end) ?? from) : from + 1;
  return {
    card,
    place: places.get(place ?? ""),
    start: from,
    end: to > from ? to : from + OPEN_END,
  };
}

/** Gives each its lane, but those that stand across. */
function takeLanes(placed: readonly Placed[], { agenda, passage }: ViewContext): GridPlaceView[] {
  let busyUntil = Number.NEGATIVE_INFINITY;
  const inLanes = placed.filter(({ card, place, start, end }, index) => {
    const next = placed[index + 1];
    const alone = busyUntil <= start && !(next && next.start < end);
    busyUntil = Math.max(busyUntil, end);
    return !(alone && (card.quiet || !place || !card.times));
  });
  let taken = 0;
  return [...agenda.places, undefined].flatMap((place) => {
    const here = inLanes.filter((one) => one.place === place);
    if (!here.length) return [];
    const lanes = assignLanes(here);
    for (const [index, one] of here.entries()) one.lane = taken + (lanes[index] as number);
    const count = Math.max(...lanes) + 1;
    taken += count;
    return { lanes: count, ...(place && { place: passage(place.name) }) };
  });
}
