/**
 * How deep the tests go. `pnpm test` proves every behaviour once; `pnpm test:deep` has the rest, in
 * files named `*.deep.ts`. Every number in which the two differ is here.
 */
import { availableParallelism } from "node:os";

/** Set by `pnpm test:deep`. */
export const deep = process.env.PLENARY_DEEP === "1";

// Written to the environment, so that the processes that vitest starts all have the same one.
process.env.PLENARY_SEED ??= String(deep ? Date.now() % 2 ** 31 : 1);

/** Of all random data: fixed in `pnpm test`, another in each deep run. `PLENARY_SEED` repeats a run. */
export const seed = Number(process.env.PLENARY_SEED);

/** Malformed documents that are parsed and drawn. `PLENARY_FUZZ_RUNS` asks for more. */
export const fuzzRuns = Number(process.env.PLENARY_FUZZ_RUNS ?? (deep ? 10_000 : 1_500));

/** Texts that are damaged at random, and read as programmes. */
export const mutations = deep ? 3_000 : 200;

/** How often five elements are put on a page and removed, to see whether anything stays behind. */
export const mountCycles = deep ? 1_000 : 100;

/**
 * Test files at a time. On two cores vitest would take one, but a test that drives a browser mostly
 * waits for it.
 */
export const workers = Math.max(2, availableParallelism() - 1);
