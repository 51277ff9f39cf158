/** The examples in the READMEs are right: each block of TypeScript compiles as it stands. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const readmes = [
  "README.md",
  ...["core", "widgets", "embed"].map((name) => `packages/${name}/README.md`),
];

/** Each block as a file beside the stories, from where every package is found. */
const blocks = new Map(
  readmes.flatMap((readme) =>
    Array.from(
      readFileSync(root + readme, "utf8").matchAll(/^```tsx?\n(.*?)^```/gms),
      ([, code = ""], index): [string, string] => [
        `${root}stories/${readme.replaceAll("/", "-")}-${index}.tsx`,
        // A module of its own, though it may import nothing.
        `${code}\nexport {};\n`,
      ],
    ),
  ),
);

it("the examples of the READMEs compile", { timeout: 60_000 }, () => {
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
