/** Links into a programme, with the built script: opened, followed, and gone back on. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page as host, type Site, startSite } from "./site.ts";

const two = (n: number) => String(n).padStart(2, "0");
/** So many that distant cards are not laid out yet, and of uneven heights. */
const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "press", name: "Press" }],
  days: Array.from({ length: 8 }, (_, day) => ({
    date: `2027-02-${two(day + 10)}`,
    sessions: Array.from({ length: 50 }, (_, n) => ({
      id: `s${day}-${n}`,
      title: `Session ${day}.${n}`,
      start: `2027-02-${two(day + 10)}T${two(8 + Math.floor(n / 4))}:${two((n % 4) * 15)}`,
      summary: "A paragraph of some words. ".repeat(1 + ((n * 7) % 12)),
      ...(n % 5 === 0 && { audience: ["press"] }),
    })),
  })),
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  // Browsers ask for it, and log an error when it is missing.
  site.put("/favicon.ico", "", { "content-type": "image/x-icon" });
  site.put("/programme.json", programme);
  const element = (attributes = "") =>
    `<plenary-agenda src="/programme.json" ${attributes}></plenary-agenda>`;
  site.put("/plain.html", host(`<p>Before.</p>${element()}<p id="after">After.</p>`));
  site.put("/kept.html", host(`<a href="#about">About</a>${element("url-state")}<p id="about">`));
});
afterAll(() => site.stop());

type Opened = Awaited<ReturnType<Site["open"]>>;
/** The title that has the focus, and whether it is in the window. */
const focused = ({ page }: Opened) =>
  page.evaluate(() => {
    const title = document.activeElement?.shadowRoot?.activeElement;
    const box = title?.getBoundingClientRect();
    const isSeen = !!box && box.top >= 0 && box.bottom <= innerHeight;
    return `${title?.textContent} ${isSeen ? "in sight" : "out of sight"}`;
  });
/** Cards that are drawn with all their content, in the window or not. */
const drawn = ({ plenary }: Opened) => plenary.locator(".plenary-row-facts").count();
const shown = ({ plenary }: Opened) =>
  plenary.locator("[part~=card]").filter({ visible: true }).count();

describe("a link to a session", () => {
  it.each(["s0-3", "s4-25", "s7-49"])(
    "scrolls to %s, however far down, and focuses it",
    async (id) => {
      const opened = await site.open(`plain.html#plenary_session-${id}_agenda-retreat`);
      const name = `Session ${id.slice(1).replace("-", ".")}`;
      await expect.poll(() => focused(opened)).toBe(`${name} in sight`);
      // It stays there while the cards in between are drawn.
      await expect.poll(() => drawn(opened)).toBe(8 * 50);
      expect(await focused(opened)).toBe(`${name} in sight`);
      expect(opened.said).toEqual([]);
      await opened.page.close();
    },
  );

  it("does so when the data arrives late", async () => {
    let respond = () => {};
    site.put("/late.json", (_, response) => {
      respond = () => response.end(JSON.stringify(programme));
    });
    site.put("/late.html", host('<plenary-agenda src="/late.json"></plenary-agenda>'));
    const opened = await site.open("late.html#plenary?agenda=retreat&session=s5-30", {
      ready: false,
    });
    await opened.plenary.locator("[part=skeleton]").waitFor();
    respond();
    await expect.poll(() => focused(opened)).toBe("Session 5.30 in sight");
    await opened.page.close();
  });

  it("unfolds a day that is over", async () => {
    const opened = await site.open("plain.html#plenary?session=s1-2", {
      before: () => {
        const now = Date.parse("2027-02-14T12:00:00Z") - Date.now();
        const { now: real } = Date;
        Date.now = () => real() + now;
      },
    });
    await expect.poll(() => focused(opened)).toBe("Session 1.2 in sight");
    await opened.page.close();
  });

  it("is followed when it is pasted into the address of the open page", async () => {
    const opened = await site.open("plain.html");
    await opened.page.evaluate(() => {
      location.hash = "#plenary?agenda=retreat&session=s6-10";
    });
    await expect.poll(() => focused(opened)).toBe("Session 6.10 in sight");
    await opened.page.close();
  });
});

describe("a link to a choice", () => {
  it("applies it before anything is drawn", async () => {
    const opened = await site.open("plain.html#plenary_day-2027-02-12_q-2_2E1_agenda-retreat");
    await expect.poll(() => shown(opened)).toBe(11);
    expect(await opened.page.evaluate(() => location.hash)).toBe(
      "#plenary_day-2027-02-12_q-2_2E1_agenda-retreat",
    );
    await opened.page.close();
  });
});

describe("`url-state`", () => {
  const hash = ({ page }: Opened) => page.evaluate(() => location.hash);

  it("writes choices to the address, so that they survive a reload", async () => {
    const opened = await site.open("kept.html");
    const { plenary, page } = opened;
    await plenary.getByRole("button", { name: "Fri 12" }).click();
    await expect.poll(() => hash(opened)).toBe("#plenary_day-2027-02-12_agenda-retreat");
    await page.reload();
    await plenary.locator(".plenary-timeline").waitFor();
    await expect.poll(() => shown(opened)).toBe(50);
    await page.close();
  });

  it("adds no history entry, and going back undoes a link", async () => {
    const opened = await site.open("kept.html");
    const { plenary, page } = opened;
    await plenary.getByRole("button", { name: "Fri 12" }).click();
    const steps = await page.evaluate(() => history.length);
    await plenary.getByRole("button", { name: "Sat 13" }).click();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.evaluate(() => {
      location.hash = "#plenary_day-2027-02-14_q-4_2E1_agenda-retreat";
    });
    await expect.poll(() => shown(opened)).toBe(11);
    await page.goBack();
    await expect.poll(() => shown(opened)).toBe(50);
    expect(await hash(opened)).toBe("#plenary_day-2027-02-13_agenda-retreat");
    await page.goForward();
    await expect.poll(() => shown(opened)).toBe(11);
    await page.close();
  });

  it("leaves the page's own fragment alone", async () => {
    const opened = await site.open("kept.html");
    const { plenary, page } = opened;
    await page.getByRole("link", { name: "About" }).click();
    await plenary.getByRole("button", { name: "Fri 12" }).click();
    await expect.poll(() => shown(opened)).toBe(50);
    expect(await hash(opened)).toBe("#about");
    await page.close();
  });
});
