/** Everything a reader does, under the policies of strict hosts: nothing is violated, all works. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { behaviours, readerOf, states } from "./reader/behaviours.ts";
import { startChromium } from "./reader/chromium.ts";
import { openPage, policies } from "./reader/policies.ts";
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

describe.each(policies)("under $name", (policy) => {
  it.each(all)("$name", async ({ attributes, says = /^$/, run }) => {
    driver.said.length = 0;
    await openPage(driver, site, policy, attributes);
    await run(readerOf(driver));
    const found = await driver.evaluate(() => [...onlooker.violations, ...onlooker.errors]);
    violations += found.length;
    expect(found).toEqual([]);
    const expected = (line: string) => says.test(line) || policy.says?.test(line);
    expect(driver.said.filter((line) => !expected(line))).toEqual([]);
  });

  it("a page that does what is forbidden is seen to", async () => {
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
    `policy: ${policies.length} policies × ${all.length} acts in ${driver.name}, ${violations} violations`,
  );
});
