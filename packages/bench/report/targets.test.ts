import { describe, expect, it } from "vitest";
import { results } from "./results.fixture.ts";
import { behind, targets } from "./targets.ts";

const target = (values: Parameters<typeof results>[0], line: string, limit: string) =>
  targets(results(values)).find((one) => one.line.includes(line) && one.limit.includes(limit));

describe("a target", () => {
  it("is met at the limit, and not above it", () => {
    const at = (own: number) =>
      target(
        { plenary: { "rows.painted.1000": [own] }, "vanilla-cv": { "rows.painted.1000": [100] } },
        "rows: mount painted, 1,000",
        "≤ 2 × vanilla-cv",
      );
    expect(at(200)).toMatchObject({ met: true, now: "2.00 ×", figures: "200 / 100" });
    expect(at(201)?.met).toBe(false);
  });

  it("shows the ratio of the run before", () => {
    expect(target({}, "rows: mount painted, 1,000", "vanilla-cv")?.before).toBe("3.18 ×");
  });

  it("against the best calendar names it", () => {
    const values = {
      plenary: { "rows.painted.5000": [100] },
      fullcalendar: { "rows.painted.5000": [400] },
      "schedule-x": { "rows.painted.5000": [180] },
    };
    expect(target(values, "painted, 5,000", "0.5 × the best calendar")).toMatchObject({
      met: false,
      figures: "100 / 180 (Schedule-X 4)",
    });
  });

  it("for the list's script compares it with the whole script of another", () => {
    const values = {
      plenary: { "script.4": [90], "script.4.plenary.list.js": [30] },
      fullcalendar: { "script.4": [50] },
    };
    expect(target(values, "plenary.list.js", "0.6 × FullCalendar 7")).toMatchObject({
      met: true,
      now: "0.60 ×",
    });
  });

  it("for bytes has a limit of its own", () => {
    const at = (own: number) =>
      target({ plenary: { "bytes.plenary.list.js": [own] } }, "plenary.list.js", "36,000 B");
    expect(at(36_000)).toMatchObject({ met: true, now: "36,000 B" });
    expect(at(36_001)?.met).toBe(false);
  });

  it("is neither met nor missed if nothing was measured", () => {
    for (const { met, now } of targets(results({}))) {
      expect({ met, now }).toEqual({ met: undefined, now: "not measured" });
    }
  });

  it("for growth allows for the noise", () => {
    const at = (growth: number[]) =>
      target(
        { plenary: { "rows.growth": growth }, vanilla: { "rows.growth": [0.1, 0.1, 0.1] } },
        "growth",
        "vanilla",
      )?.met;
    expect(at([0.1, 0.1, 0.1])).toBe(true);
    expect(at([0.1, 0.3, 0.5])).toBe(true);
    expect(at([0.3, 0.3, 0.3])).toBe(false);
  });
});

describe("where a peer is ahead", () => {
  it("shows the scene and both figures", () => {
    const values = {
      plenary: { "cards.heap.1000": [20] },
      "schedule-x": { "cards.heap.1000": [13] },
    };
    expect(behind(results(values))).toEqual([
      "cards: heap at 1,000: JS + Blink, MB: Schedule-X 4 13.0, Plenary 20.0",
    ]);
  });

  it("ignores contestants that are not peers", () => {
    const values = { plenary: { "rows.heap.1000": [20] }, "vanilla-cv": { "rows.heap.1000": [5] } };
    expect(behind(results(values))).toEqual([]);
  });
});
