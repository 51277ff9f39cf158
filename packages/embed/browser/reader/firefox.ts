import { type KeyInput, launch } from "puppeteer-core";
import { type Driver, ZONE } from "./driver.ts";

/** Firefox by Puppeteer, over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    env: { ...process.env, TZ: ZONE },
    defaultViewport: { width: 1280, height: 900 },
    downloadBehavior: { policy: "deny" },
    // A list of downloads that opens would have the keys from then on.
    extraPrefsFirefox: { "browser.download.alwaysOpenPanel": false },
  });
  const page = await browser.newPage();
  const version = await browser.version();
  return {
    name: version.replace(/^\w+\//, "Firefox "),
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (act, ...args) => page.evaluate(`(${act})(...${JSON.stringify(args)})`) as never,
    async press(keys) {
      const [key, ...held] = keys.replace("Space", " ").split("+").reverse() as KeyInput[];
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of held) await page.keyboard.up(modifier);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}
