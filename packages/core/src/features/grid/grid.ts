/**
 * One day as a grid of places × time. There is a line wherever a session starts or ends, so that rows
 * follow the clock and can still grow with their content: no text is cut off in any language or at any
 * text size, and sessions that start together stay aligned.
 */
import type { Day, Place } from "../../document/schema.ts";
import type { Passage, ViewContext } from "../../list/context.ts";
import { runsOverDays } from "../../list/continued.ts";
import { endOf } from "../../list/end.ts";
import type { PanelCardView } from "../../list/panel-card.ts";
import type { TimesView } from "../../list/times.ts";
import { instantIn } from "../../time/zone.ts";
import { assignLanes } from "./lanes.ts";

export interface GridCellView {
  card: PanelCardView;
  /** Its first row and the row after its last, counted from 0. */
  from: number;
  to: number;
  /** Its lane, counted from 0 over all places; absent if it spans all of them. */
  lane?: number;
  /** Whether the hours say its start; otherwise it says its time itself. */
  isLabelled: boolean;
}

export interface GridPlaceView {
  /** Absent for sessions without a place. */
  place?: Passage;
  /** Number of lanes: the maximum number of its sessions that run at once. */
  lanes: number;
}

export interface GridRowView {
  /**
   * Its start, epoch milliseconds; near the earliest possible date for what has no time of the day: a
   * session without a time, or over several days.
   */
  from: number;
  /** Its length; 0 for what has no time of the day, and after it. */
  minutes: number;
  /** Whether there is nothing but a break. */
  quiet: boolean;
  /** Whether it is an hour or more in which there is nothing at all. */
  empty: boolean;
  /**
   * The times of a session that starts here, of which the hours show the start. Not within a quarter
   * of an hour of the one above.
   */
  times?: TimesView;
}

export interface GridView {
  places: GridPlaceView[];
  rows: GridRowView[];
  /** In reading order: what has no time of the day, then by start, then by place. */
  cells: GridCellView[];
}

/** The length at which a session that ends as it starts is drawn, in ms. */
const MOMENT = 30 * 60_000;
/** Nearer starts are not said twice, in ms. */
const NEAR = 15 * 60_000;
/** The length from which a gap is an empty hour, in minutes. */
const HOUR = 60;
const DAY = 86_400_000;
/** The earliest instant of a Date: what has no time of the day is placed here, one after another. */
const BEFORE_ALL = -8.64e15;

interface Placed {
  card: PanelCardView;
  place: Place | undefined;
  start: number;
  end: number;
  lane?: number;
}

/**
 * Places are in document order, on every day; those without a session are left out. A session spans all
 * places if nothing else is on at the same time.
 * @param cards sessions of one day, in list order
 */
export function gridView(
  cards: readonly PanelCardView[],
  context: ViewContext,
  day?: Day,
): GridView {
  const placed = cards.map((card, index) => placedCard(card, index, context, day));
  placed.sort((a, b) => a.start - b.start);
  const places = takeLanes(placed, context);

  const moments = new Set(placed.flatMap(({ start, end }) => [start, end]));
  const lines = [...moments].sort((a, b) => a - b);
  let labelled = BEFORE_ALL;
  const rows = lines.slice(1).map((end, index): GridRowView => {
    const start = lines[index] as number;
    // Nothing that has a time is on those dates.
    const minutes = start > BEFORE_ALL + DAY ? (end - start) / 60_000 : 0;
    const here = placed.filter((one) => one.start <= start && start < one.end);
    const times = here.find((one) => one.start === start)?.card.times;
    const isLabelled = minutes && times && start - labelled >= NEAR;
    if (isLabelled) labelled = start;
    return {
      from: start,
      minutes,
      quiet: here.every(({ card }) => card.quiet),
      empty: !here.length && minutes >= HOUR,
      ...(isLabelled && { times }),
    };
  });
  const cells = placed.map(({ card, start, end, lane }): GridCellView => {
    const [from, to] = [lines.indexOf(start), lines.indexOf(end)];
    const isLabelled = !!rows[from]?.times;
    return { card, from, to, isLabelled, ...(lane !== undefined && { lane }) };
  });
  cells.sort((a, b) => a.from - b.from || (a.lane ?? 0) - (b.lane ?? 0));
  return { places, rows, cells };
}

/**
 * The position of an instant in the grid: its row, and how far down that row, from 0 to 1.
 * @returns undefined before the first row and after the last
 */
export function gridNow(
  { rows }: GridView,
  instant: number,
): { row: number; share: number } | undefined {
  const row = rows.findIndex(
    ({ from, minutes }) => from <= instant && instant < from + minutes * 60_000,
  );
  const found = rows[row];
  return found && { row, share: (instant - found.from) / (found.minutes * 60_000) };
}

function placedCard(
  card: PanelCardView,
  index: number,
  { agenda, places }: ViewContext,
  day: Day | undefined,
): Placed {
  const { start, place } = card.session;
  const isTimed = start && !runsOverDays(card.session, agenda);
  const from = isTimed ? instantIn(agenda, start) : BEFORE_ALL + index;
  const to = isTimed ? endOf(card.session, day, agenda) : from + 1;
  return {
    card,
    place: places.get(place ?? ""),
    start: from,
    end: to > from ? to : from + MOMENT,
  };
}

/** Assigns a lane to each session, except those that span all places. */
function takeLanes(placed: readonly Placed[], { agenda, name }: ViewContext): GridPlaceView[] {
  let busyUntil = BEFORE_ALL;
  const inLanes = placed.filter(({ start, end }, index) => {
    const next = placed[index + 1];
    const alone = busyUntil <= start && !(next && next.start < end);
    busyUntil = Math.max(busyUntil, end);
    return !alone;
  });
  let taken = 0;
  return [...agenda.places, undefined].flatMap((place) => {
    const here = inLanes.filter((one) => one.place === place);
    if (!here.length) return [];
    const lanes = assignLanes(here);
    here.forEach((one, index) => {
      one.lane = taken + (lanes[index] as number);
    });
    const count = Math.max(...lanes) + 1;
    taken += count;
    return { lanes: count, ...(place && { place: name(place.name) }) };
  });
}
