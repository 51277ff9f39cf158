/** Every contestant does what is measured, in Chromium; otherwise the figures would mean nothing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deep } from "../../../.ci/depth.ts";
import { type Bundle, buildAll, buildProbe } from "../build.ts";
import { makeData } from "../data.ts";
import { type Context, folderOf } from "../measures/context.ts";
import { rehearse } from "../rehearsal.ts";
import { SCENES, type Scene } from "../scenes.ts";
import { type Site, serve } from "../server.ts";
import { startBrowser, visit } from "../visit.ts";
import { type Entry, ROSTER } from "./roster.ts";

const SESSIONS = 10;
const names = ROSTER.map(({ name }) => name);
let bundles: Awaited<ReturnType<typeof buildAll>>;
let site: Site;
let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  bundles = await buildAll(names);
  site = await serve({ bundles, probe: await buildProbe(), dataOf: makeData });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const context = (contestant: Entry, scene: Scene): Context => {
  const bundle = bundles.get(contestant.name) as Bundle;
  return { browser, url: site.url, contestant, bundle, scene, dataOf: makeData };
};

/** Each contestant in one of the scenes; in the deep tests in the other. */
const cases = ROSTER.map((contestant, n) => ({
  contestant,
  name: contestant.name,
  scenes: SCENES.filter((_, of) => (of === n % 2) !== deep),
}));
describe.each(cases)("$name", ({ contestant, scenes }) => {
  // The rehearsal throws if a wrong session is shown or something is left behind.
  it.each(scenes)(
    "mounts 10 sessions as $name, filters, shows all again and leaves nothing behind",
    async (scene) => {
      const missing = await rehearse(context(contestant, scene), SESSIONS);
      // Schedule-X allows no content of one's own.
      const rest = scene.parts.filter((part) => part !== "title" && part !== "times");
      expect(missing).toEqual(contestant.name === "schedule-x" ? rest : []);
    },
  );

  it.each(scenes)("a page of $name shows them, with the data in it or by link", async (scene) => {
    for (const data of ["inline", "link"]) {
      const address = `${folderOf(context(contestant, scene))}/${SESSIONS}.${data}.html`;
      const { painted } = await visit(browser, address, {}, ({ page }) =>
        page.evaluate(() => probe.seen),
      );
      expect(painted).toBeGreaterThan(0);
    }
  });
});

if (!deep)
  it("only the cards show people and text, for a contestant as for Plenary", async () => {
    const session = makeData(SESSIONS).programme.days[0]?.sessions[0];
    for (const name of ["vanilla", "plenary"]) {
      for (const scene of SCENES) {
        const address = `${site.url}/${name}/${scene.name}/${SESSIONS}.inline.html`;
        const isShown = await visit(browser, address, {}, async ({ page }) => {
          await page.evaluate(() => probe.seen);
          return page
            .getByText(session?.text ?? "")
            .first()
            .isVisible();
        });
        expect({ name, scene: scene.name, isShown }).toEqual({
          name,
          scene: scene.name,
          isShown: scene.name === "cards",
        });
      }
    }
  });
