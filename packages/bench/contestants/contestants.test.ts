/** Every contestant does what is measured, in Chromium; otherwise the figures would mean nothing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAll, buildProbe } from "../build.ts";
import { makeData } from "../data.ts";
import { rehearse } from "../rehearsal.ts";
import { type Site, serve } from "../server.ts";
import { startBrowser } from "../visit.ts";
import { ROSTER } from "./roster.ts";

const names = ROSTER.map(({ name }) => name);
let site: Site;
let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  const bundles = await buildAll(names);
  site = await serve({ bundles, probe: await buildProbe(), dataOf: makeData });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

describe.each(ROSTER)("$name", (contestant) => {
  // The rehearsal throws if a wrong session is shown or something is left behind.
  it("mounts 10 sessions, filters, shows all again and leaves nothing behind", async () => {
    const drawn = await rehearse({ browser, url: site.url, contestant, dataOf: makeData }, 10);
    expect(drawn.missing).not.toContain("title");
  });
});
