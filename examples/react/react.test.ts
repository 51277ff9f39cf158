/** An app in React 19, bundled with the packages as they ship. */
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

it("follows the app's state; axe finds nothing", async () => {
  const { page, said } = await browser.open("react/");
  const picked = page.getByRole("button", { name: /^Quitar América Latina/ });
  await picked.waitFor();
  await page.getByRole("button", { name: "Europa", exact: true }).click();
  await page.getByRole("button", { name: /^Quitar Europa/ }).waitFor();
  expect(await picked.count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(said).toEqual([]);
  await page.close();
});

it("tells the app what the reader picks and opens", async () => {
  const { page } = await browser.open("react/");
  await page.getByRole("button", { name: /^Quitar América Latina/ }).click();
  const ours = page.getByRole("button", { name: "América Latina", exact: true });
  await expect.poll(() => ours.getAttribute("aria-pressed")).toBe("false");
  await page.getByRole("button", { name: "Apertura de la semana", exact: true }).click();
  await page.getByRole("button", { name: "Volver a la sesión abierta" }).click();
  const focused = page.getByRole("heading", { name: "Apertura de la semana" });
  await expect
    .poll(() => focused.evaluate((one) => one.matches(":focus, :focus-within")))
    .toBe(true);
  await page.close();
});
