import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecord, writeRecord } from "./record.ts";

describe("a record", () => {
  it("is read back as it was written", () => {
    const record = fc.record(
      {
        stars: fc.array(fc.constant({ id: "a", on: true })),
        audiences: fc.array(fc.string()),
        zone: fc.string(),
        layout: fc.constantFrom("list", "grid"),
        at: fc.nat(),
      },
      { requiredKeys: ["stars"] },
    );
    fc.assert(
      fc.property(record, (record) => {
        expect(readRecord(writeRecord(record))).toEqual({ later: false, ...record });
      }),
    );
  });

  it("is undefined if nothing is stored", () => {
    expect(readRecord(undefined)).toBeUndefined();
  });

  it("is read from any text without throwing", () => {
    const nothing = { later: false, stars: [] };
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

  it("is read as far as it is valid", () => {
    const text = JSON.stringify({
      version: 1,
      stars: [{ id: "a" }, null],
      audiences: ["press", 3],
      zone: {},
      at: "yesterday",
    });
    expect(readRecord(text)).toEqual({
      later: false,
      stars: [{ id: "a" }, null],
      audiences: ["press"],
    });
  });

  it("of an earlier version, with removed and missing fields, keeps its stars", () => {
    const text = JSON.stringify({ version: 0, stars: [{ id: "a" }], colour: "green" });
    expect(readRecord(text)).toEqual({
      later: false,
      stars: [{ id: "a" }],
    });
  });

  it("of a later version says so", () => {
    expect(readRecord('{"version":2,"stars":[{"id":"a"}]}')?.later).toBe(true);
  });
});
