import { type KeyInput, launch } from "puppeteer-core";
import { arrive, type Driver, ZONE } from "./driver.ts";

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
  const evaluate: Driver["evaluate"] = (act, ...args) =>
    page.evaluate(`(${act})(...${JSON.stringify(args)})`) as never;
  const version = await browser.version();
  return {
    name: version.replace(/^\w+\//, "Firefox "),
    async goto(url) {
      await page.goto(url);
      await arrive(evaluate, url);
    },
    evaluate,
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
