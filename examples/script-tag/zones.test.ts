/** Every session is on its day, from whatever time zone a reader looks at the script tag's page. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { deep } from "../../.ci/depth.ts";
import { readDocument, startBrowser } from "../browser.ts";
import { generate } from "../data/generate.mjs";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

const zones = [
  "Pacific/Honolulu",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Sao_Paulo",
  "UTC",
  "Europe/Madrid",
  "Africa/Cairo",
  "Asia/Tehran",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
];

type Listed = { date?: string; sessions: { title: string | { en: string } }[] };
const documents = {
  "the day": readDocument("pouvoir-du-nous.json"),
  "the week": readDocument("retreat-week.json"),
  "a generated programme": generate({ sessions: 60, days: 3, groups: 8, seed: 7 }),
};
/** In `pnpm test` every second zone with one document, in the deep tests all others. */
const views = Object.keys(documents).flatMap((name, d, { length }) =>
  zones
    .filter((_, z) => (z % 2 === 1 && (z >> 1) % length === d) !== deep)
    .map((zone) => [name, zone] as const),
);

it.each(views)("%s shows each session once, on its day, seen from %s", async (name, zone) => {
  const document = documents[name as keyof typeof documents];
  const { plenary, page } = await browser.open("script-tag/week.html", {
    timezoneId: zone,
    documents: { "retreat-week.json": document },
  });
  const shown = await plenary.locator("section.plenary-day").evaluateAll((days) =>
    days.map((day) => ({
      date: day.querySelector(".plenary-date time")?.getAttribute("datetime") ?? undefined,
      titles: Array.from(
        day.querySelectorAll("article > :first-child"),
        (title) => title.textContent,
      ).sort(),
    })),
  );
  const { days, unscheduled = [] } = document as {
    days: Listed[];
    unscheduled?: Listed["sessions"];
  };
  const all: Listed[] = unscheduled.length ? [...days, { sessions: unscheduled }] : days;
  const listed = all.map(({ date, sessions }) => ({
    date,
    titles: sessions.map(({ title }) => (typeof title === "string" ? title : title.en)).sort(),
  }));
  expect(shown).toEqual(listed);
  await page.close();
});
