/**
 * What ships runs where all of Baseline 2023 does: nothing that it uses is younger, but for what is
 * listed with what a reader has without it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { notYoung, progressiveNames, progressiveStyles } from "./progressive.ts";
import { stylesIn, youngNames } from "./script.ts";
import { youngStyles } from "./stylesheet.ts";

const dist = new URL("../../dist/", import.meta.url);
const built = (name: string) => readFileSync(new URL(name, dist), "utf8");
const scripts = readdirSync(dist).filter((name) => /^(plenary|embed)[\w.-]*\.js$/.test(name));
const names = scripts.map((name) => ({
  name,
  found: youngNames(built(name)).filter((name) => !notYoung.has(name)),
}));
const sheets = await Promise.all(
  [built("plenary.css"), ...stylesIn(built("plenary.js"))].map(youngStyles),
);
const sorted = (list: Iterable<string>) => [...new Set(list)].sort();

describe("nothing is younger than Baseline 2023 but what is listed", () => {
  it.each(names)("in $name", ({ found }) => {
    expect(found.filter((name) => !(name in progressiveNames))).toEqual([]);
  });
  it("in plenary.css, and in the stylesheet that the script brings", () => {
    expect(sheets).toHaveLength(2);
    expect(sheets.flat().filter((name) => !(name in progressiveStyles))).toEqual([]);
  });
  it("and all that is listed is used", () => {
    const used = sorted(names.flatMap(({ found }) => found));
    expect(used).toEqual(sorted(Object.keys(progressiveNames)));
    expect(sorted(sheets.flat())).toEqual(sorted(Object.keys(progressiveStyles)));
  });
});

describe("what is younger is found", () => {
  it.each([
    ["a global", "new Highlight()", "Highlight"],
    ["a member", "element.moveBefore(a, b)", ".moveBefore"],
    ["a member of an array", "[].fromAsync?.()", ".fromAsync"],
    ["a function of what has a name", "Object.groupBy(a, f)", "Object.groupBy"],
    ["a function of promises", "Promise.try(f)", "Promise.try"],
    ["a function of sets", "a.isSubsetOf(b)", ".isSubsetOf"],
    ["an attribute", "h('p', { popover: 'auto' })", "[popover]"],
  ])("%s", (_, script, name) => {
    expect(youngNames(script)).toContain(name);
  });
  it("a way of writing", () => {
    expect(() => youngNames("{ using file = open() }")).toThrow(SyntaxError);
    expect(() => youngNames("/(?i:a)b/")).toThrow(SyntaxError);
  });
  it.each([
    ["a property", "p { field-sizing: content }", "field-sizing"],
    ["a value", "p { width: stretch }", "width: stretch"],
    ["a function", "p { color: light-dark(red, blue) }", "light-dark"],
    ["a rule", "@starting-style { p { color: red } }", "@starting-style"],
    ["a selector", "details::details-content { color: red }", "details-content"],
  ])("%s of a stylesheet", async (_, stylesheet, name) => {
    expect(await youngStyles(stylesheet)).toEqual([name]);
  });
});

afterAll(() => {
  console.log(
    `floor: Baseline 2023, ${scripts.length} scripts and ${sheets.length} stylesheets, ` +
      `${Object.keys({ ...progressiveNames, ...progressiveStyles }).length} progressive uses`,
  );
});
