import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

describe("the README", () => {
  it("has an example that runs and prints the output it shows", async () => {
    const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
    const [, names, code = ""] =
      /^import (\{.*?\}) from "@plenary\/core";(.*)/s.exec(example) ?? [];
    const printed: string[] = [];
    const print = { log: (...parts: unknown[]) => printed.push(parts.join(" ")) };
    await AsyncFunction("core", "console", `const ${names} = core;${code}`)(core, print);
    // Comments that end with a full stop are explanations; the others are the output.
    const said = code.match(/^\/\/ .*[^.\n]$/gm)?.map((line) => line.slice(3));
    expect(printed).toEqual(said);
  });

  it("names every export", () => {
    for (const name of Object.keys(core)) expect(readme).toContain(`\`${name}\``);
  });
});

describe("the guide to the format", () => {
  it("has each code of a problem as a heading, once", () => {
    const guide = readFileSync(new URL("../FORMAT.md", import.meta.url), "utf8");
    const codesIn = (file: string) =>
      Array.from(
        readFileSync(new URL(file, import.meta.url), "utf8").matchAll(/^ +\| "([a-z-]+)"/gm),
        ([, code]) => code ?? "",
      );
    const [, problems = ""] = guide.split("\n# Problems\n");
    const headings = Array.from(problems.matchAll(/^### ([a-z-]+)$/gm), ([, code]) => code);
    const source = readFileSync(new URL("./document/problems.ts", import.meta.url), "utf8");
    const [, ofParse = ""] = source.split("interface Problem");
    const codes = Array.from(ofParse.matchAll(/^ {4}\| "([a-z-]+)"/gm), ([, code]) => code ?? "");
    expect(headings.toSorted()).toEqual([...codes, ...codesIn("./check/finding.ts")].toSorted());
  });
});
