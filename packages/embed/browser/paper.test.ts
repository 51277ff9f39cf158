/** What is printed: the programme on a partner's page, in embed.html, and in a frame. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { page as host, type Site, startSite } from "./site.ts";

const week = readFileSync(
  new URL("../../../examples/data/retreat-week.json", import.meta.url),
  "utf8",
);

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/week.json", JSON.parse(week));
  site.put("/week.html", host('<plenary-agenda src="/week.json"></plenary-agenda>'));
});
afterAll(() => site.stop());

const options = { timezoneId: "Europe/Madrid" };
const embedded = "embed.html?src=/week.json&lang=fr";
/** The number of A4 pages that the page prints on. */
const pagesOf = async (page: Page) => {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length;
};

it.each(["week.html", embedded])("the week is at most seven A4 pages: %s", async (name) => {
  const { page, plenary } = await site.open(name, { ...options, ready: false });
  await plenary.locator("article").nth(37).waitFor();
  expect(await pagesOf(page)).toBeLessThanOrEqual(7);
  await page.close();
});

it("each sheet of embed.html has the title, its day, its number and the date", async () => {
  const { page, plenary } = await site.open(embedded, { ...options, ready: false });
  await plenary.locator("article").nth(37).waitFor();
  const pages = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const text = rules.map(({ cssText }) => cssText).join("\n");
    const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
    const days = [...root.querySelectorAll<HTMLElement>("[part=day]")].map((day) => {
      const name = getComputedStyle(day).getPropertyValue("page");
      const [, heading] = new RegExp(`@page ${name} \\{[^"]*"([^"]*)"`).exec(text) ?? [];
      return heading;
    });
    return { text, days };
  });
  expect(pages.text).toMatch(/@top-left \{ content: "Semaine du séminaire/);
  expect(pages.text).toMatch(/@bottom-left \{ content: "Imprimé le /);
  expect(pages.text).toMatch(/@bottom-right \{ content: counter\(page\)/);
  expect(pages.days[0]).toMatch(/^Lundi 15 février/);
  expect(pages.days[4]).toMatch(/^Vendredi 19 février/);
  // What has no date follows on the last sheet.
  expect(pages.days[5]).toBe(pages.days[4]);
  await page.close();
});

it("on a partner's page each day but the first says what programme it is from", async () => {
  const { page, plenary } = await site.open("week.html", options);
  await plenary.locator("article").first().waitFor();
  await page.emulateMedia({ media: "print" });
  const lines = await plenary
    .locator(".plenary-day-head")
    .evaluateAll((heads) => heads.map((head) => getComputedStyle(head, "::before").content));
  expect(lines[0]).toBe("none");
  expect(lines[1]).toMatch(/Retreat week 2027: Good neighbours · Printed /);
  await page.close();
});

it.each([360, 700, 1000])("a frame of %i px prints all that it holds", async (width) => {
  site.put(
    "/framed.html",
    host(
      `<iframe id="frame" src="/embed.html?src=/week.json&amp;lang=en"
        style="width:${width}px;height:300px;border:0"></iframe>`,
      '<script src="/plenary-frame.js" defer></script>',
    ),
  );
  const { page } = await site.open("framed.html", { ...options, ready: false });
  const frame = page.frameLocator("#frame");
  await frame.locator("article").nth(37).waitFor();
  const heightOf = () => page.locator("#frame").evaluate(({ clientHeight }) => clientHeight);
  await expect.poll(heightOf).toBeGreaterThan(2000);
  await page.emulateMedia({ media: "print" });
  const needed = await frame.locator("body").evaluate(({ scrollHeight }) => scrollHeight);
  expect(needed).toBeLessThanOrEqual(await heightOf());
  await page.close();
});
