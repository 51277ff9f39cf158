/**
 * On a page that breaks one of the browser's own functions, readers get the programme, a sentence, or
 * what stands inside the element, and the page goes on.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page as pageWith, type Site, startSite } from "../site.ts";
import { FORMS, week } from "./host.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/week.json", week);
});
afterAll(() => site.stop());

/** Functions by what calls them: reading, drawing, the queue of drawings, times, styles, features. */
const FUNCTIONS = [
  "JSON.parse",
  "Array.prototype.shift",
  "Array.prototype.sort",
  "String.prototype.trim",
  "Map.prototype.get",
  "queueMicrotask",
  "requestAnimationFrame",
  "Intl.DateTimeFormat.prototype.format",
  "Document.prototype.createElement",
  "Node.prototype.insertBefore",
  "getComputedStyle",
  "CSSStyleSheet.prototype.replaceSync",
  "Storage.prototype.getItem",
];

/** Without which nothing is drawn: by each form of the script. */
const VITAL = ["Array.prototype.shift", "String.prototype.trim", "queueMicrotask"];

describe.each(Object.entries(FORMS))("with %s", (form, scripts) => {
  it.each(form === "plenary.js" ? FUNCTIONS : VITAL)(
    "something is shown where %s throws",
    async (name) => {
      const broken = `<script>${name} = () => { throw new Error("broken by the page"); };</script>`;
      const element = '<plenary-agenda src="/week.json" lang="en">Inside</plenary-agenda>';
      site.put("/broken.html", pageWith(element, `${broken}${scripts}`));
      // In a frame, so that the functions of this test are not broken, too.
      site.put("/around.html", pageWith('<iframe src="/broken.html"></iframe>', ""));
      const { page } = await site.open("around.html", { ready: false });
      const shown = () =>
        page.evaluate(() => {
          const { contentDocument } = document.querySelector("iframe") as HTMLIFrameElement;
          const root = contentDocument?.querySelector("plenary-agenda")?.shadowRoot;
          if (!root?.childNodes.length) return "inside";
          const has = (selector: string) => !!root.querySelector(selector)?.checkVisibility();
          if (has("article [part=card-title]")) return "programme";
          if (root.querySelector("[part=skeleton]")) return "skeleton";
          return root.textContent.includes("programme") ? "sentence" : "nothing";
        });
      await expect.poll(shown, { timeout: 15_000 }).toMatch(/^(inside|programme|sentence)$/);
      await page.close();
    },
  );
});
