/**
 * What ships runs in every browser of Baseline 2023: it uses nothing newer, except what is listed
 * together with what happens without it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { notYoung, progressiveNames, progressiveStyles } from "./progressive.ts";
import { stylesIn, youngNames } from "./script.ts";
import { youngStyles } from "./stylesheet.ts";

const dist = new URL("../../dist/", import.meta.url);
const built = (name: string) => readFileSync(new URL(name, dist), "utf8");
const scripts = readdirSync(dist).filter((name) => /^(plenary|embed)[\w.-]*\.js$/.test(name));
/** The list and its acts share their objects. */
const together = ["plenary.list.js", "plenary.acts.js", "plenary.js"].map(built);
const names = scripts.map((name) => ({
  name,
  found: youngNames(built(name), together).filter((name) => !notYoung.has(name)),
}));
const sheets = await Promise.all(
  [built("plenary.css"), ...together.flatMap(stylesIn)].map(youngStyles),
);
const sorted = (list: Iterable<string>) => [...new Set(list)].sort();

describe("nothing newer than Baseline 2023 is used, except what is listed,", () => {
  it.each(names)("in $name", ({ found }) => {
    expect(found.filter((name) => !(name in progressiveNames))).toEqual([]);
  });
  it("in plenary.css, and in the stylesheets inside the scripts", () => {
    expect(together.map((script) => stylesIn(script).length)).not.toContain(0);
    expect(sheets.flat().filter((name) => !(name in progressiveStyles))).toEqual([]);
  });
  it("and everything that is listed is used", () => {
    const used = sorted(names.flatMap(({ found }) => found));
    expect(used).toEqual(sorted(Object.keys(progressiveNames)));
    expect(sorted(sheets.flat())).toEqual(sorted(Object.keys(progressiveStyles)));
  });
});

describe("newer features are found:", () => {
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
  it("syntax", () => {
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
