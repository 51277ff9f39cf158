/** What a site may style is what the README names: nothing more is drawn, nothing less. */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const cwd = import.meta.dirname;
const readme = read("../../embed/README.md");
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

it("each part that is drawn is documented, and no other", () => {
  const files = globSync("**/*.tsx", { cwd }).filter((file) => !/\.(test|fixture)\./.test(file));
  const drawn = files.flatMap((file) =>
    Array.from(read(file).matchAll(/\spart="([a-z-]+)"/g), ([, name = ""]) => name),
  );
  const [, list = ""] = /Parts for `::part\(\)`: (.*?)\. Custom/s.exec(readme) ?? [];
  expect(sorted(list.split(/,\s+/))).toEqual(sorted(drawn));
});

it("each custom property that a site may set is documented, and no other", () => {
  // Those that end so are what script found, and no one's to set.
  const found = /-(found|ink)$/;
  const used = globSync("styles/*.css", { cwd }).flatMap(
    (file) => read(file).match(/--plenary-[a-z-]+/g) ?? [],
  );
  const named = (text: string) => text.match(/--plenary-[a-z-]+/g) ?? [];
  const settable = sorted(used).filter((name) => !found.test(name));
  expect(sorted(named(readme))).toEqual(settable);
  expect(sorted(named(read("../README.md")))).toEqual(settable);
});
