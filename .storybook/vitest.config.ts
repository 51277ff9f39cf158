/** The stories as tests: each is drawn in Chromium, played, and looked at by axe. `pnpm stories` */
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_ARGS, ensureChromium } from "../.ci/chromium.ts";

export default defineConfig({
  plugins: [storybookTest({ configDir: import.meta.dirname, disableAddonDocs: true })],
  test: {
    name: "stories",
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
