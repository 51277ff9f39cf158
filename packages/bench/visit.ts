/** Opens a new page for each measurement, in a new browser context: a new process with cold caches. */
import { type Browser, type CDPSession, chromium, type Page } from "playwright";
import { CHROMIUM_ARGS, ensureChromium } from "../../.ci/chromium.ts";

export interface Conditions {
  /** How many times slower the processor is. @default 1 */
  slowdown?: number;
  /** A simulated phone network. @default false */
  fourG?: boolean;
}

export interface Visit {
  page: Page;
  cdp: CDPSession;
}

/** A phone on 4G: 9 Mbit/s down, 1.5 Mbit/s up, 170 ms round trip. */
const FOUR_G = {
  offline: false,
  latency: 170,
  downloadThroughput: (9 * 1024 * 1024) / 8,
  uploadThroughput: (1.5 * 1024 * 1024) / 8,
};

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });

export async function visit<Result>(
  browser: Browser,
  url: string,
  { slowdown = 1, fourG = false }: Conditions,
  act: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // The programme's own zone: in any other, only Plenary would draw a second time.
    timezoneId: "Europe/Madrid",
    locale: "en",
  });
  try {
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on("pageerror", (error) => thrown.push(error.message));
    const cdp = await context.newCDPSession(page);
    if (slowdown > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (fourG) {
      await cdp.send("Network.enable");
      await cdp.send("Network.emulateNetworkConditions", FOUR_G);
    }
    await page.goto(url, { waitUntil: "load" });
    const result = await act({ page, cdp });
    if (thrown.length) throw new Error(thrown.join("\n"));
    return result;
  } finally {
    await context.close();
  }
}
