/** During the event: what time does to a list that is being read. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page as host, type Site, startSite } from "./site.ts";

const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1280, height: 800 };
const week = new URL("../../../examples/data/retreat-week.json", import.meta.url);

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/week.json", JSON.parse(readFileSync(week, "utf8")));
  site.put("/week.html", host('<plenary-agenda src="/week.json"></plenary-agenda>'));
});
afterAll(() => site.stop());

async function open(now: string, viewport = PHONE) {
  const opened = await site.open("week.html", { viewport, now });
  await opened.plenary.locator("article >> visible=true").first().waitFor();
  return opened;
}

/** The titles in the window, and where they begin, px. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
    const titles = [...root.querySelectorAll<HTMLElement>(".plenary-card-title")];
    return titles.flatMap((title) => {
      const { top, bottom } = title.getBoundingClientRect();
      const isSeen = title.checkVisibility() && bottom > 0 && top < innerHeight;
      return isSeen ? [{ title: title.innerText.trim(), top }] : [];
    });
  });
type Seen = Awaited<ReturnType<typeof inSight>>;
/** How far titles have moved, px: all that were in sight, and the same ones. A scroll is in whole pixels. */
const moved = (before: Seen, after: Seen) => {
  expect(after.map(({ title }) => title)).toEqual(before.map(({ title }) => title));
  return Math.max(...after.map(({ top }, at) => Math.abs(top - (before[at]?.top ?? 0))));
};
const whenOf = (page: Page, id: string) =>
  page
    .locator(`plenary-agenda article[data-session=${id}]`)
    .evaluate((article) => (article.parentElement as HTMLElement).dataset.when);

describe("when a session ends", () => {
  it.each([
    ["a phone", PHONE],
    ["a desktop", DESKTOP],
  ])(
    "nothing in sight moves on %s, and what is out of sight becomes a line",
    async (_, viewport) => {
      const { page, plenary } = await open("2027-02-16T10:58:30+01:00", viewport);
      const care = plenary.locator("[data-session=tue-care]");
      const rowHeight = (await care.boundingBox())?.height ?? 0;
      // The session that is on is in sight.
      await page.evaluate(() => scrollTo(0, 150));
      const first = await inSight(page);
      await page.clock.runFor("02:00");
      expect(await whenOf(page, "tue-care")).toBe("over");
      expect(moved(first, await inSight(page))).toBeLessThan(1);
      // It is above the window when the coffee ends.
      await plenary
        .locator("[data-session=wed-hot-summer]")
        .evaluate((one) => one.scrollIntoView());
      const second = await inSight(page);
      await page.clock.runFor("30:00");
      expect(await whenOf(page, "tue-care")).toBe("past");
      expect(moved(second, await inSight(page))).toBeLessThan(1);
      await care.scrollIntoViewIfNeeded();
      expect((await care.boundingBox())?.height).toBeLessThan(rowHeight * 0.7);
      await page.close();
    },
  );

  it("its line still opens", async () => {
    const { page, plenary } = await open("2027-02-16T12:15:00+01:00");
    const line = plenary.locator("[data-session=tue-care]");
    expect(await line.locator("[part=row-facts]").isVisible()).toBe(false);
    await line.locator("[part=open]").click();
    expect(await line.locator("[part=row-facts]").isVisible()).toBe(true);
    expect(await line.getByRole("button", { name: /^Add to my programme/ }).isVisible()).toBe(true);
    await page.close();
  });
});

describe("the strip under the head", () => {
  const seats = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
      const seen = root.querySelectorAll("[part=bar], .plenary-day-title, .plenary-card-title");
      return [...seen].map((one) => Math.round(one.getBoundingClientRect().top));
    });
  const LIST = '<script src="/plenary.list.js" defer></script>';

  it.each([
    ["a phone", PHONE, "2027-02-16T12:15:00+01:00"],
    ["a desktop", DESKTOP, "2027-02-16T12:15:00+01:00"],
    ["a phone, when nothing is on", PHONE, "2027-02-16T19:00:00+01:00"],
    ["a desktop, when nothing is on", DESKTOP, "2027-02-16T19:00:00+01:00"],
  ])("moves nothing when the acts come a second late: on %s", async (_, viewport, now) => {
    site.put("/late.html", host('<plenary-agenda src="/week.json"></plenary-agenda>', LIST));
    const { page, plenary } = await site.open("late.html", { viewport, now });
    await plenary.locator("article >> visible=true").first().waitFor();
    await page.clock.runFor(1_000);
    const before = await seats(page);
    await page.addScriptTag({ url: "/plenary.acts.js" });
    await plenary.locator("[part=present]").waitFor();
    await page.clock.runFor(1_000);
    expect(await seats(page)).toEqual(before);
    await page.close();
  });

  it("leads to a session, and Now to the line of the present, both in sight below the bar", async () => {
    const { page, plenary } = await open("2027-02-16T12:15:00+01:00");
    await plenary.locator("[part=jump]").click();
    await page.clock.runFor(3_000);
    const bar = await plenary.locator("[part=bar]").boundingBox();
    const line = await plenary.locator(".plenary-present bdi").boundingBox();
    expect(line?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    const focused = () =>
      page.evaluate(() => {
        const at = document.querySelector("plenary-agenda")?.shadowRoot?.activeElement;
        return at?.closest("[data-session]")?.getAttribute("data-session");
      });
    expect(await focused()).toBe("tue-housing");
    await plenary.locator("[part=next] button").click();
    await page.clock.runFor(3_000);
    expect(await focused()).toBe("tue-lunch");
    await page.close();
  });
});
