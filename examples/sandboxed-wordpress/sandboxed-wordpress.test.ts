/** A WordPress post as its filter leaves it: a sandboxed frame, and no script of ours. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

async function open() {
  const { page, said } = await browser.open("sandboxed-wordpress/post.html", { ready: false });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Ouverture de la semaine" }).waitFor();
  return { page, frame, said };
}

describe("a post with the programme", () => {
  it("shows it in a frame that allows only scripts, at its full height", async () => {
    const { page, frame, said } = await open();
    expect(await page.locator("iframe").getAttribute("sandbox")).toBe("allow-scripts");
    await expect.poll(() => page.locator("iframe").isVisible()).toBe(true);
    expect(await page.locator("iframe").getAttribute("height")).toBe("1000");
    expect(await page.locator("blockquote").isVisible()).toBe(false);
    expect(await frame.getByRole("article").count()).toBe(38);
    expect(await axeViolations(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it("can be filtered and searched", async () => {
    const { page, frame } = await open();
    await frame.getByRole("searchbox").fill("budget");
    await expect.poll(() => frame.getByRole("article").count()).toBeLessThan(38);
    await page.close();
  });

  it("shows a calendar and a link as text to copy", async () => {
    const { page, frame } = await open();
    await frame.getByRole("button", { name: "Autres actions", exact: true }).click();
    await frame.getByRole("button", { name: "Ajouter à l’agenda" }).click();
    const addresses = () =>
      frame
        .locator("dialog[open] input")
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await expect.poll(addresses).toContain("https://example.org/retreat-2027/programme.ics");
    await page.close();
  });
});

it("the oEmbed answer has the frame that is in the post", () => {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
  const { html, type } = JSON.parse(read("oembed.json"));
  const srcOf = (text: string) =>
    /<iframe[^>]* src="(.*?)(?:#\?|")/.exec(text)?.[1]?.replaceAll(/&(amp|#038);/g, "&");
  expect(type).toBe("rich");
  expect(srcOf(read("post.html"))).toBe(srcOf(html));
});
