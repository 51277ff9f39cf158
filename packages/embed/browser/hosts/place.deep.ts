/** The reader's place while a newer programme comes, in the engines that kept.test.ts does not run. */
import { expect, it } from "vitest";
import { ELEMENT, inEachBrowser, week } from "./host.ts";

const [first, ...others] = week.days;
const added = {
  id: "added",
  title: "Added",
  start: `${first.date}T07:00`,
  summary: "Long. ".repeat(200),
};
const newer = {
  ...week,
  updated: "2027-01-01T00:00:00Z",
  days: [{ ...first, sessions: [added, ...first.sessions] }, ...others],
};

inEachBrowser((host) => {
  it("stays where it is when a tall session is added above", async () => {
    await host.open(ELEMENT);
    const top = () =>
      host.evaluate(
        () =>
          onlooker
            .all("article")
            .find(({ dataset }) => dataset.session === "tue-latin-america")
            ?.getBoundingClientRect().top,
      );
    await expect.poll(top).toBeDefined();
    const settled = async () => {
      let last = await top();
      const isStill = async () => {
        const before = last;
        last = await top();
        return last === before;
      };
      await expect.poll(isStill).toBe(true);
      return last as number;
    };
    await host.evaluate(() =>
      onlooker
        .all("article")
        .find(({ dataset }) => dataset.session === "tue-latin-america")
        ?.scrollIntoView(),
    );
    const before = await settled();
    host.site.put("/week.json", newer);
    await host.evaluate(() => document.querySelector("plenary-agenda")?.refresh());
    const isAdded = () =>
      host.evaluate(() =>
        onlooker.all("article").some(({ dataset }) => dataset.session === "added"),
      );
    await expect.poll(isAdded).toBe(true);
    const moved = async () => Math.abs(((await top()) ?? Number.NaN) - before);
    await expect.poll(moved).toBeLessThan(3);
    host.site.put("/week.json", week);
  });
});
