/** The state of a day at an instant: whether it is past, what is on, and where to draw the now line. */

import type { ViewContext } from "../../list/context.ts";
import type { DayView } from "../../list/timeline.ts";
import { dateAt, wallClockAt } from "../../time/zone.ts";
import { presentAt } from "./present.ts";

export interface DayPresentView {
  /** The day is over, and none of its sessions is still on. */
  isPast: boolean;
  /** Ids of the sessions that are on. */
  running: string[];
  /** The start of the latest slot that has begun, epoch milliseconds. */
  begun?: number;
  /** The key of the slot before which the now line is drawn, while the day lasts. */
  presentBefore?: string;
}

export function dayPresentView(
  { date, day, slots }: DayView,
  { agenda }: ViewContext,
  instant: number,
): DayPresentView {
  const listed = slots.flatMap(({ sessions }) => sessions.map(({ session }) => ({ session, day })));
  const starts = slots.flatMap(({ start }) => start ?? []);
  const begun = starts.filter((start) => start <= instant).at(-1);
  const { running } = presentAt(agenda, instant, undefined, listed);
  const coming = slots.find(({ start = Number.NEGATIVE_INFINITY }) => start > instant);
  const today = dateAt(agenda.timeZone, instant);
  return {
    isPast: date !== undefined && date < today && !running.length && !coming,
    running: running.map(({ session }) => session.id),
    ...(begun !== undefined && { begun }),
    ...(coming && (begun !== undefined || date === today) && { presentBefore: coming.key }),
  };
}

/** The time of day in the first zone, formatted for the language. */
export function clockText({ zones: [zone], locale }: ViewContext, instant: number): string {
  const { hour, minute } = wallClockAt(zone, instant);
  return locale.clock(hour, minute);
}
