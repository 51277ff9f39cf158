import { describe, expect, it } from "vitest";
import { results } from "./results.fixture.ts";
import { behind, targets } from "./targets.ts";

const target = (values: Parameters<typeof results>[0], line: string) =>
  targets(results(values)).find((one) => one.line.includes(line));

describe("a target", () => {
  it("is reached at the limit, and not above it", () => {
    const at = (own: number) =>
      target(
        { plenary: { "painted.1000": [own] }, "vanilla-cv": { "painted.1000": [100] } },
        "mount painted, 1,000, ms: ≤ 1.3 × vanilla-cv",
      );
    expect(at(130)).toMatchObject({ reached: true, figures: "130 / 100 = 1.30 ×" });
    expect(at(131)?.reached).toBe(false);
  });

  it("against the best peer names it", () => {
    const values = {
      plenary: { "painted.5000": [100] },
      fullcalendar: { "painted.5000": [400] },
      "schedule-x": { "painted.5000": [180] },
    };
    expect(target(values, "5,000, ms: ≤ 0.5 × the best peer (Schedule-X 4)")?.reached).toBe(false);
  });

  it("is not reached if nothing was measured", () => {
    for (const { reached, figures } of targets(results({}))) {
      expect({ reached, figures }).toEqual({ reached: false, figures: "not measured" });
    }
  });

  it("for growth allows for the noise", () => {
    const at = (growth: number[]) =>
      target({ plenary: { growth }, vanilla: { growth: [0.1, 0.1, 0.1] } }, "growth")?.reached;
    expect(at([0.1, 0.1, 0.1])).toBe(true);
    expect(at([0.1, 0.3, 0.5])).toBe(true);
    expect(at([0.3, 0.3, 0.3])).toBe(false);
  });
});

describe("where a peer is ahead", () => {
  it("shows both figures", () => {
    const values = { plenary: { "heap.1000": [20] }, "schedule-x": { "heap.1000": [13] } };
    expect(behind(results(values))).toEqual([
      "heap at 1,000: JS + Blink, MB: Schedule-X 4 13.0, Plenary 20.0",
    ]);
  });

  it("ignores contestants that are not peers", () => {
    const values = { plenary: { "heap.1000": [20] }, "vanilla-cv": { "heap.1000": [5] } };
    expect(behind(results(values))).toEqual([]);
  });
});
