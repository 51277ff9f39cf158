import { expect, it } from "vitest";
import { results } from "./results.fixture.ts";
import { markdown, table } from "./table.ts";

const linesOf = (values: Parameters<typeof results>[0]) => table(results(values)).split("\n");

it("has a column for each contestant, with the number of parts it draws", () => {
  const [head, , draws] = linesOf({});
  expect(head).toBe("|  | Plenary | vanilla-cv | Schedule-X 4 | noise |");
  expect(draws).toBe("| draws, of 6 | 6 | 6 | 2 |  |");
});

it("writes quartiles if there are at least four values", () => {
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

it("shows the largest noise of a line", () => {
  const [, , , line] = linesOf({
    plenary: { "painted.1000": [100, 110, 100, 110] },
    "vanilla-cv": { "painted.1000": [50, 60, 50, 60] },
  });
  expect(line).toMatch(/\| 20 % \|$/);
});

it("leaves out measures without values", () => {
  expect(linesOf({ plenary: { "script.1": [3] } })).toHaveLength(4);
});

it("is Markdown with right-aligned figures", () => {
  expect(markdown(["", "a"], [["b", "1"]])).toBe("|  | a |\n|---|--:|\n| b | 1 |");
});
