/**
 * Pictures of each widget at three widths, light and dark, in three scripts, on one page to look
 * over: `pnpm pictures` writes `.results/pictures/index.html`. It installs a font for Japanese if
 * there is none.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ACTED, buildStories, startStories } from "../stories/browser.ts";
import { ensureEastAsianFont } from "./chromium.ts";

const folder = fileURLToPath(new URL("../.results/pictures/", import.meta.url));
mkdirSync(folder, { recursive: true });

const widgets = [
  "agenda--pick-a-group",
  "agenda-head--provisional",
  "participant-filter--open",
  "search--with-a-group",
  "zone-switch--from-tokyo",
  "language-switch--three-languages",
  "day-navigation--something-is-on",
  "timeline--running",
  "grid--a-day",
  "grid--dialog",
  "panel-card--everything",
  "now--parallel",
  "mine--overlap",
  "changes--open",
  "calendar--hosted",
  "share--open",
  "overlay--everywhere",
];

/** Stories that are drawn opened. In narrow windows some open in another way, which no story does. */
const isOpened = (id: string, width: number) =>
  /^(changes|calendar|share)-/.test(id) || (/--(open|dialog)$/.test(id) && width > 360);

ensureEastAsianFont();
const built = await buildStories();
const workshop = await startStories(built);
const taken: string[] = [];
for (const language of ["fr", "ar", "ja"] as const) {
  for (const theme of ["light", "dark"] as const) {
    for (const width of [360, 768, 1280]) {
      const globals = { language, theme, width: "1280px" };
      const viewport = { width, height: 900 };
      const { page, show } = await workshop.open(globals, { viewport });
      for (const id of widgets) {
        await show({ id, tags: isOpened(id, width) ? [ACTED] : [] });
        const name = `${id}-${language}-${theme}-${width}.png`;
        await page.screenshot({ path: `${folder}${name}` });
        taken.push(name);
      }
      await page.close();
    }
  }
}
await workshop.stop();
rmSync(built, { recursive: true });

const figures = taken
  .toSorted()
  .map(
    (name) =>
      `<figure><img src="${name}" loading="lazy" alt=""><figcaption>${name}</figcaption></figure>`,
  );
const style =
  "body{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0;width:24rem}img{width:100%}";
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style>${figures.join("\n")}`,
);
console.log(`${taken.length} pictures: .results/pictures/index.html`);
