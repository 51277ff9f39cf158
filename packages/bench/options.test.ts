import { expect, it } from "vitest";
import { ROSTER } from "./contestants/roster.ts";
import { MEASURES, readOptions } from "./options.ts";

it("measures everything for all contestants by default", () => {
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
])("with %j decides whether results are written: %s", (args, write) => {
  expect(readOptions(args).write).toBe(write);
});

it.each([
  [["--only", "plenary,toast"], /--only does not know "toast"; it knows plenary/],
  [["--measures", "speed"], /--measures does not know "speed"; it knows bytes/],
  [["--only", ""], /--only does not know/],
  [["--fast"], /--fast/],
  [["--write", "--only", "plenary"], /--write needs all/],
])("rejects %j", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
