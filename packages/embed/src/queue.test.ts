import { beforeEach, describe, expect, it } from "vitest";
import { type ActsEntry, take } from "./queue.ts";

const entry = (major: number): ActsEntry => ({ major, start() {} });
const majors: number[] = [];
const takeActs = () => take<ActsEntry>("plenaryActs", ({ major }) => majors.push(major));

beforeEach(() => {
  globalThis.plenaryActs = undefined;
  majors.length = 0;
});

describe("a queue", () => {
  it("gives what is in it, in order, then what comes later", () => {
    globalThis.plenaryActs = [entry(1), entry(2)];
    expect(takeActs()).toBe(true);
    expect(majors).toEqual([1, 2]);
    globalThis.plenaryActs.push(entry(3));
    expect(majors).toEqual([1, 2, 3]);
  });

  it("need not be there yet", () => {
    expect(takeActs()).toBe(true);
    globalThis.plenaryActs?.push(entry(1));
    expect(majors).toEqual([1]);
  });

  it("is taken once", () => {
    takeActs();
    const taken = globalThis.plenaryActs;
    expect(takeActs()).toBe(false);
    expect(globalThis.plenaryActs).toBe(taken);
    globalThis.plenaryActs?.push(entry(1));
    expect(majors).toEqual([1]);
  });
});
