/**
 * Writes dist/plenary.<lang>.js for every language of core that is not in plenary.js: a few lines
 * that put its words into the language queue, before or after the main script runs. Scripts of one
 * language share a file: plenary.zh.js has zh and zh-Hant.
 */
import { fileURLToPath } from "node:url";
import { addOns } from "@plenary/core/languages/all";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const nameOf = (tag: string) => tag.replace(/-.*/, "");

for (const name of new Set(Object.keys(addOns).map(nameOf))) {
  const tags = Object.keys(addOns).filter((tag) => nameOf(tag) === name);
  const imports = tags.map(
    (tag, index) => `import * as language${index} from "@plenary/core/languages/${tag}";`,
  );
  const pushes = tags.map((tag, index) => `queue.push(["${tag}", language${index}]);`);
  const contents = `${imports.join("")}
    const queue = (globalThis.plenaryLanguages ??= []);
    ${pushes.join("")}`;
  await build({
    stdin: { contents, resolveDir: here },
    outfile: `${here}dist/plenary.${name}.js`,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "es2022",
    conditions: ["@plenary/source"],
  });
}
