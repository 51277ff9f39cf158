/**
 * Finds a Chromium for the tests, or installs Debian's, or says what is missing; and opens it, once
 * for each worker.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright";
import { installFromDebian } from "./debian.ts";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Each window has popups that are pages of their own, which nobody sees, and each profile keeps a
 * spare process ready. Together they are a third of the work of opening a page.
 */
const NEEDLESS = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "SpareRendererForSitePerProcess"];
/** What Playwright turns off itself: this argument replaces its own. Compare when it is upgraded. */
const OFF_IN_TESTS =
  `AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose HttpsUpgrades
  HttpsFirstBalancedModeAutoEnable LensOverlay MediaRouter PaintHolding ThirdPartyStoragePartitioning
  AvoidCorsURLLoaderRestartOnRedirect TcpPortRandomizationWin OptimizationHints
  NetworkTimeServiceQuerying AimEnabled PreconnectToSearch`.split(/\s+/);

/** For containers: no sandbox as root, no GPU, no background requests. */
export const CHROMIUM_ARGS = [
  `--disable-features=${[...OFF_IN_TESTS, ...NEEDLESS].join(",")}`,
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

let running: Promise<Browser> | undefined;

/** What a test file needs of a browser. `close` closes all that was opened in it. */
export type Chromium = Pick<Browser, "newContext" | "newPage" | "version" | "close">;

/**
 * Opens Chromium, which all test files of a worker share, since starting it takes longer than most
 * tests. It ends with the worker.
 */
export async function openChromium(): Promise<Chromium> {
  running ??= chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const browser = await running;
  const opened: BrowserContext[] = [];
  return {
    async newContext(options) {
      const context = await browser.newContext(options);
      opened.push(context);
      return context;
    },
    async newPage(options) {
      const page = await browser.newPage(options);
      opened.push(page.context());
      return page;
    },
    version: () => browser.version(),
    close: async () => void (await Promise.all(opened.map((context) => context.close()))),
  };
}
