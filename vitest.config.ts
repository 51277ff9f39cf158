import { defineConfig } from "vitest/config";
import { chromium } from "./.ci/chromium.ts";

/** Packages are tested from their sources; the pages project tests what ships. */
const sources = (environment: "node" | "browser") => {
  const conditions = ["@plenary/source", "module", environment, "development|production"];
  return { resolve: { conditions }, ssr: { resolve: { conditions } } };
};

export default defineConfig({
  test: {
    coverage: {
      include: ["packages/core/src/**/*.ts"],
      // Tests and what only they use; the written list of exports has no code of its own.
      exclude: ["**/*.test.ts", "**/*.fixture.ts", "packages/core/src/index.ts"],
      reporter: ["text"],
      thresholds: { branches: 98 },
    },
    projects: [
      {
        ...sources("node"),
        test: {
          name: "core",
          environment: "node",
          include: ["packages/core/src/**/*.test.ts"],
          // Properties run by the thousand, and the machine may have more to do.
          testTimeout: 30_000,
        },
      },
      {
        // What hangs on the engine's Intl and Temporal, in the engine of most readers.
        ...sources("browser"),
        test: {
          name: "core-chromium",
          include: ["packages/core/src/{time,locale}/*.test.ts"],
          browser: chromium,
        },
      },
      {
        ...sources("browser"),
        test: {
          name: "widgets",
          environment: "happy-dom",
          include: ["packages/widgets/src/**/*.test.{ts,tsx}"],
        },
      },
      {
        ...sources("browser"),
        test: {
          name: "embed",
          environment: "happy-dom",
          include: ["packages/embed/{src,manifest}/**/*.test.{ts,tsx}"],
        },
      },
      {
        // The built script against servers that fail, pages that forbid and data that attacks.
        ...sources("node"),
        test: {
          name: "embed-browser",
          environment: "node",
          include: ["packages/embed/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        ...sources("node"),
        test: { name: "cli", environment: "node", include: ["packages/cli/src/**/*.test.ts"] },
      },
      {
        ...sources("node"),
        test: {
          name: "bench",
          environment: "node",
          include: ["packages/bench/*.test.ts", "packages/bench/{report,features}/*.test.ts"],
        },
      },
      {
        ...sources("node"),
        test: {
          name: "contestants",
          environment: "node",
          include: ["packages/bench/contestants/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: "readmes", environment: "node", include: ["stories/readmes.test.ts"] },
      },
      {
        // What is spoken, over the built Storybook.
        ...sources("node"),
        test: {
          name: "spoken",
          environment: "node",
          include: ["stories/spoken/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Four pages side by side, since a story waits as long as it works.
        ...sources("node"),
        test: {
          name: "matrix",
          environment: "node",
          include: ["stories/*.matrix.ts"],
          maxConcurrency: 4,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "pages",
          environment: "node",
          include: ["examples/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
