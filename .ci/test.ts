/**
 * Everything that must hold, in the order in which failing is cheapest; CI runs the same. Each step
 * counts what it ran, and the last line adds it up.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./chromium.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const results = `${root}.results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

let passed = 0;
let failed = 0;
let skipped = 0;

function run(command: string, args: string[]): boolean {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (error) console.error(error.message);
  return status === 0;
}

/** A check that holds or does not: one of the count. */
function check(name: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${name}`);
  const ok = run(command, args);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** Tests by a script of package.json that runs vitest, counted by its report. */
function tests(name: string, script: string): void {
  console.log(`\n── ${name}`);
  const report = `${results}/${script}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = run("pnpm", ["run", script, ...reporters]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    passed += numPassedTests;
    failed += numFailedTests;
    skipped += numPendingTests;
    // A file that did not even load, or no test at all, has no failed test to count.
    if (!numFailedTests && (!ok || !numPassedTests)) failed++;
  } catch (error) {
    console.error(`${name} left no report: ${(error as Error).message}`);
    failed++;
  }
}

check("lint and format", "pnpm", "lint");
check("types", "pnpm", "types");
check("boundaries and cycles", "pnpm", "boundaries");
tests("core, and how much of it its tests reach", "core");
tests("unit tests of widgets and elements", "unit");
if (check("build", "pnpm", "build")) check("sizes and budgets", "pnpm", "sizes");
try {
  ensureChromium();
  tests("stories, each with axe", "stories");
  tests("stories in three languages, two widths, light, dark and forced colours", "stories:matrix");
  tests("the built script: faults, policies, lifetime, other browsers", "embed");
  tests("the built pages, time and languages in Chromium", "pages");
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  failed++;
}

if (skipped) console.log(`\n${skipped} skipped, for the reasons above`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
