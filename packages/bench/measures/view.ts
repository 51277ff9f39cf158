/** The first view of a page with a programme, timed from navigation. */
import { type Conditions, visit } from "../visit.ts";
import { type Context, folderOf, type Measured } from "./context.ts";

export const SESSIONS = 100;

/** @param data in the page, or loaded from a URL */
export async function view(
  context: Context,
  name: string,
  data: "inline" | "link",
  conditions: Conditions,
): Promise<Measured> {
  const address = `${folderOf(context)}/${SESSIONS}.${data}.html`;
  return visit(context.browser, address, conditions, async ({ page }) => {
    const { first, painted } = await page.evaluate(() => probe.seen);
    return { [`${name}.first`]: first, [`${name}.painted`]: painted };
  });
}
