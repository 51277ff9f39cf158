import { expect, it } from "vitest";
import { ROSTER } from "./contestants/roster.ts";
import { MEASURES, readOptions } from "./options.ts";

it("measures everything of everyone where nothing is said", () => {
  expect(readOptions([])).toEqual({
    quick: false,
    report: false,
    only: ROSTER.map(({ name }) => name),
    measures: MEASURES,
  });
});

it("takes contestants and measures in the order of the table", () => {
  const { only, measures } = readOptions(["--only", "vanilla,plenary", "--measures=heap,bytes"]);
  expect(only).toEqual(["plenary", "vanilla"]);
  expect(measures).toEqual(["bytes", "heap"]);
});

it("takes --quick", () => {
  expect(readOptions(["--quick"]).quick).toBe(true);
});

it.each([
  [["--only", "plenary,toast"], /--only does not know "toast", but: plenary/],
  [["--measures", "speed"], /--measures does not know "speed", but: bytes/],
  [["--only", ""], /--only does not know/],
  [["--fast"], /--fast/],
])("refuses %j", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
