/** Intervals side by side where they overlap, as fractions: what draws them knows its own pixels. */

export interface Interval {
  start: number;
  /** Not before `start`. */
  end: number;
}

export interface Lane {
  /** Counted from 0. */
  lane: number;
  /** Lanes that its group of overlapping intervals needs: each is `1 / lanes` wide. */
  lanes: number;
}

/**
 * Puts each interval in the first lane that is free at its start, as calendars do: the fewest lanes
 * for any set of intervals (greedy interval partitioning), and equal input gives equal output.
 *
 * @returns a lane for each interval, in the order they were given
 */
export function assignLanes(intervals: readonly Interval[]): Lane[] {
  const order = intervals
    .map((interval, index) => ({ ...interval, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const found: Lane[] = new Array(intervals.length);
  // Ends of the lanes of the group under way; the group closes when nothing of it goes on.
  let ends: number[] = [];
  let group: number[] = [];
  const close = () => {
    for (const index of group) (found[index] as Lane).lanes = ends.length;
    ends = [];
    group = [];
  };
  for (const { start, end, index } of order) {
    if (ends.every((other) => other <= start)) close();
    const free = ends.findIndex((other) => other <= start);
    const lane = free < 0 ? ends.length : free;
    // What takes no time still takes its place from what starts with it.
    ends[lane] = Math.max(end, start + 1);
    group.push(index);
    found[index] = { lane, lanes: 1 };
  }
  close();
  return found;
}
