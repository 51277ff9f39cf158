/**
 * The READMEs and the page of features are correct: each TypeScript block compiles as it is, and
 * every language and feature is listed. What else belongs to a language is there, too.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addOns, all } from "@plenary/core/languages/all";
import ts from "typescript";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const readmes = [
  "README.md",
  ...["core", "widgets", "embed"].map((name) => `packages/${name}/README.md`),
  "stories/features/features.mdx",
];

/** Each block becomes a file beside the stories, where every package can be resolved. */
const blocks = new Map(
  readmes.flatMap((readme) =>
    Array.from(
      readFileSync(root + readme, "utf8").matchAll(/^```tsx?\n(.*?)^```/gms),
      ([, code = ""], index): [string, string] => [
        `${root}stories/${readme.replaceAll("/", "-")}-${index}.tsx`,
        // Makes it a module even if it imports nothing.
        `${code}\nexport {};\n`,
      ],
    ),
  ),
);

it("the examples in the READMEs and on the page of features compile", { timeout: 60_000 }, () => {
  expect(blocks.size).toBeGreaterThan(3);
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => blocks.has(name) || fileExists(name);
  host.readFile = (name) => blocks.get(name) ?? readFile(name);
  host.getSourceFile = (name, language) => {
    const code = blocks.get(name);
    return code === undefined
      ? getSourceFile(name, language)
      : ts.createSourceFile(name, code, language, true);
  };
  const program = ts.createProgram([...blocks.keys()], options, host);
  const wrong = [...blocks.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) =>
        `${name.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
  expect(wrong).toEqual([]);
});

it.each([
  ["embed", /`plenary\.<lang>\.js` adds a language.*?: ([a-z, ]+) \(/],
  ["widgets", /Core has these: ([A-Za-z, -]+)\./],
])("the README of %s lists the languages to add", (name, sentence) => {
  const [, list = ""] =
    sentence.exec(readFileSync(`${root}packages/${name}/README.md`, "utf8")) ?? [];
  // The script for zh has zh-Hant too.
  const tags = Object.keys(addOns).filter((tag) => name === "widgets" || !tag.includes("-"));
  expect(list.split(", ")).toEqual(tags);
});

it.each(Object.keys(all))("what is written of each language is there: %s", (tag) => {
  // Spanish is heard in what is heard in every language, and in nothing else.
  const heard = readdirSync(`${root}stories/spoken`).filter((name) => name.endsWith(".es.txt"));
  const files = [
    `packages/core/src/locale/golden/${tag}.txt`,
    ...heard.map((name) => `stories/spoken/${name.replace(".es.", `.${tag}.`)}`),
  ];
  expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
});

it("the page of features names each of them", () => {
  const page = readFileSync(`${root}stories/features/features.mdx`, "utf8");
  const features = readdirSync(`${root}packages/widgets/src/features`);
  expect(features.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
