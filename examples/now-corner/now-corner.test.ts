/** `<plenary-now>` in the corner of a page, in the script as it ships, through a meeting's days. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, type OpenOptions, readDocument, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

async function open(now: string, options: OpenOptions = {}) {
  const { page, said } = await browser.open("now-corner/", { now, ready: false, ...options });
  const corner = page.locator("plenary-now");
  await corner.locator("[part=present]").waitFor();
  /** The text of a part, one line per session. */
  const lines = (part: string) =>
    corner.locator(`[part=${part}] .plenary-now-session`).allInnerTexts();
  return { page, said, corner, lines, head: corner.locator("[part=next] header") };
}

describe("the corner of a home page", () => {
  it("says before the meeting what comes first, and when; axe finds nothing", async () => {
    const { page, said, corner, lines, head } = await open("2027-02-01T09:00+01:00");
    expect((await lines("next"))[0]).toMatch(/^Ouverture de la semaine\s+10h00–11h15/);
    expect(await head.textContent()).toContain("dans 14 jours · Lundi 15 février");
    expect(await corner.locator("[part=running]").count()).toBe(0);
    expect(await corner.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["À suivre"]);
    expect(await axeViolations(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it("moves on from session to session with the clock, without announcing it", async () => {
    const { page, corner, lines } = await open("2027-02-15T11:13:30+01:00");
    expect(await lines("running")).toEqual([
      expect.stringMatching(/^Ouverture de la semaine\s+jusqu’à 11h15/),
    ]);
    await page.evaluate(() => {
      const shadow = document.querySelector("plenary-now")?.shadowRoot as ShadowRoot;
      const live = [...shadow.querySelectorAll("[role=status], [role=alert], [aria-live]")];
      const heard = Object.assign(window, { heard: [] as string[] }).heard;
      for (const one of live) {
        new MutationObserver(() => heard.push(one.textContent ?? "")).observe(one, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      }
    });
    await page.clock.runFor(30_000);
    await expect.poll(() => corner.locator("[part=running] header").innerText()).toContain("11h14");
    expect((await lines("running"))[0]).toContain("Ouverture");
    await page.clock.runFor(60_000);
    await expect.poll(() => lines("running")).toEqual([expect.stringMatching(/^Café/)]);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  it("continues past midnight, without naming the day", async () => {
    const { page, lines, head } = await open("2027-02-16T23:58:30+01:00");
    expect((await lines("running"))[0]).toMatch(/^Appel de nuit avec le Pacifique\s+jusqu’à 1h00/);
    expect(await head.textContent()).toContain("Mercredi 17 février");
    await page.clock.runFor(120_000);
    await expect.poll(() => head.textContent()).not.toContain("février");
    expect((await lines("running"))[0]).toMatch(/jusqu’à 1h00/);
    await page.close();
  });

  it("is right in the night when the clocks change", async () => {
    const week = readDocument("retreat-week.json");
    const session = { id: "night", title: "Night", start: "2027-03-28T03:10" };
    const day = { date: "2027-03-28", sessions: [session] };
    const documents = { "retreat-week.json": { ...week, days: [day], unscheduled: [] } };
    const { page, head } = await open("2027-03-28T01:50+01:00", { documents });
    expect(await head.textContent()).toContain("dans 20 minutes");
    await page.close();
  });

  it("has both times for a reader in Tokyo, and fits into 320 px", async () => {
    const { page, corner, lines } = await open("2027-02-16T12:15+01:00", {
      timezoneId: "Asia/Tokyo",
      viewport: { width: 320, height: 800 },
    });
    expect((await lines("running"))[0]).toMatch(/jusqu’à 13h00\s*·\s*21h00 chez vous/);
    expect(await corner.locator(".plenary-zone").innerText()).toContain("Barcelone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it("shows only what concerns the groups that the site names", async () => {
    const { page, corner, lines } = await open("2027-02-16T12:15+01:00");
    expect(await lines("running")).toHaveLength(4);
    await corner.evaluate((element) => element.setAttribute("audience", "youth"));
    await expect.poll(() => lines("running")).toEqual([]);
    expect((await lines("next"))[0]).toContain("Pour tou");
    await page.close();
  });

  it("says that the meeting is over, or that loading failed", async () => {
    const over = await open("2027-03-01T09:00+01:00");
    expect(await over.corner.locator("[part=present]").innerText()).toBe(
      "Le programme est terminé.",
    );
    await over.page.close();
    const broken = await browser.open("now-corner/", {
      ready: false,
      documents: { "retreat-week.json": "{" },
    });
    await broken.page.locator("plenary-now [part=failed]").waitFor();
    expect(await axeViolations(broken.page)).toEqual([]);
    await broken.page.close();
  });
});
