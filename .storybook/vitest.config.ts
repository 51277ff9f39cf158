/** The stories as tests: each is drawn in Chromium, played, and looked at by axe. `pnpm stories` */
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { chromium } from "../.ci/chromium.ts";

export default defineConfig({
  plugins: [storybookTest({ configDir: import.meta.dirname, disableAddonDocs: true })],
  // A busy machine of two cores takes its time over 300 sessions and axe.
  test: { name: "stories", browser: chromium, testTimeout: 45_000 },
});
