/**
 * Prints the bytes of each feature: those by which plenary.js shrinks without it. A feature that
 * another one uses leaves what the other uses. Without terser, which takes long and changes the
 * differences little.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { inlineCss } from "./inline-css.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const entry = (name: string) => readFileSync(`${here}src/${name}-features.ts`, "utf8");
const namesIn = (text: string) =>
  [...text.matchAll(/from "@plenary\/widgets\/(\w+)"/g)].map(([, name = ""]) => name);

/** In place of a feature and its stylesheet: its name alone. */
const without = (name: string): Plugin => ({
  name: "without",
  setup(build) {
    const filter = new RegExp(`^@plenary/widgets/${name}([.]css[?]inline)?$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: "without" }));
    build.onLoad({ filter: /.*/, namespace: "without" }, ({ path }) => ({
      // What else embed imports of features is not called here.
      contents: path.endsWith("inline")
        ? ""
        : `export const ${name} = { name: "${name}" }, createKept = 0, createOverlays = 0, linkChoices = 0, Now = 0;`,
      loader: path.endsWith("inline") ? "text" : "js",
    }));
  },
});

async function bytes(plugins: Plugin[]) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: ["src/plenary.ts"],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "es2022",
    conditions: ["@plenary/source"],
    plugins: [...plugins, inlineCss],
    write: false,
    logLevel: "error",
  });
  const contents = outputFiles?.[0]?.contents ?? new Uint8Array();
  return { raw: contents.length, brotli: brotliCompressSync(contents).length };
}

const all = await bytes([]);
const rows = [];
for (const script of ["list", "act"]) {
  for (const feature of namesIn(entry(script))) {
    const { raw, brotli } = await bytes([without(feature)]);
    rows.push({ feature, script, raw: all.raw - raw, brotli: all.brotli - brotli });
  }
}
console.table(rows.sort((a, b) => b.brotli - a.brotli));
