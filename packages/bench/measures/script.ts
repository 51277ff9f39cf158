/**
 * Time to parse and run the script on an empty page, which every visit needs before anything can be
 * shown. The text is loaded first and inserted as an inline script, so it is parsed and run at once.
 */
import { visit } from "../visit.ts";
import type { Context, Measured } from "./context.ts";

export async function script({ browser, url, contestant }: Context, slowdown: number) {
  return visit(browser, `${url}/blank/blank.html`, { slowdown }, async ({ page }) => {
    const time = await page.evaluate(async (address) => {
      const element = document.createElement("script");
      element.textContent = await (await fetch(address)).text();
      const start = performance.now();
      document.head.append(element);
      return performance.now() - start;
    }, `${url}/${contestant.name}/script.js`);
    return { [`script.${slowdown}`]: time } satisfies Measured;
  });
}
