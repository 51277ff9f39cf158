/** A date and time in a sentence, in the first zone. */
import { dateAt, toIso, wallClockAt } from "../time/zone.ts";
import type { ViewContext } from "./context.ts";

export interface MomentView {
  text: string;
  datetime: string;
}

/** @param message with `{date}` and `{time}` @param instant epoch milliseconds */
export function momentView(
  message: string,
  instant: number,
  { locale, zones: [zone] }: ViewContext,
): MomentView {
  const date = dateAt(zone, instant);
  const { hour, minute } = wallClockAt(zone, instant);
  return {
    text: locale.fill(message, {
      date: locale.dateRange(date, date),
      time: locale.clock(hour, minute),
    }),
    datetime: toIso(zone, instant),
  };
}
