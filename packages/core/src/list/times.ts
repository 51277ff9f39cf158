import { dateAt, daysBetween, instantIn, offsetAt, toIso, wallClockAt } from "../time/zone.ts";
import type { ViewContext } from "./context.ts";

/** One time of day, ready for `<time datetime>`. */
export interface TimeView {
  text: string;
  /** RFC 3339 with the zone's offset. */
  datetime: string;
  /** "+1 day" if it falls on a different date than the day that lists it. */
  dayMark?: string;
}

export interface RangeView {
  start: TimeView;
  end?: TimeView;
}

export interface TimesView {
  first: RangeView;
  /** In the other zone, if its clock shows another time; `label` contains `{time}`. */
  second?: RangeView & { label: string };
}

interface Timed {
  start?: string | undefined;
  end?: string | undefined;
}

/**
 * The times of a session or item in the zones of the context.
 * @param date the day that lists it, YYYY-MM-DD; times on other dates are marked
 */
export function timesView(
  { start, end }: Timed,
  context: ViewContext,
  date?: string,
): TimesView | undefined {
  if (!start) return;
  const { agenda, locale, viewerZone } = context;
  const from = instantIn(agenda, start);
  const to = instantIn(agenda, end);

  const time = (zone: string, instant: number): TimeView => {
    const { hour, minute } = wallClockAt(zone, instant);
    const view: TimeView = { text: locale.clock(hour, minute), datetime: toIso(zone, instant) };
    const days = date ? daysBetween(date, dateAt(zone, instant)) : 0;
    if (days) {
      const { daysLater, daysEarlier } = locale.messages;
      view.dayMark = locale.plural(days > 0 ? daysLater : daysEarlier, Math.abs(days));
    }
    return view;
  };
  const range = (zone: string): RangeView => ({
    start: time(zone, from),
    ...(to !== undefined && { end: time(zone, to) }),
  });

  const [first, second] = context.zones;
  const view: TimesView = { first: range(first) };
  if (second && inBothZones({ start, end }, context)) {
    const { yourTime, timeIn } = locale.messages;
    const zone = context.zoneName(second).text;
    const label = second === viewerZone ? yourTime : locale.fill(timeIn, { zone });
    view.second = { ...range(second), label };
  }
  return view;
}

/** Whether the clocks of the two zones differ at these times, so that both must be shown. */
export function inBothZones(
  { start, end = start }: Timed,
  { agenda, zones }: ViewContext,
): boolean {
  const [first, second] = zones;
  return [start, end].some((time) => {
    if (!second || time === undefined) return false;
    const at = instantIn(agenda, time);
    return offsetAt(first, at) !== offsetAt(second, at);
  });
}

/** A range as plain text: `10h00–13h00`. The dash is an en dash in every language. */
export function rangeText({ start, end }: RangeView): string {
  const mark = (time: TimeView) => (time.dayMark ? `${time.text} (${time.dayMark})` : time.text);
  return end ? `${mark(start)}–${mark(end)}` : mark(start);
}
