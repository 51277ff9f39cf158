import type { Frame, Page } from "playwright";
import { openChromium } from "../../../../.ci/chromium.ts";
import { type Driver, ZONE } from "./driver.ts";

/** Chromium by Playwright. In a page with a frame, the frame is driven. */
export async function startChromium(): Promise<Driver & { said: string[] }> {
  const browser = await openChromium();
  // Console messages and errors of the pages; a test may empty the list.
  const said: string[] = [];
  let page: Page | undefined;
  const open = async () => {
    const opened = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      timezoneId: ZONE,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    opened.on("console", (message) => {
      // The browser asks for it on every page.
      if (message.text().includes("/favicon.ico")) return;
      said.push(`${message.type()}: ${message.text()}`);
    });
    opened.on("pageerror", (error) => said.push(`thrown: ${error.message}`));
    return opened;
  };
  return {
    name: `Chromium ${browser.version()}`,
    said,
    async goto(url) {
      // The frame's process would report messages of the last page to the next.
      if (page && page.frames().length > 1) {
        await page.context().close();
        page = undefined;
      }
      page ??= await open();
      await page.goto(url);
    },
    evaluate: (act, ...args) => {
      const frame = page?.frames().at(-1) as Frame;
      return frame.evaluate(`(${act})(...${JSON.stringify(args)})`) as never;
    },
    press: async (key) => page?.keyboard.press(key),
    resize: async (width, height) => page?.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}
