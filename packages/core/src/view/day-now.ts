/** How a day of the list stands at an instant: what of it is over, what is on, where the present is. */
import { dateAt, wallClockAt } from "../time/zone.ts";
import type { ViewContext } from "./context.ts";
import { nowView } from "./now.ts";
import type { DayView } from "./timeline.ts";

export interface DayNowView {
  /** The day has gone by, and nothing of it lasts. */
  isPast: boolean;
  /** Ids of sessions that are on. */
  running: string[];
  /** The start of the latest slot that has begun, epoch milliseconds. */
  begun?: number;
  /** The key of the slot before which the present stands, while the day goes on. */
  presentBefore?: string;
}

export function dayNowView(
  { date, slots }: DayView,
  { agenda }: ViewContext,
  instant: number,
): DayNowView {
  const starts = slots.flatMap(({ start }) => start ?? []);
  const begun = starts.filter((start) => start <= instant).at(-1);
  // A day that is still to come is most of what there is, and has nothing that could be on.
  const days = begun === undefined ? [] : agenda.days.filter((day) => day.date === date);
  const { running } = nowView({ ...agenda, days, unscheduled: [] }, instant);
  const coming = slots.find(({ start = Number.NEGATIVE_INFINITY }) => start > instant);
  const today = dateAt(agenda.timeZone, instant);
  return {
    isPast: date !== undefined && date < today && !running.length && !coming,
    running: running.map(({ session }) => session.id),
    ...(begun !== undefined && { begun }),
    ...(coming && (begun !== undefined || date === today) && { presentBefore: coming.key }),
  };
}

/** The time of day in the zone that comes first, as the language writes it. */
export function clockText({ zones: [zone], locale }: ViewContext, instant: number): string {
  const { hour, minute } = wallClockAt(zone, instant);
  return locale.clock(hour, minute);
}
