import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

describe("the README", () => {
  it("has an example that runs and prints what it says", async () => {
    const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
    const [, names, code = ""] =
      /^import (\{.*?\}) from "@plenary\/core";(.*)/s.exec(example) ?? [];
    const printed: string[] = [];
    const print = { log: (...parts: unknown[]) => printed.push(parts.join(" ")) };
    await AsyncFunction("core", "console", `const ${names} = core;${code}`)(core, print);
    // A comment that ends with a full stop explains; the others are what is printed.
    const said = code.match(/^\/\/ .*[^.\n]$/gm)?.map((line) => line.slice(3));
    expect(printed).toEqual(said);
  });

  it("names every export", () => {
    for (const name of Object.keys(core)) expect(readme).toContain(`\`${name}\``);
  });

  it("has each code of a problem in its table, once", () => {
    const source = readFileSync(new URL("./agenda/problems.ts", import.meta.url), "utf8");
    const codes = Array.from(source.matchAll(/^ {4}\| "([a-z-]+)"/gm), ([, code]) => code);
    const rows = Array.from(readme.matchAll(/^\| `([a-z-]+)` *\|/gm), ([, code]) => code);
    expect(rows.toSorted()).toEqual(codes.toSorted());
  });
});
