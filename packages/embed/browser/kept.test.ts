/** What the built script stores in a browser: with two tabs, and storage that is cleared, full or corrupt. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Chromium, openChromium } from "../../../.ci/chromium.ts";
import { page as host, type Served, serveSite } from "./site.ts";

const talks = (more: Record<number, object | undefined> = {}) =>
  Array.from({ length: 40 }, (_, n) => ({
    id: `s${n}`,
    title: `Session ${n}`,
    start: `2027-02-15T${String(8 + Math.floor(n / 4)).padStart(2, "0")}:${(n % 4) * 15 || "00"}`,
    summary: "Words to fill a line or two of the card. ".repeat(6),
    ...more[n],
  }));
const programme = (sessions = talks()) => ({
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [{ date: "2027-02-15", sessions }],
});

let site: Served;
let browser: Chromium;
/** A browser with its own storage, for one test. */
let context: BrowserContext;
beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
  site.put("/index.html", host('<plenary-agenda src="/programme.json"></plenary-agenda>'));
  site.put("/empty.html", host("", ""));
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  site.put("/programme.json", programme());
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: "Europe/Madrid",
  });
});
afterEach(() => context.close());

/** A tab of the same browser; an uncaught error in it fails the test. */
async function tab() {
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${site.url}/index.html`);
  await star(page, 0).waitFor();
  return page;
}
/** Prepares the storage on a page without the widget, which stays open, so that no write is lost. */
async function prepare(write: () => void) {
  const page = await context.newPage();
  await page.goto(`${site.url}/empty.html`);
  await page.evaluate(write);
}
const star = (page: Page, n: number) =>
  page.getByRole("button", { name: `Add to my programme: Session ${n}`, exact: true });
const mine = (page: Page) => page.getByRole("button", { name: /^My programme/ });
const says = (page: Page, text: string) => page.getByText(text).first().waitFor();
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());
const KEPT = "Your programme is kept in this browser";
const UNKEPT = "Your programme cannot be kept here.";

describe("stars in a browser", () => {
  it("are stored from the first one on, by keyboard too, and nothing is stored before", async () => {
    const page = await tab();
    expect(await keys(page)).toEqual([]);
    await star(page, 1).press("Enter");
    await says(page, KEPT);
    await page.reload();
    await mine(page).waitFor();
    expect(await star(page, 1).getAttribute("aria-pressed")).toBe("true");
    await mine(page).press("Enter");
    await page.getByRole("button", { name: "Clear my programme" }).press("Enter");
    expect(await keys(page)).toEqual([]);
  });

  it("are the same in two tabs, whichever sets them, and none is lost", async () => {
    const [one, other] = [await tab(), await tab()];
    await star(one, 1).click();
    await other.getByRole("button", { name: "My programme (1)" }).waitFor();
    await star(other, 2).click();
    await one.getByRole("button", { name: "My programme (2)" }).waitFor();
    await Promise.all([star(one, 3).click(), star(other, 4).click()]);
    for (const page of [one, other, await tab()]) {
      await page.getByRole("button", { name: "My programme (4)" }).waitFor();
    }
  });

  it("stay on the page when the storage is cleared, and are stored again with the next star", async () => {
    const page = await tab();
    await star(page, 1).click();
    await page.evaluate(() => localStorage.clear());
    expect(await star(page, 1).getAttribute("aria-pressed")).toBe("true");
    await star(page, 2).click();
    await (await tab()).getByRole("button", { name: "My programme (2)" }).waitFor();
  });

  it("stay on the page when the storage is full, and the reader is told", async () => {
    const page = await tab();
    // On the page itself, since another one's writes may reach it later.
    await page.evaluate(() => {
      for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let n = 0; ; n++) localStorage.setItem(`filled-${size}-${n}`, "x".repeat(size));
        } catch {}
      }
    });
    await star(page, 1).click();
    await says(page, UNKEPT);
    expect(await star(page, 1).getAttribute("aria-pressed")).toBe("true");
  });

  it("start anew when the stored record is corrupt", async () => {
    await prepare(() => {
      localStorage.setItem("plenary:retreat", '{"stars":[{"id":"s3"');
      localStorage.setItem("plenary-copy:retreat", "<html>");
    });
    const page = await tab();
    await star(page, 1).click();
    await says(page, KEPT);
    await page.reload();
    await page.getByRole("button", { name: "My programme (1)" }).waitFor();
  });

  it("are read from an earlier version's record; a later version's record is left alone", async () => {
    await prepare(() =>
      localStorage.setItem("plenary:retreat", '{"stars":[{"id":"s3"},{"id":7}]}'),
    );
    const page = await tab();
    await page.getByRole("button", { name: "My programme (1)" }).waitFor();
    const later = '{"version":99,"stars":[{"id":"s3","at":1}],"new":true}';
    await page.evaluate((text) => localStorage.setItem("plenary:retreat", text), later);
    await page.reload();
    await star(page, 4).click();
    await says(page, UNKEPT);
    expect(await page.evaluate(() => localStorage.getItem("plenary:retreat"))).toBe(later);
  });
});

describe("changes to the programme", () => {
  const changed = programme(
    talks({
      1: { start: "2027-02-15T19:00", title: "Session 1" },
      2: { status: "cancelled" },
      3: { title: "Renamed" },
    }).filter(({ id }) => id !== "s4"),
  );

  it("are listed until they are opened, and shown in my programme", async () => {
    const page = await tab();
    for (const n of [1, 2, 3, 4]) await star(page, n).click();
    site.put("/programme.json", changed);
    await page.reload();
    await page.reload();
    await page.getByText("Changed since your last visit (4)").press("Enter");
    const list = page.locator("details.plenary-changes");
    for (const text of [
      "Moved · Monday 15 February · 19:00 · Previously: 08:15",
      "Cancelled · Monday 15 February · 08:30",
      "Renamed · Monday 15 February · 08:45 · Previously: Session 3",
      "No longer in the programme · Monday 15 February · 09:00",
    ]) {
      expect(await list.innerText()).toContain(text);
    }
    await page.reload();
    await mine(page).click();
    expect(await list.count()).toBe(0);
    const removed = page.getByRole("list", { name: "No longer in the programme" });
    expect(await removed.innerText()).toContain("Session 4");
    const cards = await page.getByRole("article").allInnerTexts();
    expect(cards).toHaveLength(3);
    expect(cards.find((text) => text.includes("Session 1"))).toContain("19:00");
    expect(cards.find((text) => text.includes("Session 2"))).toContain("Cancelled");
    expect(cards.join()).toContain("Renamed");
    // In the calendar file each keeps the UID that it was imported with.
    await page.getByRole("button", { name: "More actions", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Add to calendar" }).press("Enter");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "My programme 4 sessions" }).press("Enter");
    const file = readFileSync(await (await download).path(), "utf8");
    const events = file.split("BEGIN:VEVENT").slice(1);
    const of = (id: string) => events.find((event) => event.includes(`UID:${id}@retreat\r\n`));
    expect(of("s1")).toContain("DTSTART:20270215T180000Z");
    expect(of("s2")).toContain("STATUS:CANCELLED");
    expect(of("s3")).toContain("SUMMARY:Renamed");
    expect(of("s4")).toContain("STATUS:CANCELLED");
    expect(events).toHaveLength(4);
  });

  it("while it is open keep the reader's place and focus, and are announced once", async () => {
    const page = await tab();
    /** Cards with all their content, in the window or not. */
    const drawn = () => page.locator(".plenary-row-facts").count();
    await star(page, 20).focus();
    await star(page, 20).evaluate((button) => button.scrollIntoView({ block: "center" }));
    await expect.poll(drawn).toBe(40);
    const top = () => star(page, 20).evaluate((button) => button.getBoundingClientRect().top);
    const before = await top();
    const added = {
      id: "new",
      title: "New",
      start: "2027-02-15T07:00",
      summary: "Long. ".repeat(200),
    };
    site.put("/programme.json", programme([added, ...talks(), { ...added, id: "late" }] as never));
    await page.evaluate(() => document.querySelector("plenary-agenda")?.refresh());
    await page.getByText("Changed since you opened this page (2)").waitFor({ state: "attached" });
    const said = page.getByRole("status").getByText("The programme has just been updated");
    await said.waitFor({ state: "attached" });
    await expect.poll(drawn).toBe(42);
    const moved = async () => Math.abs((await top()) - before);
    // Positions settle once all that was added is laid out.
    await expect.poll(moved).toBeLessThan(3);
    const focused = () =>
      page.evaluate(() =>
        document
          .querySelector("plenary-agenda")
          ?.shadowRoot?.activeElement?.getAttribute("data-star"),
      );
    expect(await focused()).toBe("s20");
    expect(await said.count()).toBe(1);
    // It is visible too: at the bottom of the window, taking no room.
    const news = page.locator("[part=news] > p");
    const box = await news.boundingBox();
    expect(box && box.y > 700 && box.y + box.height <= 900).toBe(true);
    await page.getByRole("button", { name: /^Close: The programme has just been/ }).press("Enter");
    expect(await news.count()).toBe(0);
    expect(await moved()).toBeLessThan(3);
  });
});
