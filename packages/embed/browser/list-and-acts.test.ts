/** The list and the acts as two scripts: in any order, late, never, twice, of other versions. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { give, type Site, startSite } from "./site.ts";

const dist = new URL("../dist/", import.meta.url);
const built = (name: string) => readFileSync(new URL(name, dist), "utf8");
const LIST = '<script src="/plenary.list.js" defer></script>';
const ACTS = '<script src="/plenary.acts.js" defer></script>';
const WHOLE = '<script src="/plenary.js" defer></script>';

const session = (n: number, more: object = {}) => ({
  id: `s${n}`,
  title: `Session ${n}`,
  start: `2027-02-15T${String(8 + n).padStart(2, "0")}:00`,
  end: `2027-02-15T${String(8 + n).padStart(2, "0")}:30`,
  place: n % 2 ? "hall" : "room",
  ...more,
});
const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "press", name: "Press" }],
  places: [
    { id: "hall", name: "Hall" },
    { id: "room", name: "Room" },
  ],
  days: [
    { date: "2027-02-15", sessions: Array.from({ length: 8 }, (_, n) => session(n)) },
    { date: "2027-02-16", sessions: [{ id: "last", title: "Last" }] },
  ],
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", programme);
  site.put("/overlay.json", {
    format: 1,
    overlay: "retreat",
    by: "Section",
    changes: { s0: { note: "Bus at eight." } },
  });
  const other = built("plenary.acts.js").replace(/major:\d+/, "major:7");
  site.put("/other.js", other, { "content-type": "text/javascript" });
});
afterAll(() => site.stop());

const element = (attributes = "") =>
  `<plenary-agenda src="/programme.json" ${attributes}></plenary-agenda>`;

async function open(head: string, body = element(), path = "page.html", ready = true) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}`;
  site.put(`/${path.split("#")[0]}`, give(html, { "content-type": "text/html; charset=utf-8" }));
  const opened = await site.open(path, { ready: false });
  if (ready) await opened.plenary.getByText("Session 0").first().waitFor();
  return opened;
}
const addScript = (page: Page, url: string) => page.addScriptTag({ url });
const shadow = (page: Page) => page.locator("plenary-agenda");
/** Where every title on the page begins, in pixels. */
const titles = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("plenary-agenda")?.shadowRoot;
    return [...(root?.querySelectorAll(".plenary-card-title, .plenary-day-title") ?? [])].map(
      (title) => Math.round(title.getBoundingClientRect().top + scrollY),
    );
  });

describe("the two scripts", () => {
  it.each([
    ["the list first", LIST + ACTS],
    ["the acts first", ACTS + LIST],
    ["each twice", LIST + ACTS + LIST + ACTS],
    ["beside plenary.js", LIST + ACTS + WHOLE],
    ["after plenary.js", WHOLE + LIST + ACTS],
    ["async", (LIST + ACTS).replaceAll("defer", "async")],
  ])("give everything once: %s", async (_, head) => {
    const { page, said } = await open(head);
    const star = shadow(page).getByRole("button", { name: "Add to my programme: Session 0" });
    await star.waitFor();
    expect(await star.count()).toBe(1);
    expect(await shadow(page).getByRole("searchbox").count()).toBe(1);
    expect(said).toEqual([]);
    await page.close();
  });

  it("let readers read without the acts", async () => {
    const { page, plenary, said } = await open(LIST);
    expect(await plenary.locator("article").count()).toBe(9);
    await plenary.getByRole("button", { name: "For whom?" }).click();
    await plenary.getByRole("checkbox", { name: /Press/ }).check();
    expect(await plenary.getByRole("searchbox").count()).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });

  it("say so in the console, and leave the list alone, if the acts are of another major", async () => {
    const { page, plenary, said } = await open(`${LIST}<script src="/other.js" defer></script>`);
    expect(await plenary.locator("article").count()).toBe(9);
    expect(await plenary.getByRole("searchbox").count()).toBe(0);
    expect(said.join()).toContain("plenary.acts.js (of version 7");
    await page.close();
  });

  it("move no title when the acts come late, and keep focus and scroll", async () => {
    const below = '<div style="height: 100vh"></div>';
    const { page, plenary } = await open(LIST, element() + below);
    const details = plenary.locator("article").nth(6).locator("a, button").first();
    const before = await titles(page);
    await plenary.getByRole("button", { name: "For whom?" }).focus();
    await page.evaluate(() => scrollTo(0, 40));
    await addScript(page, "/plenary.acts.js");
    await plenary.getByRole("button", { name: "Add to my programme: Session 0" }).waitFor();
    await expect.poll(() => titles(page)).toEqual(before);
    expect(await page.evaluate(() => scrollY)).toBe(40);
    expect(
      await page.evaluate(
        () => document.querySelector("plenary-agenda")?.shadowRoot?.activeElement?.textContent,
      ),
    ).toContain("For whom?");
    expect(await details.count()).toBe(1);
    await page.close();
  });
});

describe("what needs the acts", () => {
  it("waits for them: a grid, a search, an overlay", async () => {
    const { page, plenary } = await open(
      LIST + ACTS,
      element('layout="grid" overlay="/overlay.json"'),
      "grid.html",
      false,
    );
    await plenary.locator(".plenary-grid").first().waitFor();
    await page.close();
    const found = await open(LIST + ACTS, element(), "found.html#plenary?q=Last", false);
    await expect.poll(() => found.plenary.locator("article:visible").count()).toBe(1);
    await found.page.close();
  });

  it("stays as it was drawn once it has waited until the page had loaded", async () => {
    const { page, plenary } = await open(LIST, element('layout="grid"'));
    await page.waitForFunction(() => document.readyState === "complete");
    await addScript(page, "/plenary.acts.js");
    await plenary.getByRole("searchbox").waitFor();
    expect(await plenary.locator(".plenary-grid").count()).toBe(0);
    await page.close();
  });
});
