/** Intervals side by side where they overlap, as numbers: what draws them knows its own pixels. */

export interface Interval {
  start: number;
  /** Not before `start`. */
  end: number;
}

/**
 * Puts each interval in the first lane that is free at its start, as calendars do: the fewest lanes
 * for any set of intervals (greedy interval partitioning), and equal input gives equal output.
 *
 * @returns a lane for each interval, counted from 0, in the order they were given
 */
export function assignLanes(intervals: readonly Interval[]): number[] {
  const order = [...intervals.entries()].sort(([, a], [, b]) => a.start - b.start || b.end - a.end);
  const found: number[] = [];
  const ends: number[] = [];
  for (const [index, { start, end }] of order) {
    const free = ends.findIndex((other) => other <= start);
    const lane = free < 0 ? ends.length : free;
    // What takes no time still takes its place from what starts with it.
    ends[lane] = Math.max(end, start + 1);
    found[index] = lane;
  }
  return found;
}
