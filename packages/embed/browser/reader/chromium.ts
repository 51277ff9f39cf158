import { chromium } from "playwright";
import { CHROMIUM_ARGS, ensureChromium } from "../../../../.ci/chromium.ts";
import { type Driver, ZONE } from "./driver.ts";

/** Chromium by Playwright. In a page that holds a frame, what is driven is the frame. */
export async function startChromium(): Promise<Driver & { said: string[] }> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    timezoneId: ZONE,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // What the page says in its console and throws; a test may empty it.
  const said: string[] = [];
  page.on("console", (message) => {
    // The browser's own wish for every page.
    if (!message.text().includes("/favicon.ico")) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`thrown: ${error.message}`));
  return {
    name: `Chromium ${browser.version()}`,
    said,
    async goto(url) {
      await page.goto(url);
    },
    evaluate: (act, ...args) => {
      const frame = page.frames().at(-1) ?? page.mainFrame();
      return frame.evaluate(`(${act})(...${JSON.stringify(args)})`) as never;
    },
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}
