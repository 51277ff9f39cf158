/**
 * A host's page around Plenary, for tests that hold in every browser and for both forms of the
 * script. A test is written once, against the few things that the drivers have in common:
 *
 *     inEachBrowser((host) => {
 *       it("the element is as wide as it can be", async () => {
 *         await host.open(`<div style="float: left">${ELEMENT}</div>`);
 *         expect(await host.evaluate(() => onlooker.plenary().clientWidth)).toBeGreaterThan(1000);
 *       });
 *     });
 */
import { afterAll, afterEach, beforeAll, describe, expect, vi } from "vitest";
import { ensureFirefox, ensureWebKit } from "../../../../.ci/browsers.ts";
import { deep } from "../../../../.ci/depth.ts";
import { readDocument } from "../../../../examples/browser.ts";
import { startChromium } from "../reader/chromium.ts";
import type { Driver } from "../reader/driver.ts";
import { startFirefox } from "../reader/firefox.ts";
import { onlookerScript } from "../reader/policies.ts";
import { startWebKit } from "../reader/webkit.ts";
import { page, type Served, serveSite } from "../site.ts";

/** The forms in which a site may load the script: its tags, by name. */
export const FORMS: Readonly<Record<string, string>> = {
  "plenary.js": '<script src="/plenary.js" defer></script>',
  "the list and the acts":
    '<script src="/plenary.list.js" defer></script><script src="/plenary.acts.js" defer></script>',
};

/** The programme of a week, at `/week.json`. */
export const week = readDocument("retreat-week.json");
export const ELEMENT = '<plenary-agenda src="/week.json" lang="en"></plenary-agenda>';

export interface HostPage {
  /** What else is in the page's head. */
  head?: string;
  /** What the page loads. @default the scripts of the form that is tested */
  scripts?: string;
  /** @default another for each page, since the same address again would be a reload */
  path?: string;
  /** Of the viewport, in CSS pixels. @default 1280 */
  width?: number;
  /** Whether to wait until a programme is drawn, with all features. @default true */
  ready?: boolean;
}

export interface Host extends Pick<Driver, "evaluate" | "press"> {
  /** Its name, as `browsers` has it. */
  readonly browser: string;
  readonly driver: Driver;
  /** To put data and further pages on. */
  readonly site: Served;
  /** The tags of the form that is tested. */
  readonly scripts: string;
  /** Opens a page with this body. */
  open(body: string, options?: HostPage): Promise<void>;
}

const HEIGHT = 900;
const firefox = ensureFirefox();
const webkit = ensureWebKit();
/** Those that are not installed have no `start`, and the reason is printed. */
export const browsers = [
  { name: "Chromium", start: startChromium },
  { name: "Firefox", start: firefox && (() => startFirefox(firefox)) },
  { name: "WebKitGTK", start: webkit && (() => startWebKit(webkit)) },
].filter(({ name }) => deep || name === "Chromium");

/** Chooses a day, among tabs or in the menu, which need not be open for it. */
export const chooseDay = ({ evaluate }: Pick<Host, "evaluate">, name: string) =>
  evaluate((name) => {
    const days = onlooker.every("[part=days] li button");
    days.find(({ textContent }) => textContent === name)?.click();
  }, name);

/**
 * Defines the tests for Chromium, with the form of the script that README.md gives; in the deep tests
 * with the other form, and for the other browsers that are installed, whose engines and not whose
 * scripts differ.
 */
export function inEachBrowser(define: (host: Host) => void): void {
  // WebKitGTK without a graphics card is slow on a busy machine.
  vi.setConfig({ testTimeout: 180_000 });
  for (const { name, start } of browsers) {
    describe.skipIf(!start)(`in ${name}`, () => {
      let driver: Driver;
      let site: Served;
      let width = 1280;
      let opened = 0;
      beforeAll(async () => {
        site = await serveSite();
        site.put("/onlooker.js", onlookerScript);
        site.put("/week.json", week);
        if (start) driver = await start();
      });
      afterAll(async () => {
        await driver?.close();
        site?.close();
      });
      const forms = Object.entries(FORMS).slice(...(name === "Chromium" && deep ? [0, 1] : [-1]));
      describe.each(forms)("with %s", (_, scripts) => {
        // What the page threw, and Plenary with it.
        afterEach(async () =>
          expect(await driver.evaluate(() => globalThis.onlooker?.errors ?? [])).toEqual([]),
        );
        define({
          browser: name,
          get driver() {
            return driver;
          },
          get site() {
            return site;
          },
          scripts,
          evaluate: (act, ...args) => driver.evaluate(act, ...args),
          press: (key) => driver.press(key),
          async open(body, options = {}) {
            const { head = "", path = `host-${++opened}.html`, ready = true } = options;
            const tags = `<meta name="viewport" content="width=device-width, initial-scale=1">${head}
              <script src="/onlooker.js"></script>${options.scripts ?? scripts}`;
            site.put(`/${path.split(/[?#]/)[0]}`, page(body, tags));
            const wanted = options.width ?? 1280;
            if (wanted !== width) await driver.resize(wanted, HEIGHT);
            width = wanted;
            await driver.goto(`${site.url}/${path}`);
            if (!ready) return;
            const isDrawn = () =>
              driver.evaluate(
                () =>
                  onlooker.all("[part~=timeline]").length > 0 &&
                  onlooker.all("[part~=search]").length > 0,
              );
            await expect.poll(isDrawn, { timeout: 10_000 }).toBe(true);
          },
        });
      });
    });
  }
}
