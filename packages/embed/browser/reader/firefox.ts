import { type KeyInput, launch } from "puppeteer-core";
import { vi } from "vitest";
import { type Driver, ZONE } from "./driver.ts";

/** Firefox by Puppeteer, over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    env: { ...process.env, TZ: ZONE },
    defaultViewport: { width: 1280, height: 900 },
    downloadBehavior: { policy: "deny" },
    // Otherwise a list of downloads opens and takes the keyboard focus.
    extraPrefsFirefox: { "browser.download.alwaysOpenPanel": false },
  });
  const page = await browser.newPage();
  const version = await browser.version();
  return {
    name: version.replace(/^\w+\//, "Firefox "),
    // Puppeteer may be done before the page is, or even while it is still on the last one.
    async goto(url) {
      await page.goto(url);
      const isThere = (url: string) =>
        document.readyState === "complete" && location.href.split("#")[0] === url.split("#")[0];
      await vi.waitFor(
        async () => {
          if (!(await page.evaluate(`(${isThere})(${JSON.stringify(url)})`))) throw new Error(url);
        },
        { timeout: 30_000, interval: 20 },
      );
    },
    evaluate: (act, ...args) => page.evaluate(`(${act})(...${JSON.stringify(args)})`) as never,
    async press(keys) {
      const [key, ...held] = keys.replace("Space", " ").split("+").reverse() as KeyInput[];
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of held) await page.keyboard.up(modifier);
    },
    // Puppeteer turns the screen too, which Firefox doesn't know; the viewport is resized all the same.
    resize: (width, height) =>
      page.setViewport({ width, height }).catch((error: Error) => {
        if (!/setScreenOrientationOverride/.test(error.message)) throw error;
      }),
    close: () => browser.close(),
  };
}
