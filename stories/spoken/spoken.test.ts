/** What is heard of each widget. Renewed by `-u`, and read like copy. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ACTED, startStories } from "../browser.ts";
import type { Globals } from "../globals.ts";
import { transcript } from "./transcript.ts";

interface Heard {
  widget: string;
  story: string;
  selector: string;
  acted?: boolean;
  viewerZone?: Globals["viewerZone"];
}

const widgets: Heard[] = [
  { widget: "head", story: "agenda-head--provisional", selector: ".plenary" },
  { widget: "filter", story: "participant-filter--open", selector: ".plenary", acted: true },
  {
    widget: "filter-sheet",
    story: "participant-filter--sheet-open",
    selector: "dialog",
    acted: true,
  },
  { widget: "mine", story: "mine--changed", selector: ".plenary" },
  { widget: "changes", story: "changes--open", selector: "details", acted: true },
  { widget: "search", story: "search--nothing-left", selector: ".plenary" },
  { widget: "zone-switch", story: "zone-switch--from-tokyo", selector: ".plenary-switch" },
  {
    widget: "language-switch",
    story: "language-switch--three-languages",
    selector: ".plenary-switch",
  },
  {
    widget: "day-navigation",
    story: "day-navigation--something-is-on",
    selector: ".plenary-day-navigation",
  },
  { widget: "timeline", story: "timeline--a-day-with-a-group", selector: ".plenary" },
  { widget: "timeline-now", story: "timeline--running", selector: ".plenary" },
  { widget: "short-rows", story: "timeline--short-rows-running", selector: ".plenary" },
  { widget: "grid", story: "grid--filtered", selector: ".plenary" },
  { widget: "now", story: "now--for-some-groups", selector: ".plenary", viewerZone: "Asia/Tokyo" },
  { widget: "panel-card", story: "panel-card--everything", selector: ".plenary" },
  { widget: "overlay", story: "overlay--everywhere", selector: "article" },
  { widget: "dialog", story: "grid--dialog", selector: "dialog", acted: true },
  {
    widget: "session-acts",
    story: "panel-card-session-acts--open",
    selector: "dialog",
    acted: true,
  },
  { widget: "calendar", story: "calendar--hosted", selector: "dialog", acted: true },
  { widget: "share", story: "share--copying-refused", selector: "dialog", acted: true },
  {
    widget: "agenda",
    story: "agenda--one-session",
    selector: ".plenary",
    viewerZone: "Asia/Tokyo",
  },
];
const spoken = widgets.flatMap((heard) =>
  (["en", "fr", "ar"] as const).map((language) => ({ ...heard, language })),
);

let workshop: Awaited<ReturnType<typeof startStories>>;
beforeAll(async () => {
  workshop = await startStories();
});
afterAll(() => workshop.stop());

test.for(spoken)("$widget, as it is heard in $language", async (heard) => {
  const { widget, story, selector, acted, language, viewerZone } = heard;
  const chosen = { language, width: "1280px", ...(viewerZone && { viewerZone }) };
  const { page, show } = await workshop.open(chosen, { viewport: { width: 1328, height: 900 } });
  await show({ id: story, tags: acted ? [ACTED] : [] });
  await expect(await transcript(page, selector)).toMatchFileSnapshot(`${widget}.${language}.txt`);
  await page.close();
});
