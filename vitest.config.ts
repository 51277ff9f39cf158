import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_ARGS, findChromium } from "./.ci/chromium.ts";

/** Packages are tested from their sources; only the pages project runs what ships. */
const conditions = ["@plenary/source", "module", "development|production"];
const sources = {
  resolve: { conditions: [...conditions, "browser"] },
  ssr: { resolve: { conditions: [...conditions, "node"] } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        ...sources,
        test: { name: "core", environment: "node", include: ["packages/core/src/**/*.test.ts"] },
      },
      {
        ...sources,
        test: {
          name: "widgets",
          environment: "happy-dom",
          include: ["packages/widgets/src/**/*.test.{ts,tsx}"],
        },
      },
      {
        ...sources,
        test: {
          name: "embed",
          environment: "happy-dom",
          include: ["packages/embed/src/**/*.test.{ts,tsx}"],
        },
      },
      {
        plugins: [storybookTest({ configDir: ".storybook", disableAddonDocs: true })],
        test: {
          name: "stories",
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: "chromium" }],
          },
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
