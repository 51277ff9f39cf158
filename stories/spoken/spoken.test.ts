/** What a screen reader says of each widget. `pnpm spoken -u` updates it; review the diff like copy. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ACTED, type StoryPage, startStories } from "../browser.ts";
import { EVENT_ZONE, type Globals, LANGUAGES } from "../globals.ts";
import { transcript } from "./transcript.ts";

interface Heard {
  widget: string;
  story: string;
  selector: string;
  acted?: boolean;
  viewerZone?: Globals["viewerZone"];
  /** Whether it is checked in every language: widgets with controls have the most words. */
  everywhere?: boolean;
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
  {
    widget: "filters",
    story: "filters--open",
    selector: ".plenary",
    acted: true,
    everywhere: true,
  },
  { widget: "mine", story: "mine--changed", selector: ".plenary", everywhere: true },
  { widget: "changes", story: "changes--open", selector: "details", acted: true, everywhere: true },
  {
    widget: "news",
    story: "changes--while-reading-days",
    selector: "[part=news]",
    everywhere: true,
  },
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
    selector: ".plenary-bar",
  },
  { widget: "timeline", story: "timeline--a-day-with-a-group", selector: ".plenary" },
  { widget: "timeline-now", story: "timeline--running", selector: ".plenary" },
  { widget: "rows", story: "timeline--rows-running", selector: ".plenary" },
  { widget: "grid", story: "grid--filtered", selector: ".plenary" },
  {
    widget: "now",
    story: "now--for-some-groups",
    selector: ".plenary",
    viewerZone: "Asia/Tokyo",
    everywhere: true,
  },
  { widget: "panel-card", story: "panel-card--everything", selector: ".plenary" },
  { widget: "overlay", story: "overlay--everywhere", selector: "article", everywhere: true },
  { widget: "dialog", story: "grid--dialog", selector: "dialog", acted: true },
  {
    widget: "session-acts",
    story: "panel-card-session-acts--open",
    selector: "dialog",
    acted: true,
    everywhere: true,
  },
  {
    widget: "calendar",
    story: "calendar--hosted",
    selector: "dialog",
    acted: true,
    everywhere: true,
  },
  {
    widget: "share",
    story: "share--copying-refused",
    selector: "dialog",
    acted: true,
    everywhere: true,
  },
  {
    widget: "agenda",
    story: "agenda--one-session",
    selector: ".plenary",
    viewerZone: "Asia/Tokyo",
  },
];
const all = Object.keys(LANGUAGES) as Globals["language"][];
/** By language, so that all that is in one language uses the same page. */
const spoken = all.flatMap((language) =>
  widgets
    .filter(({ everywhere }) => everywhere || ["en", "fr", "ar"].includes(language))
    .map((heard) => ({ ...heard, language })),
);

let workshop: Awaited<ReturnType<typeof startStories>>;
let open: { key: string; story: StoryPage } | undefined;
beforeAll(async () => {
  workshop = await startStories(inject("stories"));
});
afterAll(() => workshop.stop());

async function pageFor(globals: Partial<Globals>): Promise<StoryPage> {
  const key = JSON.stringify(globals);
  if (open?.key === key) return open.story;
  await open?.story.page.close();
  open = undefined;
  const story = await workshop.open(globals, { viewport: { width: 1328, height: 900 } });
  open = { key, story };
  return story;
}

test.for(spoken)("$widget is spoken in $language as in its file", async (heard) => {
  const { widget, story, selector, acted, language, viewerZone = EVENT_ZONE } = heard;
  const { page, show } = await pageFor({ language, width: "1280px", viewerZone });
  await show({ id: story, tags: acted ? [ACTED] : [] });
  await expect(await transcript(page, selector)).toMatchFileSnapshot(`${widget}.${language}.txt`);
});
