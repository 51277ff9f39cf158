/** A prerendered programme on a host's page: before the script, without it, and after. */
import { readFileSync } from "node:fs";
import { type Agenda, builtIn } from "@plenary/core";
import * as ar from "@plenary/core/languages/ar";
import * as tr from "@plenary/core/languages/tr";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenOptions } from "../../../.ci/browser.ts";
import { deep } from "../../../.ci/depth.ts";
import { prerender } from "../src/prerender/prerender.tsx";
import { page as pageOf, type Site, startSite } from "./site.ts";

const read = (path: string) =>
  readFileSync(new URL(`../../../examples/${path}`, import.meta.url), "utf8");
const day: Agenda = JSON.parse(read("data/pouvoir-du-nous.json"));
const week: Agenda = JSON.parse(read("data/retreat-week.json"));
/** Longer than what is drawn or laid out at once. */
const long: Agenda = {
  ...week,
  days: week.days.map((one, d) => ({
    ...one,
    sessions: [0, 1, 2, 3].flatMap((n) =>
      one.sessions.map((session) => ({ ...session, id: `${d}-${n}-${session.id}` })),
    ),
  })),
};
const section: unknown = JSON.parse(read("data/pouvoir-du-nous.overlay.json"));
const catalogue = { ...builtIn, ar, tr };

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const STYLE = '<link rel="stylesheet" href="/plenary.css">';
const SCRIPTS =
  '<script src="/plenary.ar.js" defer></script><script src="/plenary.tr.js" defer></script><script src="/plenary.js" defer></script>';
const HOST = "<style>html { font: 16px/1.3 sans-serif }</style>";

interface Shown extends Omit<OpenOptions, "ready"> {
  head?: string;
  width?: number;
  /** Another page in place of the one with the programme. */
  path?: string;
}

async function show(
  html: string,
  { head = STYLE + SCRIPTS, width = 1280, ...options }: Shown = {},
) {
  const body = `<h1>Host</h1><p>Before</p>${html}<footer>After</footer>`;
  site.put("/prerendered.html", pageOf(body, HOST + head));
  site.requests.length = 0;
  const viewport = { width, height: 900 };
  return site.open("prerendered.html", { ready: false, viewport, ...options });
}

/** The text and position of all titles and of the host's footer. */
const boxes = (page: Page) =>
  page.evaluate(async () => {
    // What is near the window gets its real height frame by frame.
    const height = () => document.documentElement.scrollHeight;
    for (let last = 0, same = 0; same < 10; same = height() === last ? same + 1 : 0) {
      last = height();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const element = document.querySelector("plenary-agenda") as HTMLElement;
    const inside = (element.shadowRoot ?? element).querySelectorAll("h2, h3, h4, h5, h6");
    const foot = document.querySelector("footer") as Element;
    return [...inside, foot]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { text: one.textContent, box: [x, y + scrollY, width, height] };
      });
  });
type Boxes = Awaited<ReturnType<typeof boxes>>;

/** What has moved by more than two pixels, or has another text. */
const moved = (before: Boxes, after: Boxes) =>
  after
    .map((now, index) => ({ now, was: before[index] }))
    .filter(({ now, was }) => {
      const differs = (value: number, side: number) =>
        Math.abs(value - (was?.box[side] ?? Number.NaN)) <= 2 === false;
      return now.text !== was?.text || now.box.some(differs);
    });

const programmes: Record<string, { agenda: Agenda; lang: string }> = {
  "the day in French": { agenda: day, lang: "fr" },
  "the week in French": { agenda: week, lang: "fr" },
  "the week in Arabic": { agenda: week, lang: "ar" },
  "a long programme in English": { agenda: long, lang: "en" },
};
/** Each programme in one of the widths; in the deep tests in the other. */
const stays = Object.keys(programmes).map((name, n) => ({
  name,
  width: (n % 2 === 0) === deep ? 1280 : 360,
}));
it.each(stays)("$name, at $width px: nothing moves when the script runs", async (one) => {
  const { agenda, lang } = programmes[one.name] as (typeof programmes)[string];
  const { width } = one;
  const html = prerender(agenda, { lang, catalogue });
  const still = await show(html, { head: STYLE, width });
  const before = await boxes(still.page);
  await still.page.close();
  const live = await show(html, { width });
  await live.plenary.locator(".plenary-timeline").last().waitFor();
  const after = await boxes(live.page);
  await live.page.close();
  expect(before.length).toBeGreaterThan(3);
  expect(after).toHaveLength(before.length);
  expect(moved(before, after)).toEqual([]);
  expect(live.said).toEqual([]);
});

it(`nothing of an overlay moves, and nothing is loaded for it, at ${deep ? 1280 : 360} px`, async () => {
  const width = deep ? 1280 : 360;
  const overlays = [section];
  const options = { lang: "tr", catalogue, overlays, src: "/day.json", overlay: "/tr.json" };
  const html = prerender(day, options);
  const still = await show(html, { head: STYLE, width });
  expect(await still.page.locator(".plenary-addition").first().isVisible()).toBe(true);
  const before = await boxes(still.page);
  await still.page.close();
  const live = await show(html, { width });
  await live.plenary.locator(".plenary-timeline").last().waitFor();
  expect(await live.plenary.locator(".plenary-addition").last().isVisible()).toBe(true);
  expect(moved(before, await boxes(live.page))).toEqual([]);
  await live.page.close();
  expect(live.said).toEqual([]);
});

if (!deep)
  describe("with the script", () => {
    const html = prerender(week, { lang: "fr", src: "/programme.json" });

    it("only script and stylesheet are requested, although an address is given", async () => {
      const { page, plenary } = await show(html);
      await plenary.getByRole("button", { name: "Pour qui" }).waitFor();
      await page.waitForLoadState("networkidle");
      const asked = site.requests.map(({ url }) => url).filter((url) => url !== "/favicon.ico");
      expect(asked).toContain("/plenary.js");
      expect(asked.filter((url) => !/\.(html|css|js)$/.test(url ?? ""))).toEqual([]);
      await page.close();
    });

    it("the prerendered content is neither shown nor announced any more", async () => {
      const { page } = await show(html);
      const articles = page.getByRole("article");
      await articles.first().waitFor();
      expect(await articles.count()).toBe(week.days.flatMap(({ sessions }) => sessions).length + 1);
      const isShown = await page.evaluate(() =>
        document.querySelector("plenary-agenda > .plenary")?.checkVisibility(),
      );
      expect(isShown).toBe(false);
      await page.close();
    });

    it("a script that runs while the page is still loading shows the title throughout", async () => {
      const whole = pageOf(
        `<h1>Host</h1>${html}<footer>After</footer>`,
        `${STYLE}<script src="/plenary.js"></script>`,
      );
      const half = whole.indexOf("Ouverture de la semaine");
      let rest = () => {};
      site.put("/slow.html", (_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
        response.write(whole.slice(0, half));
        rest = () => response.end(whole.slice(half));
      });
      // The page asks for it once it has shown a few frames of the first half.
      site.put("/rest", (_, response) => {
        response.end();
        rest();
      });
      site.requests.length = 0;
      const { page, said } = await site.open("slow.html", {
        ready: false,
        before: () => {
          // Records in each frame whether the title is shown.
          const frames: string[] = [];
          Object.assign(window, { frames_: frames });
          const look = () => {
            const element = document.querySelector("plenary-agenda");
            const root = element?.shadowRoot ?? element;
            const title = root?.querySelector(".plenary-agenda-title");
            if (element) frames.push(title?.checkVisibility() ? "title" : "nothing");
            if (frames.length === 5) void fetch("/rest");
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        },
      });
      await page.getByRole("button", { name: "Pour qui" }).waitFor();
      const frames = await page.evaluate(
        () => (window as unknown as { frames_: string[] }).frames_,
      );
      expect(new Set(frames)).toEqual(new Set(["title"]));
      expect(frames.length).toBeGreaterThan(3);
      expect(site.requests.map(({ url }) => url)).not.toContain("/programme.json");
      expect(said).toEqual([]);
      await page.close();
    });

    it("a reader who has scrolled halfway down stays there", async () => {
      const { page } = await show(prerender(long, { lang: "en" }), { head: STYLE });
      const place = () =>
        page.evaluate(() => {
          const element = document.querySelector("plenary-agenda") as HTMLElement;
          const all = (element.shadowRoot ?? element).querySelectorAll("[data-session]");
          const seen = [...all].find((one) => one.getBoundingClientRect().top > 0) as HTMLElement;
          return { id: seen.dataset.session, top: Math.round(seen.getBoundingClientRect().top) };
        });
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      const frame = () =>
        page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await frame();
      await frame();
      const before = await place();
      await page.addScriptTag({ url: "/plenary.js" });
      const sessions = long.days.flatMap((one) => one.sessions).length;
      const drawn = () => page.locator("[part=root] .plenary-row-facts").count();
      await expect.poll(drawn).toBeGreaterThanOrEqual(sessions);
      await frame();
      const after = await place();
      expect(after.id).toBe(before.id);
      expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
      await page.close();
    });
  });

if (!deep)
  describe("without the script", () => {
    const html = prerender(week, { lang: "fr" });
    const ways: [string, Shown][] = [
      ["turned off", { javaScriptEnabled: false }],
      [
        "blocked by a policy",
        {
          head: `${STYLE}<meta http-equiv="content-security-policy" content="script-src 'none'">${SCRIPTS}`,
        },
      ],
      ["not found", { head: `${STYLE}<script src="/gone.js" defer></script>` }],
      ["and the stylesheet", { head: "", javaScriptEnabled: false }],
    ];

    it.each(ways)(
      "%s: everything can be read, and no control is shown that needs it",
      async (_, options) => {
        const { page } = await show(html, options);
        for (const { title } of week.days.flatMap(({ sessions }) => sessions)) {
          const name = typeof title === "string" ? title : (title.fr ?? "");
          expect(await page.getByRole("heading", { name }).first().isVisible()).toBe(true);
        }
        for (const role of ["button", "checkbox", "radio", "searchbox", "status", "navigation"]) {
          expect(await page.getByRole(role as "button").count()).toBe(0);
        }
        const row = page.getByRole("article").filter({ has: page.locator(".plenary-marker") });
        await row.first().locator("summary").click();
        const markers = await page.locator(".plenary-marker").first().isVisible();
        expect(markers).toBe(options.head !== "");
        await page.close();
      },
    );

    it.each([360, 1280])("no text overlaps, at %i px", async (width) => {
      const { page } = await show(html, { head: STYLE, javaScriptEnabled: false, width });
      const overlaps = await page.evaluate(() =>
        [...document.querySelectorAll("article")]
          .filter((card) => {
            const parts = card.querySelectorAll(
              ".plenary-card-title, .plenary-times, .plenary-row-facts, .plenary-details",
            );
            const boxes = [...parts].map((part) => part.getBoundingClientRect());
            return boxes.some((one, index) =>
              boxes
                .slice(index + 1)
                .some(
                  (other) =>
                    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
                ),
            );
          })
          .map((card) => card.dataset.session),
      );
      expect(overlaps).toEqual([]);
      await page.close();
    });

    it("a long summary still unfolds", async () => {
      const full = prerender(week, { lang: "fr", density: "full" });
      const { page } = await show(full, { head: STYLE, javaScriptEnabled: false });
      const summary = page.locator(".plenary-summary").first();
      const height = async () => (await summary.boundingBox())?.height ?? 0;
      const folded = await height();
      await summary.getByText("Lire la suite").click();
      expect(await height()).toBeGreaterThan(folded);
      await page.close();
    });

    it("no space is reserved for controls that never come, where scripts are known to be off", async () => {
      const gap = async (options: Shown) => {
        const { page } = await show(html, { head: STYLE, ...options });
        const [title, first] = [".plenary-head", ".plenary-zone"].map((name) => page.locator(name));
        const [above, below] = [await title?.boundingBox(), await first?.boundingBox()];
        await page.close();
        return (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);
      };
      const without = await gap({ javaScriptEnabled: false });
      expect(without).toBeLessThan(40);
      // A bar of 44 px.
      expect((await gap({})) - without).toBeGreaterThan(40);
    });
  });

if (!deep)
  describe("the stylesheet", () => {
    const hostile = `<style>${read("script-tag/hostile.css").replaceAll("!important", "")}</style>`;

    it("gives the same result whatever the host's stylesheet says", async () => {
      const html = prerender(week, { lang: "fr" });
      const still = await show(html, { head: hostile + STYLE });
      const before = await boxes(still.page);
      await still.page.close();
      const live = await show(html, { head: hostile + STYLE + SCRIPTS });
      await live.page.getByRole("article").first().waitFor();
      const after = await boxes(live.page);
      await live.page.close();
      expect(moved(before, after)).toEqual([]);
    });

    it("does not affect the host's own elements", async () => {
      const own = `<h2 class="plenary-day">H</h2><ol><li>1</li></ol><details><summary>S</summary></details>
      <p hidden>P</p><table class="plenary"><td data-awaits="script">T</table><button>B</button>`;
      const styles = async (head: string) => {
        const { page } = await show(own, { head });
        const all = await page.evaluate(() =>
          [...document.querySelectorAll("body, body *")].map((one) =>
            [...getComputedStyle(one)].map((name) => getComputedStyle(one).getPropertyValue(name)),
          ),
        );
        await page.close();
        return all;
      };
      expect(await styles(STYLE)).toEqual(await styles(""));
    });
  });
