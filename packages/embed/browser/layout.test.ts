/** List or grid, as the built script draws them: the reader's choice, and a grid of many places. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../../examples/data/generate.mjs";
import { page as host, type Site, startSite } from "./site.ts";

const week = readFileSync(
  new URL("../../../examples/data/retreat-week.json", import.meta.url),
  "utf8",
);

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/week.json", JSON.parse(week));
  site.put("/large.json", generate({ sessions: 120, days: 2, groups: 12, seed: 1 }));
});
afterAll(() => site.stop());

const element = (src: string, attributes = "") =>
  `<plenary-agenda src="/${src}.json" ${attributes}></plenary-agenda>`;
async function open(body: string, width = 1280, head?: string) {
  site.put("/page.html", host(body, head));
  return site.open("page.html", { viewport: { width, height: 800 } });
}
const radio = (plenary: Locator, name: string) => plenary.getByRole("radio", { name, exact: true });
async function choose(plenary: Locator, name: string) {
  const acts = plenary.locator("[part=acts]");
  if ((await acts.getAttribute("aria-expanded")) !== "true") await acts.click();
  await radio(plenary, name).check();
}
const grids = (plenary: Locator) => plenary.locator("[part=grid]");

describe("the choice of list or grid", () => {
  it("wins over the attribute, is told to the page, and stays through a day and a reload", async () => {
    const { page, plenary } = await open(element("week"));
    await page.evaluate(() => {
      document.addEventListener("plenary-change", (event) => {
        document.title = `${event.detail.layout}`;
      });
    });
    await choose(plenary, "Grid");
    expect(await grids(plenary).count()).toBe(5);
    expect(await page.title()).toBe("grid");
    await page.keyboard.press("Escape");
    await plenary.getByRole("button", { name: "Tue 16" }).click();
    expect(await grids(plenary).count()).toBe(1);
    await page.reload();
    await grids(plenary).waitFor();
    expect(await grids(plenary).count()).toBe(1);
    await plenary.locator("[part=acts]").click();
    expect(await radio(plenary, "Grid").isChecked()).toBe(true);
    await page.close();
  });

  it("leaves what is read where it is", async () => {
    const { page, plenary } = await open(element("week"));
    const day = plenary.locator("[part=day]").nth(3);
    await day.evaluate((one) => one.scrollIntoView());
    await plenary.locator("[part=acts]").click();
    const id = await plenary.locator("[data-session]").evaluateAll((all) => {
      const first = all.find((one) => one.getBoundingClientRect().bottom > 0);
      return first?.getAttribute("data-session");
    });
    const top = () =>
      plenary
        .locator(`[data-session="${id}"]`)
        .first()
        .evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await radio(plenary, "Grid").check();
    await grids(plenary).first().waitFor();
    await expect.poll(top).toBeCloseTo(before, -1);
    await page.close();
  });

  it("is there only where there is room for a grid", async () => {
    const { page, plenary } = await open(element("week"), 500);
    await plenary.locator("[part=acts]").click();
    expect(await plenary.getByRole("button", { name: "Share", exact: true }).isVisible()).toBe(
      true,
    );
    expect(await radio(plenary, "Grid").isVisible()).toBe(false);
    await page.close();
  });

  it("by a link waits in vain for acts that never come, and the list stays as it is", async () => {
    const list = '<script src="/plenary.list.js" defer></script>';
    site.put("/alone.html", host(element("week"), list));
    const { page, plenary } = await site.open("alone.html#plenary_layout-grid");
    await plenary.locator("article").first().waitFor();
    await page.addScriptTag({ url: "/plenary.acts.js" });
    await plenary.getByRole("searchbox").waitFor();
    expect(await grids(plenary).count()).toBe(0);
    await choose(plenary, "Grid");
    await grids(plenary).first().waitFor();
    await page.close();
  });
});

describe.each(["ltr", "rtl"])("a grid with more places than fit, %s", (dir) => {
  const body = `<div dir="${dir}">${element("large", `layout="grid" lang="${dir === "rtl" ? "ar" : "en"}"`)}</div>`;
  const head = ["ar", ""].map(
    (name) => `<script src="/plenary.${name && `${name}.`}js" defer></script>`,
  );
  const lefts = (page: Page, selector: string) =>
    page.evaluate((selector) => {
      const root = document.querySelector("plenary-agenda")?.shadowRoot;
      return [...(root?.querySelectorAll(selector) ?? [])].map((one) =>
        Math.round(one.getBoundingClientRect().left),
      );
    }, selector);

  it("moves by one place, and its hours stay", async () => {
    const { page, plenary } = await open(body, 800, head.join(""));
    const [back, on] = [0, 1].map((at) =>
      grids(plenary).first().locator(".plenary-grid-moves button").nth(at),
    ) as [Locator, Locator];
    await on.waitFor();
    const places = ".plenary-grid-head > span";
    const [hours, before] = [
      await lefts(page, ".plenary-grid-start > span"),
      await lefts(page, places),
    ];
    expect(await back.getAttribute("aria-disabled")).toBe("true");
    await on.click();
    await expect.poll(() => lefts(page, places).then(([, second]) => second)).toBe(before[0]);
    expect(await lefts(page, ".plenary-grid-start > span")).toEqual(hours);
    await back.click();
    await expect.poll(() => lefts(page, places).then(([first]) => first)).toBe(before[0]);
    for (const one of [back, on]) {
      const box = await one.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.close();
  });
});

it("the line of the present never crosses a title", async () => {
  site.put("/now.html", host(element("week", 'layout="grid" day="2027-02-16"')));
  const { page, plenary } = await site.open("now.html", { now: "2027-02-16T11:54:00+01:00" });
  await plenary.locator("[part=grid] [part=now]").waitFor();
  const over = await page.evaluate(() => {
    const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
    const line = root.querySelector("[part=grid] [part=now]") as HTMLElement;
    const { top } = line.getBoundingClientRect();
    line.style.pointerEvents = "auto";
    const titles = [...root.querySelectorAll("[part=cell] > .plenary-card-title")].map((one) =>
      one.getBoundingClientRect(),
    );
    const crossed = titles.filter((box) => box.top < top && top < box.bottom);
    const seen = crossed.filter(({ left }) => root.elementFromPoint(left + 4, top + 1) === line);
    return [crossed.length > 0, seen.length];
  });
  expect(over).toEqual([true, 0]);
  await page.close();
});
