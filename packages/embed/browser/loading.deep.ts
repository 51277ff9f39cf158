/** Of the faults of a later load, those that `pnpm test` leaves out. */
import { describe, it } from "vitest";
import { faults, kinds } from "./faults.ts";
import { keepsTheLastCopy, useSite } from "./loads.ts";

useSite();

const others = faults.filter((fault) => !kinds.includes(fault));
describe("a later load that ends in", () => {
  it.concurrent.each(others)("$name: keeps the last good copy, with its age", keepsTheLastCopy);
});
