/** The first view of a page with a programme, timed from navigation. */
import { type Conditions, visit } from "../visit.ts";
import type { Context, Measured } from "./context.ts";

export const SESSIONS = 100;

/** @param data in the page, or loaded from a URL */
export async function view(
  { browser, url, contestant }: Context,
  name: string,
  data: "inline" | "link",
  conditions: Conditions,
): Promise<Measured> {
  const address = `${url}/${contestant.name}/${SESSIONS}.${data}.html`;
  return visit(browser, address, conditions, async ({ page }) => {
    const { first, painted } = await page.evaluate(() => probe.seen);
    return { [`${name}.first`]: first, [`${name}.painted`]: painted };
  });
}
