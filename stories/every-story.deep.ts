/**
 * Every story, checked by axe in combinations of what most often breaks one: a language written from
 * right to left and one with long words, a narrow and a wide window, light and dark; and once with
 * forced colours. Each combination has one page, which draws its stories in turn. `pnpm stories`
 * checks each story as it is in Storybook: in English, wide and light.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startStories } from "./browser.ts";
import type { Globals } from "./globals.ts";

/** The first of each stands in for all where a story sets one of its own that is not here. */
const varied = {
  language: ["ar", "de"],
  width: ["320px", "1280px"],
  theme: ["light", "dark"],
} as const satisfies Partial<{ [K in keyof Globals]: readonly Globals[K][] }>;

type Combination = { [K in keyof typeof varied]: (typeof varied)[K][number] };
type Varied = keyof Combination;

/** Every pair of two values occurs in one of these. */
const combinations: Combination[] = [
  { language: "ar", width: "320px", theme: "light" },
  { language: "ar", width: "1280px", theme: "dark" },
  { language: "de", width: "320px", theme: "dark" },
  { language: "de", width: "1280px", theme: "light" },
];

/** A story that sets its own language looks the same in both: it is drawn in one of them. */
function looksItsOwn(own: Partial<Globals>, combination: Combination): boolean {
  return (Object.keys(varied) as Varied[]).every((name) => {
    const set = own[name];
    const values: readonly string[] = varied[name];
    return !set || combination[name] === (values.includes(set) ? set : values[0]);
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let workshop: Awaited<ReturnType<typeof startStories>>;
beforeAll(async () => {
  workshop = await startStories(inject("stories"));
});
afterAll(() => workshop.stop());

/** What axe finds in what the page shows: the rule, and where. */
const violations = (page: Page, rules: object = {}) =>
  page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: Element,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
      };
    };
    const found = await axe.run(document.body.firstElementChild as Element, {
      resultTypes: ["violations"],
      rules,
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
    );
  }, rules);

/**
 * The colours are then the reader's, who chose them. axe takes text's from `-webkit-text-fill-color`,
 * which forcing leaves as the host's page had it, and measures what nobody sees.
 */
const FORCED = { "color-contrast": { enabled: false } };

/**
 * What is out of sight of a long list is not laid out before it comes near. axe reads boxes, and those
 * of text that waits run out of their cards and of the widget's own ground, on which no one sees them.
 */
const ALL_IN_SIGHT = ".plenary-session { content-visibility: visible !important }";

async function checkAll(combination: Combination, forcedColors: "none" | "active") {
  const viewport = { width: combination.width === "320px" ? 320 : 1328, height: 900 };
  const { page, show, globalsOf } = await workshop.open(combination, { viewport, forcedColors });
  await page.evaluate(axe);
  await page.addStyleTag({ content: ALL_IN_SIGHT });
  const found: string[] = [];
  let checked = 0;
  for (const story of workshop.stories) {
    if (!looksItsOwn(await globalsOf(story.id), combination)) continue;
    // An act may need English words or a wide window: then the story is seen as it is first drawn.
    await show(story).catch(() => show({ ...story, tags: [] }));
    const broken = await violations(page, forcedColors === "active" ? FORCED : {});
    found.push(...broken.map((violation) => `${story.id} ${violation}`));
    checked++;
  }
  await page.close();
  return { found, checked };
}

test.concurrent.for(combinations)(
  "axe finds nothing in the stories: $language, $width, $theme",
  { timeout: 900_000 },
  async (combination, { expect }) => {
    const { found, checked } = await checkAll(combination, "none");
    expect(found).toEqual([]);
    expect(checked).toBeGreaterThan(200);
  },
);

test.concurrent("axe finds nothing in the stories with forced colours", {
  timeout: 900_000,
}, async ({ expect }) => {
  const { found } = await checkAll({ language: "de", width: "1280px", theme: "light" }, "active");
  expect(found).toEqual([]);
});

test("axe does find what is wrong", async () => {
  const { page } = await workshop.open({}, {});
  await page.evaluate(axe);
  await page.setContent("<div><button></button></div>");
  await page.evaluate(axe);
  expect(await violations(page)).toEqual(["button-name: button"]);
  await page.close();
});
