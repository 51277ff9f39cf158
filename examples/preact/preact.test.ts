/** An app in Preact, bundled with the packages as they ship. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))]);
  browser = await startBrowser();
});
afterAll(() => browser.stop());

it("draws the app's own cards and count; axe finds nothing, and nothing scrolls sideways", async () => {
  const { page, said } = await browser.open("preact/", {
    ready: false,
    viewport: { width: 320, height: 700 },
  });
  await page.getByRole("article").first().waitFor();
  const { shown } = await count(page);
  expect(await page.getByRole("article").count()).toBe(shown);
  expect(await page.getByText("You are expected.").count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axeViolations(page)).toEqual([]);
  expect(said).toEqual([]);
  await page.close();
});

it("counts again when the reader picks another group, and keeps a star", async () => {
  const { page } = await browser.open("preact/", { ready: false });
  await page.getByRole("article").first().waitFor();
  const before = await count(page);
  await page.getByRole("button", { name: /^For whom\?/ }).click();
  await page.getByRole("checkbox", { name: /^Youth/ }).check();
  await expect.poll(async () => (await count(page)).shown).toBeGreaterThan(before.shown);
  const star = page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /^Add to my programme/ });
  await star.click();
  await page.reload();
  await expect.poll(() => star.getAttribute("aria-pressed")).toBe("true");
  await page.close();
});

async function count(page: import("playwright").Page) {
  const said = await page.getByText(/^\d+ of \d+ sessions are for you$/).textContent();
  const [shown, total] = (said?.match(/\d+/g) ?? []).map(Number);
  return { shown: shown as number, total: total as number };
}
