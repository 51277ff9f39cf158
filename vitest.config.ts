/**
 * The projects are found by where a test is:
 * - `packages/<name>/**` are the unit tests of a package, run from its sources: project `<name>`;
 * - `packages/<name>/browser/**` drive the built package in browsers: project `<name>-browser`.
 * All projects that need a browser end in `-browser`. A file named `*.test.ts` belongs to
 * `pnpm test`, `*.deep.ts` to `pnpm test:deep`, which also repeats every property with a new seed.
 */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { deep, seed, workers } from "./.ci/depth.ts";
import { inChromium } from "./.ci/in-chromium.ts";
import type {} from "./.ci/seed.ts";
import { ByProject } from "./.ci/sequencer.ts";

const root = import.meta.dirname;

/** Packages are tested from their sources; the browser projects test what ships. */
const sources = (environment: "node" | "browser") => {
  const conditions = ["@plenary/source", "module", environment, "development|production"];
  return { resolve: { conditions }, ssr: { resolve: { conditions } } };
};

/** Packages whose unit tests need a document to draw in. */
const drawing = new Set(["widgets", "embed"]);
/** Folders of a package whose tests need a browser. */
const inBrowsers = ["browser", "contestants"];
const packages = readdirSync(`${root}/packages`).filter((name) =>
  existsSync(`${root}/packages/${name}/package.json`),
);

/** Needs no browser, though it is beside tests that do. */
const READMES = "stories/readmes.test.ts";

/** Names of tests are printed whole. */
const taskTitleValueFormatTruncate = 0;

/** The files whose data is random. */
const properties = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: ["**/node_modules/**", "**/dist/**"] }).filter((file) =>
    readFileSync(`${root}/${file}`, "utf8").includes('from "fast-check"'),
  );

const unitTests = (name: string) => {
  const tests = `packages/${name}/**/*.test.{ts,tsx}`;
  const exclude = ["node_modules", "dist", ...inBrowsers].map((folder) => `**/${folder}/**`);
  return {
    ...sources(drawing.has(name) ? "browser" : "node"),
    test: {
      name,
      environment: drawing.has(name) ? "happy-dom" : "node",
      // Files of a worker share what they import, and a document: those that define elements can't.
      isolate: name === "embed",
      include: deep
        ? [...properties(`packages/${name}/src/**/*.test.*`), `packages/${name}/**/*.deep.ts`]
        : [tests],
      exclude,
      setupFiles: [".ci/seed.ts", ...(drawing.has(name) ? [".ci/afterwards.ts"] : [])],
      taskTitleValueFormatTruncate,
      // Properties run by the thousand, and the machine may have more to do.
      testTimeout: 120_000,
    },
  };
};

/** Tests that drive browsers, from Node. */
const browserTests = (name: string, folder: string, globalSetup: string[] = []) => ({
  // The examples import the packages as others do: built.
  ...(name === "examples" ? {} : sources("node")),
  test: {
    name: `${name}-browser`,
    environment: "node",
    // All files of a worker share one Chromium and what they import.
    isolate: false,
    include: [`${folder}/**/*.${deep ? "deep" : "test"}.ts`],
    exclude: ["**/node_modules/**", READMES],
    globalSetup,
    taskTitleValueFormatTruncate,
    // Pages that one test file has open at a time.
    maxConcurrency: 4,
    // Generous, since they cost nothing but where a test fails, and the machine may have more to do.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
    // A busy machine can starve a browser; what is broken fails twice. The reporter names what was
    // run again.
    retry: 1,
  },
});

export default defineConfig({
  test: {
    maxWorkers: workers,
    sequence: { sequencer: ByProject },
    provide: { seed },
    coverage: {
      include: ["packages/core/src/**/*.ts"],
      // Tests, what only they use, and what only the compiler reads; a written list of exports has
      // no code of its own.
      exclude: ["**/*.{test,fixture,check}.ts", "packages/core/src/index.ts"],
      reporter: ["text"],
      thresholds: { branches: 98 },
    },
    projects: [
      ...packages.map(unitTests),
      ...packages
        .filter((name) => existsSync(`${root}/packages/${name}/browser`))
        .map((name) => browserTests(name, `packages/${name}/browser`)),
      browserTests("bench", "packages/bench/contestants"),
      browserTests("examples", "examples"),
      browserTests("stories", "stories", ["stories/build.setup.ts"]),
      {
        // What depends on the engine's Intl and Temporal, in the engine of most readers.
        ...sources("browser"),
        test: {
          name: "core-browser",
          include: deep ? [] : ["packages/core/src/{time,locale,languages}/*.test.ts"],
          setupFiles: [".ci/seed.ts"],
          browser: inChromium,
        },
      },
      {
        ...sources("node"),
        test: { name: "readmes", include: deep ? [] : [READMES] },
      },
    ],
  },
});
