import { expect, it } from "vitest";
import { results } from "./results.fixture.ts";
import { markdown, table, tables } from "./table.ts";

type Values = Parameters<typeof results>[0];
const linesOf = (values: Values, group: Parameters<typeof table>[1] = "rows") =>
  table(results(values), group).split("\n");

const painted = (key: string) => ({
  plenary: { [key]: [100] },
  "vanilla-cv": { [key]: [50] },
  "schedule-x": { [key]: [200] },
});

it("has a column for each contestant, with the number of the scene's parts it draws", () => {
  const [head, , draws] = linesOf(painted("rows.painted.10"));
  expect(head).toBe("|  | Plenary | vanilla-cv | Schedule-X 4 | noise |");
  expect(draws).toBe("| draws, of 4 | 4 | 4 | 2 |  |");
  expect(linesOf(painted("cards.painted.10"), "cards")[2]).toBe("| draws, of 6 | 6 | 6 | 2 |  |");
});

it("is one table for what is loaded and one for each scene, if it has values", () => {
  const text = tables(
    results({ ...painted("cards.painted.10"), fullcalendar: { "script.4": [3] } }),
  );
  expect(text.match(/^### .*/gm)).toEqual([
    "### Loading",
    "### Scene cards: title, times, room, people, text, tags",
  ]);
});

it("has no column for a contestant without values in it", () => {
  const [head] = linesOf({ ...painted("rows.painted.10"), "plenary-one": { "script.4": [3] } });
  expect(head).not.toContain("one file");
});

it("writes quartiles if there are at least four values", () => {
  const [, , , line] = linesOf({
    plenary: { "rows.painted.1000": [100, 110, 120, 130] },
    "vanilla-cv": { "rows.painted.1000": [50] },
    "schedule-x": { "rows.growth": [1] },
  });
  expect(line).toContain("| 115 (108–123) | 50 | – |");
});

it("writes bytes without quartiles or noise", () => {
  const [, , line] = linesOf(
    { plenary: { "bytes.brotli": [24_000, 24_000, 24_000, 24_000] } },
    "loading",
  );
  expect(line).toBe("| bytes, brotli -11, kB | 24.0 |  |");
});

it("shows the largest noise of a line", () => {
  const [, , , line] = linesOf({
    plenary: { "rows.painted.1000": [100, 110, 100, 110] },
    "vanilla-cv": { "rows.painted.1000": [50, 60, 50, 60] },
  });
  expect(line).toMatch(/\| 20 % \|$/);
});

it("leaves out measures without values", () => {
  expect(linesOf({ plenary: { "script.4": [3] } }, "loading")).toHaveLength(3);
});

it("is Markdown with right-aligned figures", () => {
  expect(markdown(["", "a"], [["b", "1"]])).toBe("|  | a |\n|---|--:|\n| b | 1 |");
});
