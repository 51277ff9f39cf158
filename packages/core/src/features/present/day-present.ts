/** The state of a day at an instant: whether it is past, what is on, and where to draw the now line. */

import type { ViewContext } from "../../list/context.ts";
import { runsOverDays } from "../../list/continued.ts";
import { endOf } from "../../list/end.ts";
import type { DayView } from "../../list/timeline.ts";
import { dateAt, wallClockAt } from "../../time/zone.ts";

export interface DayPresentView {
  /** The day is over, and none of its sessions is still on. */
  isPast: boolean;
  /** Today, or an earlier day whose sessions run past midnight; only then is the present line drawn in it. */
  isOn: boolean;
  /** Ids of the sessions that are on. */
  running: string[];
  /** The share of each that has passed, 0 to 1 in steps of a twentieth. */
  passed: number[];
  /** Ids of the sessions that have ended. */
  ended: string[];
  /** The key of the slot that the line of the present stands above: what is on, or else what is next. */
  presentBefore?: string;
}

export function dayPresentView(
  { date, day, slots }: DayView,
  { agenda }: ViewContext,
  instant: number,
): DayPresentView {
  const running: string[] = [];
  const passed: number[] = [];
  const ended: string[] = [];
  let first: string | undefined;
  let coming: string | undefined;
  const starts = slots.flatMap(({ key, starts }) => starts.map((one) => ({ ...one, key })));
  for (const { key, start = Number.NaN, sessions } of starts) {
    if (start > instant) coming ??= key;
    if (!(start <= instant)) continue;
    for (const { id, session } of sessions) {
      const end = endOf(session, day, agenda);
      if (end <= instant) ended.push(id);
      else if (session.status !== "cancelled") {
        running.push(id);
        passed.push(Math.floor((20 * (instant - start)) / (end - start)) / 20);
        if (!runsOverDays(session, agenda)) first ??= key;
      }
    }
  }
  const today = dateAt(agenda.timeZone, instant);
  const isPast = date !== undefined && date < today && !first && !coming;
  const isOn = !isPast && (date === today || running.length + ended.length > 0);
  const presentBefore = isOn ? (first ?? coming) : undefined;
  return { isPast, isOn, running, passed, ended, ...(presentBefore && { presentBefore }) };
}

/** The time of day in the first zone, formatted for the language. */
export function clockText({ zones: [zone], locale }: ViewContext, instant: number): string {
  const { hour, minute } = wallClockAt(zone, instant);
  return locale.clock(hour, minute);
}
