/** A programme whose office also hosts its calendar file. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))]);
  browser = await startBrowser();
});
afterAll(() => browser.stop());

it.each([360, 1280])("the calendar's dialog offers its address, at %i px", async (width) => {
  const { page, plenary, said } = await browser.open("hosted-calendar/", {
    viewport: { width, height: 900 },
  });
  await plenary.getByRole("button", { name: "Autres actions", exact: true }).click();
  await plenary.getByRole("button", { name: "Ajouter à l’agenda" }).click();
  const dialog = plenary.locator("dialog[open]");
  const address = dialog.locator("input").first();
  expect(await address.inputValue()).toBe("https://example.org/ateliers-eau/programme.ics");
  expect(await dialog.locator("a").first().getAttribute("href")).toBe(
    "webcal://example.org/ateliers-eau/programme.ics",
  );
  expect(await axeViolations(page)).toEqual([]);
  expect(said).toEqual([]);
  await page.close();
});

it("the file has an event for each session, with the new time of the one that moved", () => {
  const file = readFileSync(new URL("programme.ics", import.meta.url), "utf8");
  expect(file.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(3);
  expect(file).toContain("UID:secheresse@ateliers-eau-2027");
  expect(file).toContain("DTSTART:20270310T150000Z");
  expect(file).toContain("SEQUENCE:2");
});
