/**
 * What a reader does, under the policies of strict hosts: everything works and nothing is violated.
 * `pnpm test` does everything under the strictest policy and a few acts under the others, the deep
 * tests do the rest.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deep } from "../../../.ci/depth.ts";
import { behaviours, readerOf, states } from "./reader/behaviours.ts";
import { startChromium } from "./reader/chromium.ts";
import { openPage, type Policy, policies, strictest } from "./reader/policies.ts";
import { type Served, serveSite } from "./site.ts";

let site: Served;
let driver: Awaited<ReturnType<typeof startChromium>>;
beforeAll(async () => {
  site = await serveSite();
  driver = await startChromium();
});
afterAll(async () => {
  await driver?.close();
  site?.close();
});

const all = [...behaviours, ...states];
let violations = 0;

const actsUnder = (policy: Policy) =>
  all.filter(({ isSmoke = false }) => (policy === strictest || isSmoke) !== deep);

describe.each(policies.filter((policy) => actsUnder(policy).length))("under $name", (policy) => {
  it.each(actsUnder(policy))("$name", async ({ attributes, says = /^$/, run }) => {
    driver.said.length = 0;
    await openPage(driver, site, policy, attributes);
    await run(readerOf(driver));
    const found = await driver.evaluate(() => [...onlooker.violations, ...onlooker.errors]);
    violations += found.length;
    expect(found).toEqual([]);
    const expected = (line: string) => says.test(line) || policy.says?.test(line);
    expect(driver.said.filter((line) => !expected(line))).toEqual([]);
  });

  if (deep) return;
  it("a page that does what is forbidden is reported", async () => {
    await openPage(driver, site, policy);
    await driver.evaluate(() => {
      document.body.setAttribute("style", "color: red");
      new Image().src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    });
    const disposition = policy.reportOnly ? "report" : "enforce";
    await expect
      .poll(() => driver.evaluate(() => onlooker.violations))
      .toEqual([`${disposition} style-src-attr inline`, `${disposition} img-src data`]);
  });
});

afterAll(() => {
  console.log(
    `policy: ${policies.reduce((sum, policy) => sum + actsUnder(policy).length, 0)} acts under ` +
      `${policies.length} policies in ${driver.name}, ${violations} violations`,
  );
});
