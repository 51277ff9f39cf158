/** The controls, in the script as it ships, in Chromium. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, type OpenOptions, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

const week = (options?: OpenOptions) => browser.open("script-tag/week.html", options);
const shown = ({ plenary }: Opened) => plenary.locator("[part~=card]").filter({ visible: true });
const hasFocus = (one: ReturnType<Opened["plenary"]["locator"]>) =>
  one.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement);

describe("search", () => {
  it("shows and highlights what it finds, says how many, and keeps the focus", async () => {
    const opened = await week();
    const { plenary, page, said } = opened;
    const field = plenary.getByRole("searchbox", { name: "Search" });
    await field.focus();
    await page.keyboard.type("water");
    await expect.poll(() => plenary.getByRole("status").textContent()).toBe("2 of 38 sessions");
    expect(await shown(opened).count()).toBe(2);
    const marked = () =>
      page.evaluate(() => {
        const words = [...(CSS.highlights.get("plenary-search") ?? [])].map((range) =>
          range.startContainer.textContent?.slice(range.startOffset, range.endOffset).toLowerCase(),
        );
        return [...new Set(words)];
      });
    await expect.poll(marked).toEqual(["water"]);
    expect(await hasFocus(field)).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });

  it("offers a way out when it finds nothing", async () => {
    const opened = await week();
    const { plenary, page } = opened;
    await plenary.getByRole("searchbox").fill("zzz");
    await plenary.locator("[part=nothing-left] button").click();
    await expect.poll(() => shown(opened).count()).toBe(38);
    expect(await plenary.getByRole("searchbox").inputValue()).toBe("");
    await page.close();
  });
});

describe("the zone switch", () => {
  it("puts the reader's time first, and picking a group or a day does not change that", async () => {
    const opened = await week({ timezoneId: "Asia/Tokyo" });
    const { plenary, page } = opened;
    const first = () => shown(opened).locator(".plenary-first").first().textContent();
    const before = await first();
    await plenary.getByRole("button", { name: "More actions", exact: true }).click();
    await plenary.getByRole("radio", { name: "My time" }).check();
    await expect.poll(first).not.toBe(before);
    await plenary.getByRole("button", { name: "Tue 16" }).click();
    await plenary.getByRole("button", { name: "For whom?" }).click();
    await plenary.getByRole("checkbox", { name: "Commissions" }).check();
    await plenary.getByRole("button", { name: "More actions", exact: true }).click();
    expect(await plenary.getByRole("radio", { name: "My time" }).isChecked()).toBe(true);
    await page.close();
  });

  it("is not shown to a reader in the event's zone", async () => {
    const { plenary, page } = await week();
    expect(await plenary.locator("[part=zone-switch]").count()).toBe(0);
    await page.close();
  });
});

describe("the programme's language", () => {
  it("changes without the language of the interface", async () => {
    const { plenary, page } = await week();
    await plenary.getByRole("button", { name: "More actions", exact: true }).click();
    await plenary.getByRole("radio", { name: "Français" }).check();
    const title = plenary.locator("[part=title]");
    await expect.poll(() => title.textContent()).toContain("Bon voisinage");
    expect(await title.locator("[lang=fr]").count()).toBe(1);
    expect(await plenary.getByRole("button", { name: "For whom?" }).count()).toBe(1);
    await page.close();
  });
});

describe("a long summary", () => {
  it("opens and closes by key; focus and text stay in place", async () => {
    const { plenary, page } = await week();
    await plenary.evaluate((element) => element.setAttribute("density", "full"));
    const more = plenary.locator(".plenary-more > summary").first();
    await more.focus();
    const lead = more
      .locator("xpath=ancestor::*[contains(@class, 'plenary-summary')]/*[1]")
      .first();
    const topOf = () => lead.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await topOf();
    for (const open of [true, false]) {
      await page.keyboard.press(open ? "Enter" : "Space");
      await expect
        .poll(() => more.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))
        .toBe(open);
      expect(await hasFocus(more)).toBe(true);
      expect(await topOf()).toBe(before);
    }
    await page.close();
  });
});

describe("the days", () => {
  it("lead to what is on now, on any day", async () => {
    const opened = await browser.open("script-tag/week.html", {
      before: () => {
        const now = Date.parse("2027-02-17T10:15:00+01:00");
        Date.now = () => now;
      },
    });
    const { plenary, page } = opened;
    await plenary.getByRole("button", { name: "Mon 15" }).click();
    await plenary.getByRole("button", { name: "Jump to now" }).click();
    const heading = plenary.locator("article > :focus");
    await heading.waitFor();
    await expect
      .poll(async () => (await heading.boundingBox())?.y ?? Number.NaN)
      .toBeGreaterThanOrEqual(0);
    expect((await heading.boundingBox())?.y).toBeLessThan(900);
    const all = plenary.getByRole("button", { name: "All days" });
    expect(await all.getAttribute("aria-current")).toBe("true");
    await page.close();
  });

  it("are folded when they are over, until they are opened or found", async () => {
    const { plenary, page } = await browser.open("script-tag/week.html", {
      before: () => {
        const now = Date.parse("2027-02-17T11:15:00+01:00");
        Date.now = () => now;
      },
    });
    const folded = plenary.locator('[part=day] > [hidden="until-found"]');
    await folded.first().waitFor({ state: "attached" });
    expect(await folded.count()).toBe(2);
    await plenary.getByRole("button", { name: "8 sessions" }).click();
    await expect.poll(() => folded.count()).toBe(1);
    expect(await plenary.locator("[data-when=now]").count()).toBe(1);
    expect(await plenary.locator("[part=now]").textContent()).toContain("11:15");
    await page.close();
  });

  it("are not shown for a programme of one day, nor is a search", async () => {
    const { plenary, page } = await browser.open("script-tag/index.html");
    expect(await plenary.getByRole("navigation").count()).toBe(0);
    expect(await plenary.getByRole("search").count()).toBe(0);
    await page.close();
  });
});
