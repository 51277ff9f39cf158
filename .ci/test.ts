/**
 * Runs all checks and tests: `pnpm test` proves every behaviour once, with `--deep` runs the rest,
 * with `--all` both, as CI does. Steps run two at a time, as soon as what they need is there. Each
 * counts what it ran, and the last line adds it up. Files that failed in browsers run once more alone.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureFirefox, ensureWebKit } from "./browsers.ts";
import { ensureChromium } from "./chromium.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const results = `${root}.results`;
/** Two cores are what CI has; more steps at a time would only wait for each other. */
const AT_A_TIME = 2;

interface Step {
  name: string;
  /** A script of package.json. */
  script: string;
  /** Whether it runs vitest, whose report is then counted; else it passes or fails as a whole. */
  isVitest?: boolean;
  /** Whether it tests what the build made. */
  afterBuild?: boolean;
  inBrowsers?: boolean;
}

/** In the order in which they begin: the build, for which others wait, then what is cheap to fail. */
const test: Step[] = [
  { name: "build", script: "build" },
  { name: "lint and format", script: "lint" },
  { name: "types", script: "types" },
  { name: "boundaries and cycles", script: "boundaries" },
  { name: "core, and how much of it its tests reach", script: "core", isVitest: true },
  { name: "unit tests of the other packages", script: "unit", isVitest: true },
  { name: "sizes and budgets", script: "sizes", afterBuild: true },
  {
    name: "what ships, in browsers",
    script: "browser",
    isVitest: true,
    afterBuild: true,
    inBrowsers: true,
  },
  { name: "stories, each with axe", script: "stories", isVitest: true, inBrowsers: true },
];
const deepTest: Step[] = [
  { name: "build", script: "build" },
  { name: "deep tests", script: "deep", isVitest: true, afterBuild: true, inBrowsers: true },
];

let passed = 0;
let skipped = 0;
/** What failed, to be named once more at the end. */
const failures: string[] = [];
/** Steps with the files that failed in them, to be run again once nothing else runs. */
const disturbed: { step: Step; files: string[]; env: NodeJS.ProcessEnv }[] = [];
const fail = (what: string) => void failures.push(what);

/** Runs a script, and prints what it said once it has ended, so that two don't mix. */
function run({ name, script }: Step, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const began = Date.now();
  console.log(`── ${name}: started`);
  return new Promise((resolve) => {
    const child = spawn("pnpm", ["run", script, ...args], {
      cwd: root,
      env: { FORCE_COLOR: process.stdout.isTTY ? "1" : "0", ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => said.push(chunk));
    }
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (status) => {
      console.log(`\n── ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

interface Report {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Runs a step, counts it, and tells whether it holds. `files` are all that it runs, where given. */
async function take(step: Step, env: NodeJS.ProcessEnv, files?: string[]): Promise<boolean> {
  if (!step.isVitest) {
    const ok = await run(step, [], env);
    if (ok) passed++;
    else fail(step.name);
    return ok;
  }
  const report = `${results}/${step.script}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = await run(step, [...reporters, ...(files ?? [])], env);
  try {
    const said: Report = JSON.parse(readFileSync(report, "utf8"));
    const failed = said.testResults.filter(({ status }) => status === "failed");
    if (failed.length && step.inBrowsers && !files) {
      const again = failed.map(({ name }) => relative(root, name));
      disturbed.push({ step, files: again, env });
      said.testResults = said.testResults.filter((file) => !failed.includes(file));
    } else if (!ok && !failed.length) fail(step.name);
    for (const { name, status, assertionResults } of said.testResults) {
      // A file that did not even load has no test that failed.
      if (status === "failed" && !assertionResults.length) fail(relative(root, name));
      for (const { status, fullName } of assertionResults) {
        if (status === "passed") passed++;
        else if (status === "failed") fail(`${relative(root, name)}: ${fullName}`);
        else skipped++;
      }
    }
    // No test at all is no proof.
    if (ok && !said.numPassedTests) fail(step.name);
  } catch (error) {
    fail(`${step.name} left no report: ${(error as Error).message}`);
  }
  return ok;
}

/**
 * Two steps share the machine, and either can starve the other's browser, so files that failed in
 * browsers are run once more on their own. What is broken fails again.
 */
async function runUndisturbed(): Promise<void> {
  for (const { step, files, env } of disturbed) {
    console.log(`\nFailed beside other steps, now run alone: ${files.join(", ")}`);
    await take(step, env, files);
  }
}

/** Runs steps two at a time. Those that need what failed are left out, and said to be. */
async function runAll(steps: Step[], env: NodeJS.ProcessEnv): Promise<void> {
  const waiting = [...steps];
  const running = new Set<Promise<void>>();
  let isBuilt: boolean | undefined = steps.some(({ script }) => script === "build")
    ? undefined
    : true;
  while (waiting.length || running.size) {
    const next = waiting.findIndex(({ afterBuild }) => !afterBuild || isBuilt !== undefined);
    if (next < 0 || running.size === AT_A_TIME) {
      await Promise.race(running);
      continue;
    }
    const [step] = waiting.splice(next, 1) as [Step];
    if ((step.afterBuild && !isBuilt) || (step.inBrowsers && !hasBrowsers())) {
      console.log(`\n── ${step.name}: left out, since what it needs has failed`);
      continue;
    }
    const taken = take(step, env).then((ok) => {
      if (step.script === "build") isBuilt = ok;
      running.delete(taken);
    });
    running.add(taken);
  }
}

let browsers: boolean | undefined;
/** Installs the browsers where that can be done, once: two steps that did would be in each other's way. */
function hasBrowsers(): boolean {
  if (browsers !== undefined) return browsers;
  try {
    ensureChromium();
    ensureFirefox();
    ensureWebKit();
    browsers = true;
  } catch (error) {
    fail((error as Error).message);
    browsers = false;
  }
  return browsers;
}

const began = Date.now();
const [both, isDeep] = ["--all", "--deep"].map((flag) => process.argv.includes(flag));
rmSync(results, { recursive: true, force: true });
mkdirSync(results);
if (both || !isDeep) await runAll(test, {});
if (both || isDeep) {
  const seed = process.env.PLENARY_SEED ?? String(Date.now() % 2 ** 31);
  console.log(`\nThe seed of this run; it repeats it: PLENARY_SEED=${seed} pnpm test:deep`);
  const steps = deepTest.filter(({ script }) => !both || script !== "build");
  await runAll(steps, { PLENARY_DEEP: "1", PLENARY_SEED: seed });
}
await runUndisturbed();

if (skipped) console.log(`\n${skipped} skipped, for the reasons above`);
if (failures.length) console.log(`\nFailed:\n${failures.map((what) => `  ${what}\n`).join("")}`);
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
