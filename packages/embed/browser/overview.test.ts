/** A long programme as the built script shows it: the overview first, and the day always at hand. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../examples/data/generate.mjs";
import { page as host, type Site, startSite } from "./site.ts";

const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1280, height: 800 };
const week = readFileSync(
  new URL("../../../examples/data/retreat-week.json", import.meta.url),
  "utf8",
);

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/week.json", JSON.parse(week));
  site.put("/large.json", generate({ sessions: 300, days: 5, groups: 12, seed: 1 }));
  for (const name of ["week", "large"]) {
    site.put(`/${name}.html`, host(`<plenary-agenda src="/${name}.json"></plenary-agenda>`));
  }
});
afterAll(() => site.stop());

/** Opens a page and waits until its height stays the same. */
async function open(name: string, viewport: typeof PHONE, options: object = {}) {
  const opened = await site.open(`${name}.html`, { viewport, ...options });
  await opened.plenary.locator("article").first().waitFor();
  return opened;
}
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe("the week", () => {
  it.each([
    ["a phone", PHONE, 400, 6],
    ["a desktop", DESKTOP, 420, 4],
  ])("on %s begins near the top, and is few screens", async (_, viewport, most, screens) => {
    const { page, plenary } = await open("week", viewport, { timezoneId: "Europe/Madrid" });
    const title = await plenary.locator("[part=card-title]").first().boundingBox();
    expect(title?.y).toBeLessThanOrEqual(most);
    await expect.poll(async () => (await heightOf(page)) / viewport.height).toBeLessThan(screens);
    await page.close();
  });

  it.each([PHONE, DESKTOP])("begins near the top for readers elsewhere, too: %o", async (size) => {
    const { page, plenary } = await open("week", size, { timezoneId: "Asia/Tokyo" });
    const title = await plenary.locator("[part=card-title]").first().boundingBox();
    expect(title?.y).toBeLessThanOrEqual(size === PHONE ? 400 : 420);
    await page.close();
  });
});

describe("300 sessions", () => {
  it("are at most 33 phone screens, and announce that height at once", async () => {
    const { page } = await open("large", PHONE, { timezoneId: "Europe/Madrid" });
    const first = await heightOf(page);
    for (let y = 0; y < first; y += 700) {
      await page.evaluate((y) => {
        scrollTo(0, y);
        return new Promise(requestAnimationFrame);
      }, y);
    }
    const last = await heightOf(page);
    expect(last / PHONE.height).toBeLessThanOrEqual(33);
    expect(Math.abs(last - first) / last).toBeLessThan(0.05);
    await page.close();
  });

  it("are at most 14 elements each while all are closed", async () => {
    const { page, plenary } = await open("large", DESKTOP, { timezoneId: "Europe/Madrid" });
    // The last that is drawn, when the browser is idle.
    await plenary.locator("[part=star]").nth(289).waitFor({ state: "attached" });
    const count = await plenary.evaluate(
      ({ shadowRoot }) => shadowRoot?.querySelectorAll("*").length ?? 0,
    );
    expect(count / 300).toBeLessThan(14);
    await page.close();
  });
});

it("drawing more rows does not restyle those that are already there", async () => {
  site.put("/thousand.json", generate({ sessions: 1_000, days: 3, groups: 8, seed: 1 }));
  site.put("/later.html", host("", '<script src="/plenary.list.js" defer></script>'));
  const { page } = await site.open("later.html", { viewport: DESKTOP, ready: false });
  await page.evaluate(() => customElements.whenDefined("plenary-agenda"));
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["devtools.timeline"] });
  // On a page where something always moves, so that rows are drawn a few at a time.
  await page.evaluate(() => {
    const move = () => void requestAnimationFrame(move);
    move();
    document.body.innerHTML = '<plenary-agenda src="/thousand.json"></plenary-agenda>';
  });
  const plenary = page.locator("plenary-agenda");
  await plenary.locator(".plenary-row-facts").nth(999).waitFor({ state: "attached" });
  const trace = `${await browser?.stopTracing()}`;
  const { traceEvents } = JSON.parse(trace) as {
    traceEvents: { name: string; args: { elementCount?: number } }[];
  };
  const styled = traceEvents
    .filter(({ name }) => name === "UpdateLayoutTree")
    .reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0);
  const elements = await plenary.evaluate(
    ({ shadowRoot }) => shadowRoot?.querySelectorAll("*").length ?? 0,
  );
  expect(styled).toBeGreaterThan(0);
  expect(styled / elements).toBeLessThan(1);
  await page.close();
});

it.each([PHONE, DESKTOP])("each row has its times in sight: %o", async (viewport) => {
  const { page } = await open("large", viewport);
  await page.evaluate(() => scrollTo(0, 2000));
  const hidden = () =>
    page.evaluate(() => {
      const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
      const bottom = root.querySelector("[part=bar]")?.getBoundingClientRect().bottom ?? 0;
      const times = [...root.querySelectorAll<HTMLElement>("article [part=times]")].map((one) => {
        const { left, top } = one.getBoundingClientRect();
        return { x: left + 8, y: top + 8, name: one.closest("article")?.innerText };
      });
      const near = times.filter(({ y }) => y > bottom && y < innerHeight);
      const hits = near.filter(({ x, y }) => !root.elementFromPoint(x, y)?.closest("article"));
      return near.length > 3 ? hits.map(({ name }) => name) : ["none near"];
    });
  await expect.poll(hidden).toEqual([]);
  await page.close();
});

it("what a programme says of itself is folded on a phone, and open where there is room", async () => {
  const { page, plenary } = await open("week", PHONE);
  const link = plenary.getByRole("link", { name: "example.org", includeHidden: true });
  const isSeen = () => link.evaluate((one) => one.checkVisibility());
  expect(await isSeen()).toBe(false);
  await plenary.locator("[part=about] > summary").press("Enter");
  expect(await isSeen()).toBe(true);
  await page.close();
  const wide = await open("week", DESKTOP);
  const wideLink = wide.plenary.getByRole("link", { name: "example.org", includeHidden: true });
  expect(await wideLink.evaluate((one) => one.checkVisibility())).toBe(true);
  expect(await wide.plenary.locator("[part=about] > summary").isVisible()).toBe(false);
  await wide.page.close();
});

it("a break shows only its start, and its end is still in the accessibility tree", async () => {
  const { page, plenary } = await open("week", PHONE, { timezoneId: "Europe/Madrid" });
  const times = plenary.getByRole("article", { name: "Coffee" }).first().locator("time");
  const opacities = () =>
    times.evaluateAll((all) => all.map((time) => getComputedStyle(time).opacity));
  expect(await opacities()).toEqual(["1", "0"]);
  const tree = await plenary.getByRole("article", { name: "Coffee" }).first().ariaSnapshot();
  expect(tree).toContain("11:45");
  await page.close();
});

it.each(["en", "ar"])("Read more is where a text ends, in a page in %s", async (lang) => {
  const head = ["ar", ""].map(
    (name) => `<script src="/plenary.${name && `${name}.`}js" defer></script>`,
  );
  const element = `<plenary-agenda lang="${lang}" src="/week.json"></plenary-agenda>`;
  site.put("/language.html", host(element, head.join("")));
  const { page, plenary } = await open("language", DESKTOP);
  const day = plenary.locator("[part=day]").nth(1);
  const [text, more] = [day.locator(".plenary-lead"), day.locator("details > summary")];
  // English, since the programme has no Arabic.
  expect(await text.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
  const rightOf = async (one: typeof text) => {
    const box = await one.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  expect(Math.abs((await rightOf(more)) - (await rightOf(text)))).toBeLessThan(2);
  await page.close();
});

it.each(["en", "ar"])("a picked group's name begins in sight on a phone, in %s", async (lang) => {
  const head = ["ar.", ""].map((name) => `<script src="/plenary.${name}js" defer></script>`);
  const element = `<plenary-agenda lang="${lang}" src="/week.json" audience="commissions"></plenary-agenda>`;
  site.put("/named.html", host(element, head.join("")));
  const { page, plenary } = await open("named", { width: 320, height: 780 });
  const isSeen = await plenary.locator(".plenary-chosen").evaluate((chosen) => {
    const name = chosen.querySelector("bdi")?.firstChild as Text;
    const first = document.createRange();
    first.setStart(name, 0);
    first.setEnd(name, 1);
    const [letter, box] = [first.getBoundingClientRect(), chosen.getBoundingClientRect()];
    return letter.left >= box.left - 1 && letter.right <= box.right + 1;
  });
  expect(isSeen).toBe(true);
  await page.close();
});

it("Read more is not offered where a summary is whole in two lines", async () => {
  for (const viewport of [PHONE, DESKTOP]) {
    const { page, plenary } = await open("week", viewport);
    const day = plenary.locator("[part=day]").first();
    const isCut = await day
      .locator(".plenary-lead")
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
    expect(await day.locator("details > summary").isVisible()).toBe(isCut);
    expect(isCut).toBe(viewport === PHONE);
    await page.close();
  }
});

it("the search field leaves room in the bar", async () => {
  const { page, plenary } = await open("week", DESKTOP);
  const { width = 0 } = (await plenary.getByRole("search").boundingBox()) ?? {};
  expect(width).toBeGreaterThan(150);
  expect(width).toBeLessThan(300);
  await page.close();
});

it.each([320, 360, 480, 640, 800, 1024, 1280])(
  "no two controls of the bar overlap while groups are picked, in %i px",
  async (width) => {
    const element =
      '<plenary-agenda src="/week.json" audience="commissions,africa"></plenary-agenda>';
    site.put("/picked.html", host(element));
    const { page } = await open("picked", { width, height: 800 });
    const overlaps = await page.evaluate(() => {
      const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
      const bar = root.querySelector("[part=bar]") as HTMLElement;
      // What is seen of a control: chips and days scroll sideways where there is little room.
      const seen = [...bar.querySelectorAll<HTMLElement>("button, [role=search]")]
        .filter((one) => one.checkVisibility() && !one.parentElement?.closest("[role=search]"))
        .map((one) => {
          let { left, right } = one.getBoundingClientRect();
          for (let up = one.parentElement; up && up !== bar; up = up.parentElement) {
            if (getComputedStyle(up).overflowX === "visible") continue;
            const clip = up.getBoundingClientRect();
            [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
          }
          return { name: one.ariaLabel || one.innerText, left, right };
        })
        .filter(({ left, right }) => right > left);
      return seen.flatMap((one, index) =>
        seen
          .slice(index + 1)
          .filter((other) => one.left < other.right - 1 && other.left < one.right - 1)
          .map((other) => [one.name, other.name]),
      );
    });
    expect(overlaps).toEqual([]);
    await page.close();
  },
);

it("days are tabs where all have room, else a menu", async () => {
  const menu = async (name: string, viewport: typeof PHONE) => {
    const { page, plenary } = await open(name, viewport);
    const isMenu = await plenary.locator("[part=current-day][aria-expanded]").isVisible();
    await page.close();
    return isMenu;
  };
  site.put("/long.json", generate({ sessions: 60, days: 12, groups: 3, seed: 1 }));
  site.put("/long.html", host('<plenary-agenda src="/long.json"></plenary-agenda>'));
  expect(await menu("week", DESKTOP)).toBe(false);
  expect(await menu("week", PHONE)).toBe(true);
  expect(await menu("long", DESKTOP)).toBe(true);
});

describe.each([
  ["on a phone", PHONE],
  ["on a desktop", DESKTOP],
])("the bar, %s", (_, viewport) => {
  it("names the day that is read, wherever one scrolls", async () => {
    const { page } = await open("week", viewport);
    const height = await heightOf(page);
    for (let y = 0; y < height - viewport.height; y += 450) {
      await page.evaluate((y) => scrollTo(0, y), y);
      const seen = () =>
        page.evaluate(() => {
          const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
          const bottom = root.querySelector("[part=bar]")?.getBoundingClientRect().bottom ?? 0;
          const first = [...root.querySelectorAll("article")].find(
            (one) => one.getBoundingClientRect().bottom > bottom,
          );
          const date = first?.closest("section")?.querySelector("time")?.dateTime ?? "";
          const named = [...root.querySelectorAll("[part=current-day]")].find(
            (one) => one.getBoundingClientRect().width,
          ) as HTMLElement;
          const { top } = named.getBoundingClientRect();
          return [
            named.innerText.match(/\d+/)?.[0],
            Number(date.slice(-2)),
            top >= 0 && top < innerHeight,
          ];
        });
      await expect
        .poll(async () => {
          const [named, day, inSight] = await seen();
          // Sessions without a day come last.
          return inSight && (day === 0 || named === String(day));
        })
        .toBe(true);
    }
    await page.close();
  });

  it("opens its panels in sight, and closes them by Escape with the focus on their button", async () => {
    const { page, plenary } = await open("week", viewport);
    await page.evaluate(() => scrollTo(0, 1500));
    const names = viewport === PHONE ? ["current-day", "acts"] : ["acts"];
    for (const name of names) {
      const opener = plenary.locator(`button[part=${name}][aria-expanded]`);
      await opener.press("Enter");
      const panel = plenary.locator(`[id="${await opener.getAttribute("aria-controls")}"]`);
      const box = await panel.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      await page.keyboard.press("Escape");
      await panel.waitFor({ state: "hidden" });
      const isFocused = opener.evaluate(
        (button) => (button.getRootNode() as ShadowRoot).activeElement === button,
      );
      expect(await isFocused).toBe(true);
    }
    await page.close();
  });

  it("opens and closes all rows", async () => {
    const { page, plenary } = await open("week", viewport);
    const rows = plenary.locator('article[data-state="open"]');
    await plenary.locator("[part=acts]").click();
    await plenary.getByRole("button", { name: "Open all" }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(25);
    await plenary.getByRole("button", { name: "Close all" }).click();
    await expect.poll(() => rows.count()).toBe(0);
    await page.close();
  });

  it("filters in place, and counts once", async () => {
    const { page, plenary } = await open("week", viewport);
    const counts = plenary.locator("[part=count]:visible");
    await expect.poll(() => counts.allInnerTexts()).toEqual(["38 sessions"]);
    await plenary.getByRole("searchbox").fill("kettle");
    await expect
      .poll(async () => (await counts.allInnerTexts()).join())
      .toMatch(/^\d of 38 sessions$/);
    await page.close();
  });
});

it("the keyboard gets from each day to the next one that is shown, with the focus in sight", async () => {
  const { page, plenary } = await open("week", DESKTOP, { timezoneId: "Europe/Madrid" });
  const next = plenary.locator(".plenary-next-day");
  await next.first().focus();
  const { width = 0 } = (await next.first().boundingBox()) ?? {};
  expect(width).toBeGreaterThan(40);
  await page.keyboard.press("Enter");
  const focused = () =>
    plenary.evaluate(({ shadowRoot }) => {
      const heading = shadowRoot?.activeElement as HTMLElement;
      const bar = shadowRoot?.querySelector("[part=bar]")?.getBoundingClientRect().bottom ?? 0;
      return [heading.querySelector("time")?.dateTime, heading.getBoundingClientRect().top >= bar];
    });
  await expect.poll(focused).toEqual(["2027-02-16", true]);
  // After the heading comes the button of its own day.
  await page.keyboard.press("Tab");
  expect(await next.nth(1).evaluate((one) => one.matches(":focus"))).toBe(true);
  expect(await next.last().isVisible()).toBe(false);
  await page.close();
});

it("nothing sticks in a window that is lower than 400 px", async () => {
  const { page, plenary } = await open("week", { width: 780, height: 360 });
  await page.evaluate(() => scrollTo(0, 1500));
  const bar = await plenary.locator("[part=bar]").boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(0);
  await page.close();
});
