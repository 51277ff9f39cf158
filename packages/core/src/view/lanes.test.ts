import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes } from "./lanes.ts";

const interval = fc
  .tuple(fc.nat(200), fc.nat(60))
  .map(([start, length]) => ({ start, end: start + length }));

describe("lanes", () => {
  it("are one for intervals that follow each other", () => {
    expect(
      assignLanes([
        { start: 0, end: 10 },
        { start: 10, end: 20 },
      ]),
    ).toEqual([
      { lane: 0, lanes: 1 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it("are filled anew where something has ended", () => {
    const lanes = assignLanes([
      { start: 0, end: 30 },
      { start: 0, end: 10 },
      { start: 10, end: 30 },
    ]);
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 1]);
    expect(lanes.map(({ lanes }) => lanes)).toEqual([2, 2, 2]);
  });

  it("part what starts together and takes no time", () => {
    const [one, other] = assignLanes([
      { start: 5, end: 5 },
      { start: 5, end: 5 },
    ]);
    expect(one?.lane).not.toBe(other?.lane);
  });

  it("never hold two intervals that overlap", () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
        const lanes = assignLanes(intervals);
        intervals.forEach((a, i) => {
          intervals.slice(i + 1).forEach((b, j) => {
            const overlap = a.start < b.end && b.start < a.end;
            if (overlap) expect(lanes[i]?.lane).not.toBe(lanes[i + 1 + j]?.lane);
          });
        });
      }),
    );
  });

  it("are as many as ever run at once, and those of one group agree on it", () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 40 }), (intervals) => {
        const lengths = intervals.map(({ start, end }) => ({
          start,
          end: Math.max(end, start + 1),
        }));
        const lanes = assignLanes(intervals);
        const busiest = Math.max(
          ...lengths.map(
            ({ start }) =>
              lengths.filter((other) => other.start <= start && start < other.end).length,
          ),
        );
        expect(Math.max(...lanes.map(({ lanes }) => lanes))).toBe(busiest);
        for (const { lane, lanes: all } of lanes) expect(lane).toBeLessThan(all);
      }),
    );
  });
});
