/**
 * Writes dist/plenary.<lang>.js for every language file of core that plenary.js does not hold: a few
 * lines that leave its messages where the script finds them, before or after it has come.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const BUILT_IN = ["en", "fr", "es"];
const here = fileURLToPath(new URL(".", import.meta.url));
const locales = new URL("../core/src/locale/", import.meta.url);

const languages = readdirSync(locales).flatMap((file) => file.match(/^([a-z]{2})\.ts$/)?.[1] ?? []);

for (const lang of languages) {
  if (BUILT_IN.includes(lang)) continue;
  const contents = `
    import * as found from "@plenary/core/locale/${lang}";
    const queue = (globalThis.plenaryLanguages ??= []);
    // A file may hold several: an export can't be named zh-Hant.
    for (const name in found) queue.push([name.replace(/[A-Z]/, "-$&"), found[name]]);
  `;
  await build({
    stdin: { contents, resolveDir: here },
    outfile: `${here}dist/plenary.${lang}.js`,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "es2022",
    conditions: ["@plenary/source"],
  });
}
