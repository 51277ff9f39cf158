import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noiseOf, quantile, summarise } from "./statistics.ts";

const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

describe("a median", () => {
  it("is the middle value, whatever the order", () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5);
  });

  it("of an even number of values is the mean of the two in the middle", () => {
    expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
  });

  it("of an empty list is NaN", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("has no more than half of the values on either side", () => {
    fc.assert(
      fc.property(values, (list) => {
        const { median } = summarise(list);
        const below = list.filter((value) => value < median).length;
        const above = list.filter((value) => value > median).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });
});

describe("quartiles", () => {
  it("are those of R's type 7", () => {
    expect(summarise([1, 2, 3, 4, 5, 6])).toEqual({
      median: 3.5,
      lower: 2.25,
      upper: 4.75,
      count: 6,
    });
  });

  it("do not modify the values", () => {
    const list = [3, 1, 2];
    summarise(list);
    expect(list).toEqual([3, 1, 2]);
  });

  it("have the median between them", () => {
    fc.assert(
      fc.property(values, (list) => {
        const { lower, median, upper } = summarise(list);
        expect(lower).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(upper);
      }),
    );
  });
});

describe("noise", () => {
  it("is the difference of two interleaved halves, as a share of the smaller", () => {
    expect(noiseOf([10, 12, 10, 12, 10, 12])).toBeCloseTo(0.2);
  });

  it("is zero if all values are the same", () => {
    expect(noiseOf([7, 7, 7, 7])).toBe(0);
  });

  it("is unknown with fewer than four values", () => {
    expect(noiseOf([10, 12, 14])).toBeUndefined();
  });
});
