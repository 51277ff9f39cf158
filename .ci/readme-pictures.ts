/** The README's pictures, taken from the built demo: `pnpm pictures` after a build. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../examples/browser.ts";

const folder = fileURLToPath(new URL("../examples/pictures/", import.meta.url));
mkdirSync(folder, { recursive: true });

const pictures = [
  { name: "day-fr-1280", path: "index.html", width: 1280, height: 1000, zone: "Asia/Tokyo" },
  { name: "day-dark-1280", path: "dark.html", width: 1280, height: 1000, pick: "Commissions" },
  { name: "week-picked-1280", path: "week.html", width: 1280, height: 1000, pick: "Commissions" },
  { name: "week-ar-360", path: "arabic.html", width: 360, height: 780 },
];

const browser = await startBrowser();
for (const { name, path, width, height, zone, pick } of pictures) {
  const { page, plenary } = await browser.open(`script-tag/${path}`, {
    viewport: { width, height },
    timezoneId: zone ?? "Europe/Madrid",
  });
  if (pick) {
    await plenary.locator("[part=filter] > button[aria-expanded]").click();
    await plenary.getByRole("checkbox", { name: pick }).check();
    await page.keyboard.press("Escape");
  }
  await plenary.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`examples/pictures/${name}.png`);
  await page.close();
}
await browser.stop();
