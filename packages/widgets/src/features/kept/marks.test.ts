import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Marks, mergeMarks, readMarks, writeMarks } from "./marks.ts";

const mark = fc.record({ on: fc.boolean(), at: fc.nat(5) });
const marks = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "__proto__"), mark))
  .map((entries): Marks => new Map(entries));
const merged = (...all: Marks[]) => {
  const into: Marks = new Map();
  for (const one of all) mergeMarks(into, one);
  return new Map([...into].sort());
};

describe("stars", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(marks, (marks) => {
        expect(readMarks(writeMarks(marks))).toEqual(marks);
      }),
    );
  });

  it("are read as far as they are valid", () => {
    const stars = [
      { id: "a", at: 5 },
      { id: 7 },
      null,
      "c",
      { id: "b", at: "soon", on: false, last: "x" },
    ];
    expect(readMarks(stars)).toEqual(
      new Map([
        ["a", { on: true, at: 5 }],
        ["b", { on: false, at: 0 }],
      ]),
    );
    fc.assert(fc.property(fc.array(fc.jsonValue()), (stars) => void readMarks(stars)));
  });
});

describe("what two pages did", () => {
  it("merges to the same result in any order and any number of times", () => {
    fc.assert(
      fc.property(marks, marks, marks, (a, b, c) => {
        expect(merged(a, b, c)).toEqual(merged(c, merged(b, a), b));
      }),
    );
  });

  it("is decided, for each star, by the later change", () => {
    const one: Marks = new Map([["a", { on: true, at: 1 }]]);
    const other: Marks = new Map([["a", { on: false, at: 2 }]]);
    expect(merged(one, other).get("a")?.on).toBe(false);
  });

  it("at the same moment keeps the star", () => {
    const one: Marks = new Map([["a", { on: true, at: 1 }]]);
    const other: Marks = new Map([["a", { on: false, at: 1 }]]);
    expect(merged(one, other).get("a")?.on).toBe(true);
    expect(merged(other, one).get("a")?.on).toBe(true);
  });
});
