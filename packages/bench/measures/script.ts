/**
 * Time to parse and run the scripts on an empty page, which every visit needs before anything can be
 * shown. Each text is loaded first and inserted as an inline script, so it is parsed and run at once.
 * Where there are several, the time of each is given too.
 */
import { visit } from "../visit.ts";
import { type Context, folderOf, type Measured } from "./context.ts";

export async function script(context: Context, slowdown: number): Promise<Measured> {
  const files = Object.keys(context.bundle.scripts);
  const addresses = files.map((file) => `${folderOf(context)}/${file}`);
  return visit(context.browser, `${context.url}/blank`, { slowdown }, async ({ page }) => {
    const times = await page.evaluate(async (addresses) => {
      const texts = await Promise.all(
        addresses.map(async (address) => (await fetch(address)).text()),
      );
      return texts.map((text) => {
        const element = document.createElement("script");
        element.textContent = text;
        const start = performance.now();
        document.head.append(element);
        return performance.now() - start;
      });
    }, addresses);
    const each = files.map((file, index) => [`script.${slowdown}.${file}`, times[index] ?? 0]);
    return {
      [`script.${slowdown}`]: times.reduce((sum, time) => sum + time, 0),
      ...(files.length > 1 ? Object.fromEntries(each) : {}),
    };
  });
}
