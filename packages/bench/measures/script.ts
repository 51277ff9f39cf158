/**
 * The script alone, on an empty page: what every visit pays before there is anything to show. The
 * text is there already; an inline script is parsed and run in one go when it is put in.
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
