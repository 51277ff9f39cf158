/** A long programme on a phone and on paper, in the script as it ships, in Chromium. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

const phone = { viewport: { width: 360, height: 640 } };

describe("a row", () => {
  it("opens by keyboard; focus and scroll position stay", async () => {
    const { plenary, page, said } = await browser.open("script-tag/week.html", phone);
    const card = plenary.locator("[part~=card]").filter({ hasText: "Opening of the week" }).first();
    const button = card.locator("[part=open]");
    const summary = card.getByText("A short welcome");
    await expect.poll(() => button.count()).toBe(1);
    const isRead = () => summary.evaluate((node) => node.checkVisibility());
    expect(await isRead()).toBe(false);
    await button.focus();
    const top = () => button.evaluate((node) => Math.round(node.getBoundingClientRect().top));
    const before = await top();
    await page.keyboard.press("Enter");
    expect([await isRead(), await top()]).toEqual([true, before]);
    await page.keyboard.press("Enter");
    expect([await isRead(), await top()]).toEqual([false, before]);
    expect(await button.evaluate((node) => node.matches(":focus"))).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });

  it("keeps the place of its title and its star when it opens", async () => {
    const { plenary, page } = await browser.open("script-tag/week.html", phone);
    const row = plenary.locator("[part~=row]").filter({ hasText: "What the year asked of us" });
    await row.locator("[part=star]").waitFor();
    const places = () =>
      row.evaluate((one) =>
        ["[part=card-title]", "[part=star]"].map((selector) => {
          const { left, width } = (one.querySelector(selector) as Element).getBoundingClientRect();
          return [left, width];
        }),
      );
    const before = await places();
    await row.locator("[part=open]").click();
    await expect.poll(() => row.locator("[part=more]").isVisible()).toBe(true);
    expect(await places()).toEqual(before);
    await page.close();
  });

  it.each([360, 1280])("cuts no time, with the day it falls on, at %i px", async (width) => {
    const { plenary, page } = await browser.open("script-tag/week.html", {
      viewport: { width, height: 800 },
    });
    await plenary.evaluate((element) => element.setAttribute("lang", "fr"));
    const late = plenary.locator(".plenary-time small");
    await expect.poll(() => late.first().textContent()).toMatch(/^\+1\sjour$/);
    const cut = await plenary
      .locator("[part~=row] > [part=times]")
      .evaluateAll((all) =>
        all.flatMap((one) => (one.scrollWidth > one.clientWidth + 1 ? one.textContent : [])),
      );
    expect(cut).toEqual([]);
    await page.close();
  });

  it("is a card in full if the site asks for that", async () => {
    const { plenary, page } = await browser.open("script-tag/week.html");
    await plenary.evaluate((element) => element.setAttribute("density", "full"));
    const card = plenary.locator("[part~=card]").filter({ hasText: "Opening of the week" }).first();
    await expect.poll(() => card.getByText("A short welcome").isVisible()).toBe(true);
    expect(await card.locator("[part=open]").count()).toBe(0);
    await page.close();
  });
});

describe("the current day", () => {
  it("is named in the bar, which never covers the focus", async () => {
    const { plenary, page } = await browser.open("script-tag/week.html", phone);
    const buttons = plenary.locator("[part=open]");
    await expect.poll(() => buttons.count()).toBeGreaterThan(20);
    await buttons.nth(18).focus();
    for (let n = 0; n < 15; n++) {
      await page.keyboard.press("Shift+Tab");
      const { top, bar } = await plenary.evaluate((host) => {
        const focused = host.shadowRoot?.activeElement as Element;
        const bar = host.shadowRoot?.querySelector("[part=bar]") as Element;
        return {
          top: focused.getBoundingClientRect().top,
          bar: bar.getBoundingClientRect().bottom,
        };
      });
      expect(top).toBeGreaterThanOrEqual(bar);
    }
    await page.close();
  });
});

describe("paper", () => {
  it("has rows with their order of business, no controls, and the date and address at the end", async () => {
    const { plenary, page } = await browser.open("script-tag/week.html", phone);
    await expect.poll(() => plenary.locator("[part~=card]").count()).toBeGreaterThan(30);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const pressed = plenary.locator("button:not([part=open], [part=person]), input");
    expect(await pressed.filter({ visible: true }).count()).toBe(0);
    const lines = await plenary
      .locator("[part=person]")
      .evaluateAll((names) => names.map((name) => getComputedStyle(name).textDecorationLine));
    expect(new Set(lines)).toEqual(new Set(["none"]));
    const heights = (selector: string) =>
      plenary
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const business = await heights(".plenary-details > .plenary-items");
    expect(business.length).toBeGreaterThan(3);
    expect(Math.min(...business)).toBeGreaterThan(20);
    expect(Math.max(...(await heights(".plenary-details > .plenary-rich")))).toBe(0);
    const foot = plenary.locator(".plenary-printed");
    expect(await foot.innerText()).toContain("/script-tag/week.html");
    expect(await foot.innerText()).toMatch(/\b20\d\d\b/);
    const ink = await plenary
      .locator("[part=card-title]")
      .first()
      .evaluate((title) => getComputedStyle(title).color);
    expect(ink).toBe("rgb(0, 0, 0)");
    await page.close();
  });
});
