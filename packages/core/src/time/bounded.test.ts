import { expect, it } from "vitest";
import { bounded } from "./bounded.ts";

it("calls make once for each key", () => {
  const made: string[] = [];
  const get = bounded(10, (key: string) => `${made.push(key)}`);
  expect([get("a"), get("b"), get("a")]).toEqual(["1", "2", "1"]);
});

it("caches no more than its limit", () => {
  const made: number[] = [];
  const get = bounded(3, (key: number) => made.push(key));
  for (const key of [1, 2, 3, 1, 2, 3]) get(key);
  expect(made).toEqual([1, 2, 3]);
  get(4);
  get(1);
  expect(made).toEqual([1, 2, 3, 4, 1]);
});

it("caches nothing when make throws", () => {
  let tries = 0;
  const get = bounded(3, () => {
    if (++tries === 1) throw new Error("no");
    return tries;
  });
  expect(() => get("a")).toThrow("no");
  expect(get("a")).toBe(2);
});
