/** The reader's own scheme changes while Plenary is on a page that follows it. */
import { describe, expect, it } from "vitest";
import { page as pageWith, startSite } from "../site.ts";
import { faint } from "./contrast.ts";
import { ELEMENT, FORMS, week } from "./host.ts";

const light = "background: #fff; color: #222";
const dark = "background: #121212; color: #eee";

describe("the reader's own scheme changes", () => {
  it.each([
    [`:root { ${light} } @media (prefers-color-scheme: dark) { :root { ${dark} } }`],
    [":root { color-scheme: light dark }"],
  ])("on a page with %s", async (css) => {
    const site = await startSite();
    site.put("/week.json", week);
    site.put("/host.html", pageWith(ELEMENT, `<style>${css}</style>${FORMS["plenary.js"]}`));
    const { page } = await site.open("host.html");
    const texts = async () => {
      const { ground, texts } = await page.evaluate(faint);
      return [Number(ground) < 0.1 ? "dark" : "light", ...texts];
    };
    await expect.poll(texts).toEqual(["light"]);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(texts).toEqual(["dark"]);
    await site.stop();
  });
});
