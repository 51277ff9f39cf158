/** Which rule may stand in which stylesheet, and what every one of them keeps to. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";

const src = import.meta.dirname;
const files = (pattern: string) =>
  globSync(pattern, { cwd: src }).filter((path) => !/\.(test|fixture)\./.test(path));
const read = (path: string) => readFileSync(`${src}/${path}`, "utf8");
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, "");
const found = (text: string, what: RegExp) => [...text.matchAll(what)].map(([one]) => one);

const isOfFeature = (path: string) => path.startsWith("features/");
const components = files("**/*.tsx");
const drawnIn = (paths: string[]) =>
  new Set(paths.flatMap((path) => found(read(path), /plenary-[a-z-]+/g)));
const drawnByList = drawnIn(components.filter((path) => !isOfFeature(path)));

const sheets = files("*/**/*.css");
const rules = (path: string) => withoutComments(read(path));

/** The components of a feature, and of the features that draw with it. */
function drawnBy(folder: string): string[] {
  const isUsing = (path: string) => read(path).includes(`from "../${basename(folder)}/`);
  return components.filter(
    (path) => dirname(path) === folder || (isOfFeature(path) && isUsing(path)),
  );
}

describe.each(sheets)("the stylesheet %s", (path) => {
  it("names only classes that the list draws, its own feature, or a feature that uses that", () => {
    const ownFeature = isOfFeature(path) ? drawnBy(dirname(path)) : [];
    const drawn = new Set([...drawnByList, ...drawnIn(ownFeature)]);
    const styled = found(rules(path), /(?<=\.)plenary-[a-z-]+/g);
    expect(styled.filter((name) => !drawn.has(name))).toEqual([]);
  });

  it("asks for no width that is not among the breakpoints", () => {
    const [list = ""] = found(read("root/tokens.css"), /(?<=Breakpoints: )[^.]+/g);
    const asked = found(rules(path), /@(container|media)[^{]*\b(width|height)\b[^{]*/g);
    const widths = asked.flatMap((query) => found(query, /[\d.]+(em|px|rem)/g));
    expect(widths.filter((width) => !list.split(" ").includes(width))).toEqual([]);
  });

  it("takes sizes and weights of type from the tokens", () => {
    const values = found(rules(path), /(?<=font-(size|weight): )[^;]+/g);
    const allowed = /^(inherit|m(ax|in)\(.+\)|var\(--(type-\d|regular|bold)\))$/;
    expect(values.filter((value) => !allowed.test(value))).toEqual([]);
    expect(rules(path)).not.toMatch(/\drem\b/);
  });
});

it("each stylesheet is in styles.css, by way of list.css if it is the list's", () => {
  const imported = (path: string) => found(read(path), /(?<=@import "\.\/)[^"]+/g);
  expect(imported("list.css").toSorted()).toEqual(
    sheets.filter((path) => !isOfFeature(path)).toSorted(),
  );
  const [list, ...features] = imported("styles.css");
  expect(list).toBe("list.css");
  expect(features.toSorted()).toEqual(sheets.filter(isOfFeature).toSorted());
});
