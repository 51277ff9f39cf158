/**
 * The stories as tests: each is drawn and played in Chromium, and checked by axe. `pnpm stories`
 */
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { inChromium } from "../.ci/in-chromium.ts";

export default defineConfig({
  plugins: [storybookTest({ configDir: import.meta.dirname, disableAddonDocs: true })],
  // A busy machine with two cores needs a long time for 300 sessions and axe, and can starve a browser.
  test: { name: "stories", browser: inChromium, testTimeout: 90_000, retry: 1 },
});
