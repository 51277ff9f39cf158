/** Finds a Chromium for the tests, or installs Debian's, or says what is missing. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { installFromDebian } from "./debian.ts";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** For containers: no sandbox as root, no GPU, no background requests. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium. `PLENARY_CHROMIUM` names another than the usual ones. */
export function findChromium(): string | undefined {
  return [process.env.PLENARY_CHROMIUM, ...KNOWN].find((path) => path && existsSync(path));
}

/** @throws Error that says what to install, if there is none and it cannot be installed here */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  let reason = "";
  try {
    installFromDebian("chromium");
    const installed = findChromium();
    if (installed) return installed;
  } catch (error) {
    reason = ` (${(error as Error).message})`;
  }
  throw new Error(
    `The browser tests need Chromium, which is not installed${reason}. On Debian or Ubuntu: ` +
      "sudo apt-get install chromium. Elsewhere install Chrome or Chromium and set " +
      "PLENARY_CHROMIUM to its path.",
  );
}

/** Installs a font for Chinese, Japanese and Korean if there is none: text would be drawn as boxes. */
export function ensureEastAsianFont(): void {
  const found = () =>
    execFileSync("fc-list", [":lang=ja", "family"], { encoding: "utf8" }).trim() !== "";
  try {
    if (found()) return;
    installFromDebian("fonts-noto-cjk");
    if (found()) return;
  } catch {}
  console.warn(
    "There is no font for Japanese: on Debian or Ubuntu, sudo apt-get install fonts-noto-cjk",
  );
}

/** How vitest runs tests inside Chromium. */
export const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: findChromium() ?? "chromium", args: CHROMIUM_ARGS },
  }),
  instances: [{ browser: "chromium" as const }],
};
