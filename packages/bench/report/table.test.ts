import { expect, it } from "vitest";
import { results } from "./results.fixture.ts";
import { markdown, table } from "./table.ts";

const linesOf = (values: Parameters<typeof results>[0]) => table(results(values)).split("\n");

it("has a column for each contestant, and how much of the card it draws", () => {
  const [head, , draws] = linesOf({});
  expect(head).toBe("|  | Plenary | vanilla-cv | Schedule-X 4 | noise |");
  expect(draws).toBe("| draws, of 6 | 6 | 6 | 2 |  |");
});

it("writes quartiles from four values on", () => {
  const [, , , line] = linesOf({
    plenary: { "painted.1000": [100, 110, 120, 130] },
    "vanilla-cv": { "painted.1000": [50] },
  });
  expect(line).toContain("| 115 (108–123) | 50 | – |");
});

it("writes bytes without quartiles or noise", () => {
  const [, , , line] = linesOf({ plenary: { "bytes.brotli": [24_000, 24_000, 24_000, 24_000] } });
  expect(line).toBe("| bytes, brotli -11, kB | 24.0 | – | – |  |");
});

it("says the greatest noise of a line", () => {
  const [, , , line] = linesOf({
    plenary: { "painted.1000": [100, 110, 100, 110] },
    "vanilla-cv": { "painted.1000": [50, 60, 50, 60] },
  });
  expect(line).toMatch(/\| 20 % \|$/);
});

it("leaves out what nobody was measured for", () => {
  expect(linesOf({ plenary: { "script.1": [3] } })).toHaveLength(4);
});

it("is Markdown with the figures to the right", () => {
  expect(markdown(["", "a"], [["b", "1"]])).toBe("|  | a |\n|---|--:|\n| b | 1 |");
});
