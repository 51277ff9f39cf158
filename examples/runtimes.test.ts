/** core as it ships, without a DOM and without `process`: in a server's worker and a browser's worker. */
import { readFileSync } from "node:fs";
import { Worker as ServerWorker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "./browser.ts";

const dist = new URL("../packages/core/dist/index.js", import.meta.url);
const data = readFileSync(new URL("./data/retreat-week.json", import.meta.url), "utf8");

/** Parses the week, and counts the calendar events for commissions. */
const countEvents = (core: typeof import("@plenary/core"), text: string): number => {
  const { agenda } = core.parse(text);
  if (!agenda) return 0;
  const file = core.toICalendar(agenda, { lang: "fr", audiences: ["commissions"] });
  return file.split("BEGIN:VEVENT").length - 1;
};
const EXPECTED = 25;

const prerenderer = new URL("../packages/embed/dist/prerender.js", import.meta.url);

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

it("core runs in a server's worker, without `process`", async () => {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    delete globalThis.process;
    import(workerData.dist).then((core) => {
      parentPort.postMessage((${countEvents})(core, workerData.data));
    });
  `;
  const worker = new ServerWorker(code, { eval: true, workerData: { dist: dist.href, data } });
  const count = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  await worker.terminate();
  expect(count).toBe(EXPECTED);
});

it("prerendering runs in a server's worker, without `process` or a DOM", async () => {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    delete globalThis.process;
    import(workerData.url).then(({ prerender }) => {
      parentPort.postMessage(prerender(JSON.parse(workerData.data), { lang: "fr" }));
    });
  `;
  const worker = new ServerWorker(code, {
    eval: true,
    workerData: { url: prerenderer.href, data },
  });
  const html = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  await worker.terminate();
  expect(html).toContain("Ouverture de la semaine");
});

it("core runs in a browser's worker", async () => {
  const { page } = await browser.open("script-tag/index.html");
  const script = `import * as core from "./core/index.js";
    onmessage = ({ data }) => postMessage((${countEvents})(core, data));`;
  await page.context().route(/\/(worker|core\/[\w-]+)\.js$/, (route) => {
    const name = new URL(route.request().url()).pathname.split("/core/")[1];
    const body = name ? readFileSync(new URL(name, dist), "utf8") : script;
    return route.fulfill({ contentType: "text/javascript", body });
  });
  const count = await page.evaluate(async (text) => {
    const worker = new Worker("worker.js", { type: "module" });
    worker.postMessage(text);
    return new Promise((resolve, reject) => {
      worker.onmessage = (event) => resolve(event.data);
      worker.onerror = () => reject(new Error("the worker failed"));
    });
  }, data);
  expect(count).toBe(EXPECTED);
  await page.close();
});
