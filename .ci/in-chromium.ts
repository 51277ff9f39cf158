/** How vitest runs tests inside Chromium. */
import { playwright } from "@vitest/browser-playwright";
import { CHROMIUM_ARGS, findChromium } from "./chromium.ts";

export const inChromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: findChromium() ?? "chromium", args: CHROMIUM_ARGS },
  }),
  instances: [{ browser: "chromium" as const }],
};
