import type { GridCellView, PanelCardView } from "@plenary/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextCell } from "./next-cell.ts";

const cell = (from: number, to: number, lane?: number): GridCellView => ({
  card: {} as PanelCardView,
  from,
  to,
  isLabelled: true,
  ...(lane !== undefined && { lane }),
});

/** Three places in parallel, a break across them, and then two of them. */
const day = [cell(0, 2, 0), cell(0, 1, 1), cell(0, 2, 2), cell(2, 3), cell(3, 4, 0), cell(3, 4, 2)];
const from = (index: number, key: string, dir: "ltr" | "rtl" = "ltr", cells = day) =>
  nextCell(key, cells, index, dir);

describe("in a grid", () => {
  it("up and down go through all sessions in reading order", () => {
    expect([0, 1, 2, 3, 4].map((index) => from(index, "ArrowDown"))).toEqual([1, 2, 3, 4, 5]);
    expect([5, 4, 3, 2, 1].map((index) => from(index, "ArrowUp"))).toEqual([4, 3, 2, 1, 0]);
  });

  it("left and right go to the neighbouring places at the same time", () => {
    expect(from(0, "ArrowRight")).toBe(1);
    expect(from(1, "ArrowRight")).toBe(2);
    expect(from(2, "ArrowLeft")).toBe(1);
    expect(from(4, "ArrowRight")).toBe(5);
  });

  it("left and right skip a place without a session at that time", () => {
    expect(from(5, "ArrowLeft")).toBe(4);
  });

  it("left and right go to the nearest session in time if there is none at the same time", () => {
    const apart = [cell(0, 1, 0), cell(1, 2, 1), cell(5, 6, 1)];
    expect(from(0, "ArrowRight", "ltr", apart)).toBe(1);
  });

  it("left and right do nothing at the edge, nor in a session across all places", () => {
    expect(from(0, "ArrowLeft")).toBeUndefined();
    expect(from(2, "ArrowRight")).toBeUndefined();
    expect(from(3, "ArrowRight")).toBeUndefined();
  });

  it("left and right are swapped in right-to-left text", () => {
    expect(from(0, "ArrowLeft", "rtl")).toBe(1);
    expect(from(1, "ArrowRight", "rtl")).toBe(0);
  });

  it("Home and End go to the first and the last", () => {
    expect(from(3, "Home")).toBe(0);
    expect(from(3, "End")).toBe(5);
  });

  it("other keys do nothing", () => {
    expect(from(3, "Tab")).toBeUndefined();
  });

  it("left and right always move in their direction, for any grid", () => {
    const any = fc
      .tuple(fc.nat(8), fc.integer({ min: 1, max: 4 }), fc.option(fc.nat(4), { nil: undefined }))
      .map(([start, rows, lane]) => cell(start, start + rows, lane));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), fc.nat(), (cells, seed) => {
        const index = seed % cells.length;
        const here = cells[index]?.lane ?? Number.NaN;
        const right = nextCell("ArrowRight", cells, index, "ltr");
        const further = cells.some(({ lane }) => lane !== undefined && lane > here);
        expect(right !== undefined).toBe(further);
        if (right !== undefined) expect(cells[right]?.lane).toBeGreaterThan(here);
      }),
    );
  });
});
