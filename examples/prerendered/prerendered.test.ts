/** A page with the prerendered programme, as its build script writes it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))]);
  browser = await startBrowser();
});
afterAll(() => browser.stop());

it("can be read without scripts, and shows no control that needs one; axe finds nothing", async () => {
  const { page } = await browser.open("prerendered/", { ready: false, javaScriptEnabled: false });
  expect(await page.getByRole("article").count()).toBe(38);
  expect(await page.getByRole("heading", { name: "Ouverture de la semaine" }).isVisible()).toBe(
    true,
  );
  expect(await page.getByRole("button").count()).toBe(0);
  await page.close();
  const { page: live } = await browser.open("prerendered/", {
    ready: false,
    pages: { "plenary.js": { body: "" } },
  });
  expect(await axeViolations(live)).toEqual([]);
  await live.close();
});

it("is taken over by the script without a request", async () => {
  const asked: string[] = [];
  const { page, plenary, said } = await browser.open("prerendered/", { ready: false });
  page.on("request", (request) => asked.push(request.url()));
  await plenary.getByRole("button", { name: /^Pour qui/ }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
  expect(await page.getByRole("article").count()).toBe(38);
  expect(said).toEqual([]);
  await page.close();
});

it("tells search engines of the event and its sessions", () => {
  const html = readFileSync(new URL("index.html", import.meta.url), "utf8");
  const [, json = ""] = /<script type="application\/ld\+json">([^<]*)</.exec(html) ?? [];
  const { "@type": type, subEvent } = JSON.parse(json);
  expect([type, subEvent.length]).toEqual(["Event", 37]);
});
