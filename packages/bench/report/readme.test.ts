import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readResults } from "../results.ts";
import { blockIn } from "./blocks.ts";
import { README, readmeBlock } from "./readme.ts";

it("the README has the figures of the last full run; if not, run pnpm bench --report", () => {
  expect(blockIn(readFileSync(README, "utf8"), "bench")).toBe(readmeBlock(readResults()));
});
