/** The programme in a sandboxed frame, on the page that the example shows. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

it.each([360, 1280])(
  "the frame is as high as its content and does not scroll, at %i px",
  async (width) => {
    const { page, said } = await browser.open("iframe/", {
      ready: false,
      viewport: { width, height: 900 },
    });
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: "Ouverture de la semaine" }).waitFor();
    const overflow = () =>
      frame.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    const height = () => page.locator("iframe").evaluate((one) => one.clientHeight);
    const whole = await height();
    expect(whole).toBeGreaterThan(2500);
    await frame.getByRole("searchbox").fill("jardin");
    await expect.poll(height).toBeLessThan(whole / 2);
    expect(await axeViolations(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  },
);

it("links into the programme use the page's own address", async () => {
  const { page } = await browser.open("iframe/#plenary?audience=commissions", { ready: false });
  const frame = page.frameLocator("iframe");
  await frame
    .getByRole("button", { name: /Commissions/ })
    .first()
    .waitFor();
  await page.close();
});
