/**
 * What a reader does in Firefox and WebKitGTK, under the strictest policy: a few acts in `pnpm test`,
 * all others in the deep tests.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureFirefox, ensureWebKit } from "../../../.ci/browsers.ts";
import { deep } from "../../../.ci/depth.ts";
import { behaviours, readerOf, states } from "./reader/behaviours.ts";
import type { Driver } from "./reader/driver.ts";
import { startFirefox } from "./reader/firefox.ts";
import { openPage, strictest } from "./reader/policies.ts";
import { startWebKit } from "./reader/webkit.ts";
import { type Served, serveSite } from "./site.ts";

let site: Served;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

const all = [...behaviours, ...states].filter(({ isSmoke = false }) => isSmoke !== deep);
const firefox = ensureFirefox();
const webkit = ensureWebKit();
const browsers = [
  { name: "Firefox", start: firefox && (() => startFirefox(firefox)) },
  { name: "WebKitGTK", start: webkit && (() => startWebKit(webkit)) },
];

for (const { name, start } of browsers) {
  describe.skipIf(!start)(`in ${name}`, () => {
    let driver: Driver;
    let held = 0;
    beforeAll(async () => {
      if (start) driver = await start();
    });
    afterAll(async () => {
      console.log(`browsers: ${held} of ${all.length} behaviours in ${driver?.name ?? name}`);
      await driver?.close();
    });

    it.each(all)("$name", async ({ attributes, run }) => {
      await openPage(driver, site, strictest, attributes);
      await run(readerOf(driver));
      expect(await driver.evaluate(() => [...onlooker.violations, ...onlooker.errors])).toEqual([]);
      held++;
    });
  });
}
