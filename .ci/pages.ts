/**
 * Pages that are used again. A new page, whose context is a profile of its own, costs the browser more
 * than drawing a programme in it. `page.close()` gives a page back, without anything that a test
 * stored, listened to, answered or emulated; what cannot be undone closes it for good.
 */
import type { BrowserContextOptions, Page } from "playwright";
import type { Chromium } from "./chromium.ts";

/** What cannot be undone. */
const LASTING = [
  ...["addInitScript", "exposeBinding", "exposeFunction", "setExtraHTTPHeaders"],
  ...["grantPermissions", "newCDPSession", "newPage", "route", "setGeolocation", "setOffline"],
];
const EVENTS = [
  ...["console", "dialog", "download", "framenavigated", "pageerror", "popup"],
  ...["request", "requestfailed", "requestfinished", "response"],
] as "console"[];

interface Reusable {
  page: Page;
  addInitScript: Page["addInitScript"];
  /** To be undone when the page is given back. */
  scripts: { dispose(): Promise<void> }[];
}

/** @returns a function that opens a page: one that was given back, or a new one */
export function reusedPages(browser: Chromium) {
  const idle = new Map<string, Reusable[]>();

  return async ({ viewport, ...options }: BrowserContextOptions, before?: () => void) => {
    const key = JSON.stringify(options);
    const kept = idle.get(key) ?? [];
    idle.set(key, kept);
    const taken = kept.pop() ?? (await create(browser, options, kept));
    if (viewport) await taken.page.setViewportSize(viewport);
    if (before) taken.scripts.push(await taken.addInitScript(before));
    return taken.page;
  };
}

async function create(browser: Chromium, options: BrowserContextOptions, kept: Reusable[]) {
  const page = await browser.newPage(options);
  const context = page.context();
  const session = await context.newCDPSession(page);
  const origins = new Set<string>();
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^http/.test(protocol)) origins.add(origin);
  });
  const close = page.close.bind(page);
  const addInitScript = page.addInitScript.bind(page);
  const reusable: Reusable = { page, addInitScript, scripts: [] };

  let lasts = false;
  const replace = (of: object, name: string, given: PropertyDescriptor) =>
    Object.defineProperty(of, name, { configurable: true, ...given });
  for (const of of [page, context] as object[] as Record<string, unknown>[]) {
    for (const name of LASTING) {
      // Routes of a page can be undone.
      const own = of === (page as object) && name === "route" ? undefined : of[name];
      if (typeof own !== "function") continue;
      const value = (...given: unknown[]) => {
        lasts = true;
        return own.apply(of, given);
      };
      replace(of, name, { value });
    }
  }
  const { clock } = page;
  const get = () => {
    lasts = true;
    return clock;
  };
  replace(page, "clock", { get });

  /** As the context has it. */
  const { colorScheme = "light", reducedMotion = "no-preference", forcedColors = "none" } = options;
  const giveBack = async () => {
    if (lasts) return close();
    for (const other of context.pages()) if (other !== page) await other.close();
    for (const event of EVENTS) page.removeAllListeners(event);
    for (const script of reusable.scripts.splice(0)) await script.dispose();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    // Else it would point at what is drawn there next.
    await page.mouse.move(-1, -1);
    await page.goto("about:blank");
    await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
    await context.clearCookies();
    for (const origin of origins) {
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    }
    await session.send("Network.clearBrowserCache");
    await session.send("Page.resetNavigationHistory");
    kept.push(reusable);
  };
  replace(page, "close", { value: giveBack });
  return reusable;
}
