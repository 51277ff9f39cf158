import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes } from "./lanes.ts";

const interval = fc
  .tuple(fc.nat(200), fc.nat(60))
  .map(([start, length]) => ({ start, end: start + length }));

describe("lanes", () => {
  it("number one for intervals that follow each other", () => {
    expect(
      assignLanes([
        { start: 0, end: 10 },
        { start: 10, end: 20 },
      ]),
    ).toEqual([0, 0]);
  });

  it("are reused after an interval has ended", () => {
    expect(
      assignLanes([
        { start: 0, end: 30 },
        { start: 0, end: 10 },
        { start: 10, end: 30 },
      ]),
    ).toEqual([0, 1, 1]);
  });

  it("start with the longest interval, then with the one given first", () => {
    expect(
      assignLanes([
        { start: 0, end: 10 },
        { start: 0, end: 20 },
        { start: 0, end: 10 },
      ]),
    ).toEqual([1, 0, 2]);
  });

  it("separate intervals of zero length that start together", () => {
    const [one, other] = assignLanes([
      { start: 5, end: 5 },
      { start: 5, end: 5 },
    ]);
    expect(one).not.toBe(other);
  });

  it("never hold two intervals that overlap", () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
        const lanes = assignLanes(intervals);
        intervals.forEach((a, i) => {
          intervals.slice(i + 1).forEach((b, j) => {
            const overlap = a.start < b.end && b.start < a.end;
            if (overlap) expect(lanes[i]).not.toBe(lanes[i + 1 + j]);
          });
        });
      }),
    );
  });

  it("number as many as intervals that overlap at once", () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 40 }), (intervals) => {
        const lengths = intervals.map(({ start, end }) => ({
          start,
          end: Math.max(end, start + 1),
        }));
        const busiest = Math.max(
          ...lengths.map(
            ({ start }) =>
              lengths.filter((other) => other.start <= start && start < other.end).length,
          ),
        );
        expect(new Set(assignLanes(intervals)).size).toBe(busiest);
      }),
    );
  });
});
