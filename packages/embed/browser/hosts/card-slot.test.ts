/**
 * A site's own card on npm, `card={(view, { heading, times, body }) => …}`, with the times of two zones:
 * no text lies on another at any width, in any language of the interface.
 */
import { fileURLToPath } from "node:url";
import { all } from "@plenary/core/languages/all";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deep } from "../../../../.ci/depth.ts";
import { page as pageWith, type Site, startSite } from "../site.ts";
import { week } from "./host.ts";

const tags = Object.keys(all);
/** One between each two breakpoints, and the narrowest. */
const WIDTHS = [280, 350, 440, 600, 700, 900, 1300];

/** As an app on npm would write it, from the built packages. */
const app = `
  import { AgendaProvider, createStore, Timeline } from "@plenary/widgets";
  import { everything } from "@plenary/widgets/everything";
  import "@plenary/widgets/styles.css";
  import { createElement, Fragment, render } from "preact";
  ${tags.map((tag, n) => `import * as l${n} from "@plenary/core/languages/${tag}";`).join("\n")}
  const catalogue = { ${tags.map((tag, n) => `"${tag}": l${n}`).join(", ")} };
  const cards = {
    "in the order of the README": (view, { heading, times, body }) => [heading, times, body],
    "in another order": (view, { heading, times, body, actions }) =>
      [actions, times, heading, body],
    "Plenary's own": undefined,
  };
  globalThis.draw = (programme, lang, layout, card) => {
    const root = document.getElementById("programme");
    render(null, root);
    const store = createStore({}, { features: everything });
    store.load(programme);
    const slot = cards[card] && ((...given) => createElement(Fragment, null, ...cards[card](...given)));
    render(
      createElement(
        AgendaProvider,
        { store, lang, layout, catalogue, viewerZone: "Asia/Tokyo" },
        createElement(Timeline, { card: slot }),
      ),
      root,
    );
  };
`;
declare function draw(programme: unknown, lang: string, layout: string, card: string): void;
const CARDS = deep
  ? [
      ["in another order", "list"],
      ["Plenary's own", "list"],
    ]
  : [
      ["in the order of the README", "list"],
      ["Plenary's own", "grid"],
    ];

/** Two days of the week, with parallel sessions, breaks, and a session after midnight. */
const programme = { ...week, days: week.days.slice(0, 2) };

let site: Site;
let page: Awaited<ReturnType<Site["open"]>>["page"];
beforeAll(async () => {
  site = await startSite();
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    write: false,
    logLevel: "error",
    outdir: "/",
    format: "esm",
    target: "es2022",
  });
  for (const { path, text } of outputFiles) site.put(path.replace("stdin", "app"), text);
  const head =
    '<link rel="stylesheet" href="/app.css"><script src="/app.js" type="module"></script>';
  const style = "<style>body { margin: 0; font: 16px/1.4 sans-serif }</style>";
  site.put("/app.html", pageWith('<div id="programme"></div>', head + style));
  ({ page } = await site.open("app.html", { ready: false }));
  await page.waitForFunction(() => "draw" in globalThis);
});
afterAll(() => site?.stop());

/** Runs in the page: the texts that lie on each other at one of the widths, and times too close. */
async function overlaps(
  programme: unknown,
  lang: string,
  layout: string,
  card: string,
  widths: number[],
): Promise<string[]> {
  const root = document.getElementById("programme") as HTMLElement;
  draw(programme, lang, layout, card);
  const rest = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  const range = document.createRange();
  const found: string[] = [];
  for (const width of widths) {
    root.style.width = `${width}px`;
    await rest();
    const lines: { text: Node; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement as HTMLElement;
      if (!text.nodeValue?.trim() || !parent.checkVisibility({ contentVisibilityAuto: false }))
        continue;
      // What is only heard, and what covers the end of a text with a ground of its own.
      if (parent.closest("summary, .plenary-heard") || getComputedStyle(parent).opacity === "0")
        continue;
      // A summary is cut off after some lines; what is only heard is cut off whole.
      let end = Number.POSITIVE_INFINITY;
      for (let at: Element | null = parent; at && at !== root; at = at.parentElement) {
        const { overflowY, clipPath } = getComputedStyle(at);
        if (overflowY !== "visible") end = Math.min(end, at.getBoundingClientRect().bottom);
        if (clipPath !== "none") end = Number.NEGATIVE_INFINITY;
      }
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // The letters, without the room of the font above and below them.
        const inset = height / 4;
        if (right - left > 1 && top + inset < end)
          lines.push({
            text,
            left,
            right,
            top: top + inset,
            bottom: bottom - inset,
          });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length; next++) {
        const other = lines[next] as (typeof lines)[number];
        if (other.top >= one.bottom) break;
        if (one.text === other.text) continue;
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
          found.push(
            `${width}: "${one.text.nodeValue?.slice(0, 20)}" and "${other.text.nodeValue?.slice(0, 20)}"`,
          );
      }
    });
    for (const times of root.querySelectorAll(".plenary-times")) {
      const [first, second] = times.querySelectorAll(".plenary-range");
      const one = [...(first?.getClientRects() ?? [])].at(-1);
      const other = second?.getClientRects()[0];
      if (!one || !other || one.bottom <= other.top || other.bottom <= one.top) continue;
      const gap = Math.max(other.left - one.right, one.left - other.right);
      const em = Number.parseFloat(getComputedStyle(times).fontSize);
      if (gap < 0.75 * em) found.push(`${width}: "${times.textContent}", ${gap / em}em`);
    }
  }
  if (!root.querySelector(".plenary-second")) found.push("there is no second time");
  return found;
}

describe.each(CARDS)("a card, %s, in a %s", (card, layout) => {
  it.each(tags)("has no text on another, and room between times, in %s", async (lang) => {
    const given = [programme, lang, layout, card, WIDTHS];
    const found = await page.evaluate(`(${overlaps})(...${JSON.stringify(given)})`);
    expect(found).toEqual([]);
  });
});
