import { expect, it } from "vitest";
import { ROSTER } from "./contestants/roster.ts";
import { MEASURES, readOptions } from "./options.ts";

it("measures everything of everyone where nothing is said", () => {
  expect(readOptions([])).toEqual({
    quick: false,
    write: true,
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

it.each([
  [["--quick"], false],
  [["--quick", "--write"], true],
  [["--only", "plenary"], false],
  [["--measures", "heap"], false],
  [["--report"], false],
])("with %j says whether what is measured is written: %s", (args, write) => {
  expect(readOptions(args).write).toBe(write);
});

it.each([
  [["--only", "plenary,toast"], /--only does not know "toast", but: plenary/],
  [["--measures", "speed"], /--measures does not know "speed", but: bytes/],
  [["--only", ""], /--only does not know/],
  [["--fast"], /--fast/],
  [["--write", "--only", "plenary"], /--write takes all/],
])("refuses %j", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
