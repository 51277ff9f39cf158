/** `<plenary-now>` on a screen, in the script as it ships. */
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

async function screen(now: string, width: number, height: number) {
  const viewport = { width, height };
  const { page } = await browser.open("lobby/", { now, viewport, ready: false });
  await page.locator("plenary-now [part=present]").waitFor();
  return page;
}

/** The smallest font size on the screen, relative to its width. */
const smallest = (page: Page) =>
  page.evaluate(() => {
    const shadow = document.querySelector("plenary-now")?.shadowRoot as ShadowRoot;
    const sizes = [...shadow.querySelectorAll(".plenary-now *")]
      .filter((element) => element.clientHeight && element.textContent?.trim())
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return Math.min(...sizes) / innerWidth;
  });

describe("a lobby screen", () => {
  it("can be read from six metres at any size, with four sessions and what is next", async () => {
    for (const [width, height] of [
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      const page = await screen("2027-02-16T12:15+01:00", width, height);
      expect(await page.locator("plenary-now [part=running] .plenary-now-session").count()).toBe(4);
      // Capitals are 0.7 of the type's size: 17 mm on a screen of 55 inches, 1218 mm wide.
      expect((await smallest(page)) * 0.7 * 1218).toBeGreaterThan(14.5);
      const { scrollWidth, scrollHeight } = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, scrollHeight };
      });
      expect(scrollWidth).toBe(width);
      expect(scrollHeight).toBe(height);
      await page.close();
    }
  });

  it("shows next beside now, and below it on an upright screen", async () => {
    const place = async (page: Page) => {
      const [now, next] = await Promise.all(
        ["running", "next"].map((part) => page.locator(`plenary-now [part=${part}]`).boundingBox()),
      );
      return now && next && (next.x >= now.x + now.width ? "beside" : "below");
    };
    const wide = await screen("2027-02-15T12:15+01:00", 1280, 720);
    expect(await place(wide)).toBe("beside");
    expect(await axeViolations(wide)).toEqual([]);
    await wide.close();
    const upright = await screen("2027-02-15T12:15+01:00", 720, 1280);
    expect(await place(upright)).toBe("below");
    expect(await axeViolations(upright)).toEqual([]);
    await upright.close();
  });

  it("fills an upright screen with what comes later today, rooms as large as titles", async () => {
    const later = (page: Page) => page.locator("plenary-now [part=later]");
    const wide = await screen("2027-02-16T09:40+01:00", 1920, 1080);
    expect(await later(wide).isVisible()).toBe(false);
    await wide.close();
    const page = await screen("2027-02-16T09:40+01:00", 1080, 1920);
    const box = await later(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(1920 * 0.75);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(1920);
    const sizes = await page.locator("plenary-now li >> visible=true").evaluateAll((sessions) =>
      sessions.map((session) =>
        [".plenary-now-name", ".plenary-place"].map((one) => {
          const element = session.querySelector(one);
          return element && getComputedStyle(element).fontSize;
        }),
      ),
    );
    expect(sizes.length).toBeGreaterThan(8);
    for (const [title, place] of sizes) expect(place ?? title).toBe(title);
    await page.close();
  });
});
