import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Marks, mergeMarks, readRecord, writeRecord } from "./record.ts";

const mark = fc.record({ on: fc.boolean(), at: fc.nat(5) });
const marks = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "__proto__"), mark))
  .map((entries): Marks => new Map(entries));
const merged = (...all: Marks[]) => {
  const into: Marks = new Map();
  for (const one of all) mergeMarks(into, one);
  return new Map([...into].sort());
};

describe("a record", () => {
  it("is read as it was written", () => {
    const record = fc.record(
      { marks, audiences: fc.array(fc.string()), zone: fc.string(), at: fc.nat() },
      { requiredKeys: ["marks"] },
    );
    fc.assert(
      fc.property(record, (record) => {
        expect(readRecord(writeRecord(record))).toEqual({ later: false, ...record });
      }),
    );
  });

  it("is none where nothing is kept", () => {
    expect(readRecord(undefined)).toBeUndefined();
  });

  it("is read whatever stands there, and never throws", () => {
    const nothing = { later: false, marks: new Map() };
    for (const text of ["", "{", "null", "42", "[]", '"stars"', "<html>", '{"stars":{"a":1}}']) {
      expect(readRecord(text)).toEqual(nothing);
    }
    fc.assert(
      fc.property(fc.json(), (text) => {
        readRecord(text);
        readRecord(`{"version":1,"stars":[${text}],"audiences":${text},"zone":${text}}`);
      }),
    );
  });

  it("gives what of it is sound", () => {
    const text = JSON.stringify({
      version: 1,
      stars: [{ id: "a", at: 5 }, { id: 7 }, null, { id: "b", at: "soon", on: false, last: "x" }],
      audiences: ["press", 3],
      zone: {},
      at: "yesterday",
    });
    expect(readRecord(text)).toEqual({
      later: false,
      marks: new Map([
        ["a", { on: true, at: 5 }],
        ["b", { on: false, at: 0 }],
      ]),
      audiences: ["press"],
    });
  });

  it("of an earlier version, with fields that are gone and others not there yet, gives its stars", () => {
    const text = JSON.stringify({ version: 0, stars: [{ id: "a" }], colour: "green" });
    expect(readRecord(text)).toEqual({
      later: false,
      marks: new Map([["a", { on: true, at: 0 }]]),
    });
  });

  it("of a later version says so", () => {
    expect(readRecord('{"version":2,"stars":[{"id":"a"}]}')?.later).toBe(true);
  });
});

describe("what two pages did", () => {
  it("comes to the same in whichever order it is merged, and however often", () => {
    fc.assert(
      fc.property(marks, marks, marks, (a, b, c) => {
        expect(merged(a, b, c)).toEqual(merged(c, merged(b, a), b));
      }),
    );
  });

  it("counts, for each star, as the later of them", () => {
    const one: Marks = new Map([["a", { on: true, at: 1 }]]);
    const other: Marks = new Map([["a", { on: false, at: 2 }]]);
    expect(merged(one, other).get("a")?.on).toBe(false);
  });

  it("at the same moment leaves the star", () => {
    const one: Marks = new Map([["a", { on: true, at: 1 }]]);
    const other: Marks = new Map([["a", { on: false, at: 1 }]]);
    expect(merged(one, other).get("a")?.on).toBe(true);
    expect(merged(other, one).get("a")?.on).toBe(true);
  });
});
