/** Two elements with the same programme, in different places of a page. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

it("sessions starred in the article are shown alone there, and stored", async () => {
  const { page, said } = await browser.open("parts-apart/", { ready: false });
  const timeline = page.locator("plenary-timeline");
  const articles = timeline.getByRole("article").filter({ visible: true });
  await articles.first().waitFor();
  await timeline.locator("[part=star]").first().press("Enter");
  const mine = timeline.getByRole("button", { name: /^Mon programme/ });
  await mine.press("Enter");
  await expect.poll(() => articles.count()).toBe(1);
  expect(await timeline.getByText("est conservé dans ce navigateur").first().isVisible()).toBe(
    true,
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.reload();
  await mine.waitFor();
  expect(said).toEqual([]);
  await page.close();
});

it.each([360, 1280])(
  "what is picked in the sidebar holds in the article, at %i px; one load serves both",
  async (width) => {
    const { page, said } = await browser.open("parts-apart/", {
      ready: false,
      viewport: { width, height: 900 },
      // Counted in the page: a test may start listening too late.
      before: () => {
        const fetched: string[] = [];
        const { fetch } = window;
        Object.assign(window, {
          fetched,
          fetch: (...args: Parameters<typeof fetch>) => {
            fetched.push(String(args[0]));
            return fetch(...args);
          },
        });
      },
    });
    const articles = page
      .locator("plenary-timeline")
      .getByRole("article")
      .filter({ visible: true });
    await articles.first().waitFor();
    const all = await articles.count();
    const filter = page.locator("plenary-participant-filter");
    await filter.getByRole("button", { name: /^Pour qui/ }).click();
    await filter.getByRole("checkbox", { name: /^Commissions/ }).check();
    await expect.poll(() => articles.count()).toBeLessThan(all);
    const reasons = page.locator("plenary-timeline .plenary-reason").filter({ visible: true });
    expect(await reasons.count()).toBeGreaterThan(0);
    const fetched = await page.evaluate(() => (window as unknown as { fetched: string[] }).fetched);
    expect(fetched).toHaveLength(1);
    expect(await axeViolations(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  },
);
