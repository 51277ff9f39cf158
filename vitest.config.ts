import { defineConfig } from "vitest/config";

/** Packages are tested from their sources; the pages project tests what ships. */
const resolve = { conditions: ["@plenary/source", "module", "browser", "development|production"] };
const ssr = {
  resolve: { conditions: ["@plenary/source", "module", "node", "development|production"] },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: { name: "core", environment: "node", include: ["packages/core/src/**/*.test.ts"] },
      },
    ],
  },
});
