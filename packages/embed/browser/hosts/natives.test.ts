/**
 * Beside libraries that replace natives, before and after the script, in both forms: a reader can do
 * everything. Each library comes once, before the script or after it; in the deep tests the other way
 * round, and once in the other browsers.
 */
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deep } from "../../../../.ci/depth.ts";
import type { Driver } from "../reader/driver.ts";
import { type Served, serveSite } from "../site.ts";
import { browsers } from "./host.ts";
import { libraries } from "./libraries.ts";
import { overlay, programme, walk } from "./walk.ts";

const forms = {
  "plenary.js": ["plenary.js"],
  "the list and the acts": ["plenary.list.js", "plenary.acts.js"],
};
type Form = keyof typeof forms;

const tags = (names: readonly string[]) =>
  names.map((name) => `<script src="/${name}"></script>`).join("");
const pathOf = (name: string) => `${name.replace(/\W+/g, "-")}`;
/** Keeps what is thrown, without anything that a library may replace; each page is a first visit. */
const LISTENER = `<script>
  var thrown = "";
  localStorage.clear();
  addEventListener("error", (event) => { thrown += event.message + "; "; });
  addEventListener("unhandledrejection", (event) => { thrown += event.reason + "; "; });
</script>`;

/** Each is a page. */
const cases = libraries.flatMap(({ name }, index) =>
  (["before", "after"] as const).flatMap((order) =>
    (Object.keys(forms) as Form[]).map((form) => {
      const library = tags([`${pathOf(name)}.js`]);
      const scripts = tags(forms[form]);
      return {
        name,
        order,
        form,
        head: order === "before" ? library + scripts : scripts + library,
        isTaken(browser: string) {
          const turn = index + (order === "before" ? 0 : 1);
          // Each library in one order and form, in the deep tests in the other.
          if (browser === "Chromium") {
            const isOdd = (turn % 2 === 1) !== deep;
            return isOdd && (form === "plenary.js") === (index % 4 < 2 !== deep);
          }
          // The order in which it does not come in one of the two browsers is that of the other.
          return turn % 2 === (browser === "Firefox" ? 0 : 1) && form !== "plenary.js";
        },
      };
    }),
  ),
);

let site: Served;
beforeAll(async () => {
  site = await serveSite();
  site.put("/programme.json", programme);
  site.put("/overlay.json", overlay);
  for (const { name, script } of libraries) site.put(`/${pathOf(name)}.js`, script);
});
afterAll(() => site.close());

/** Milliseconds: each is a whole visit. */
const PATIENCE = 180_000;

let pages = 0;
function put(head: string): string {
  const path = `/natives-${++pages}.html`;
  site.put(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>
    <plenary-agenda src="/programme.json">Programme as a PDF</plenary-agenda>`,
  );
  return path;
}

for (const { name: browser, start } of browsers) {
  describe.skipIf(!start)(`in ${browser}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      if (start) driver = await start();
    });
    afterAll(() => driver?.close());

    // One after the other: the clipboard is only for the page in front.
    it.each(cases.filter(({ isTaken }) => isTaken(browser)))(
      "a reader can do everything with $form when $name comes $order it",
      async ({ head }) => {
        driver.said?.splice(0);
        await driver.goto(site.url + put(LISTENER + head));
        expect(await driver.evaluate(walk)).toBe("");
        const thrown = () => (globalThis as { thrown?: string }).thrown;
        expect(await driver.evaluate(thrown)).toBe("");
        expect(driver.said ?? []).toEqual([]);
      },
      PATIENCE,
    );
  });
}

/** Natives that some library replaces by something else, and what to write instead. */
const replaced: [RegExp, string][] = [
  [/^Array\.from\(/, "[...list].map(…)"],
  [/^Date\.parse\(/, "+new Date(text)"],
  [/\.bind\(/, "an arrow function, or `bound` of src/bound.ts"],
  [/^(?!Object\.)[\s\S]*\.entries\(\)$/, "forEach with an index, or the map itself"],
  [/^JSON\.stringify\((?![\s\S]*function\()/, "toJson"],
];

if (!deep)
  it.each(["plenary.js", "plenary.list.js", "plenary.acts.js"])(
    "%s uses no native that libraries replace by something else",
    (name) => {
      const code = readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");
      const found: string[] = [];
      simple(parse(code, { ecmaVersion: "latest" }), {
        CallExpression({ callee, start, end }) {
          if (callee.type !== "MemberExpression") return;
          // The call without what is called before it in a chain.
          const { object } = callee;
          const from = object.type === "Identifier" ? start : object.end;
          const call = code.slice(from, end);
          for (const [native, instead] of replaced) {
            if (native.test(call)) found.push(`${call.slice(0, 60)}: write ${instead}`);
          }
        },
      });
      expect(found).toEqual([]);
    },
  );
