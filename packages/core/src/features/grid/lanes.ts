/** Places overlapping intervals side by side. The result is lane numbers, independent of pixels. */

export interface Interval {
  start: number;
  /** Not before `start`. */
  end: number;
}

/**
 * Puts each interval in the first lane that is free at its start. This greedy interval partitioning
 * needs the fewest possible lanes, and is deterministic.
 *
 * @returns a lane for each interval, counted from 0, in the order they were given
 */
export function assignLanes(intervals: readonly Interval[]): number[] {
  const order = intervals.map((one, index) => ({ ...one, index }));
  order.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: number[] = [];
  const ends: number[] = [];
  for (const { index, start, end } of order) {
    const free = ends.findIndex((other) => other <= start);
    const lane = free < 0 ? ends.length : free;
    // An interval of zero length still occupies its lane for others that start with it.
    ends[lane] = Math.max(end, start + 1);
    found[index] = lane;
  }
  return found;
}
