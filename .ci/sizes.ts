/**
 * What ships, in bytes: printed after each build, held under budgets, and kept true in the README.
 * `--write` writes the README's table anew; without it a table that is no longer true fails.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

interface Shipped {
  /** A file as it ships, or what is imported from a package, minified with all that it needs. */
  file?: string;
  from?: string;
  imports?: string;
  what: string;
  /** Brotli bytes that it may not exceed. */
  budget: number;
}

const root = new URL("../", import.meta.url);
const core = "packages/core/dist/index.js";
const shipped: Shipped[] = [
  { file: "packages/embed/dist/plenary.js", what: "the script tag, all of it", budget: 61_500 },
  { file: "packages/embed/dist/plenary.ar.js", what: "Arabic", budget: 2_400 },
  { file: "packages/embed/dist/plenary.css", what: "for a prerendered programme", budget: 7_700 },
  { file: "packages/widgets/dist/styles.css", what: "the stylesheet", budget: 7_350 },
  { from: core, imports: "parse", what: "reading a document", budget: 5_000 },
  {
    from: core,
    imports: "concernOf, audienceTree, reachOf",
    what: "whom it concerns",
    budget: 700,
  },
  { from: core, imports: "resolveTime, toIso", what: "wall clock and instant", budget: 800 },
  { from: core, imports: "parseRich", what: "rich text", budget: 950 },
  { from: core, imports: "createSearchIndex", what: "search", budget: 3_300 },
  {
    from: core,
    imports: "toICalendar",
    what: "calendar files, in three languages",
    budget: 14_300,
  },
  {
    from: core,
    imports: "createLocale, fr",
    what: "French, and English to fall back on",
    budget: 5_050,
  },
];

async function measure({ file, from, imports }: Shipped) {
  const bytes = file ? readFileSync(new URL(file, root)) : await bundle(`${imports}`, `${from}`);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

async function bundle(imports: string, from: string): Promise<Buffer> {
  const path = JSON.stringify(fileURLToPath(new URL(from, root)));
  const { outputFiles } = await build({
    stdin: { contents: `export { ${imports} } from ${path}`, resolveDir: fileURLToPath(root) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

const START = "<!-- sizes -->";
const END = "<!-- /sizes -->";

async function table(): Promise<{ text: string; over: string[] }> {
  const n = (bytes: number) => bytes.toLocaleString("en");
  const rows: string[] = [];
  const over: string[] = [];
  for (const one of shipped) {
    const { raw, gzip, brotli } = await measure(one);
    const name = one.file?.replace(/^packages\/(\w+)\/dist\//, "$1/") ?? one.imports;
    rows.push(`| \`${name}\` | ${one.what} | ${n(raw)} | ${n(gzip)} | ${n(brotli)} |`);
    if (brotli > one.budget)
      over.push(`${name}: ${brotli} bytes brotli, over its budget of ${one.budget}`);
  }
  const head = [
    "| file, or import from core | what | raw | gzip -9 | brotli -11 |",
    "|---|---|--:|--:|--:|",
  ];
  return { text: [START, ...head, ...rows, END].join("\n"), over };
}

const readme = new URL("README.md", root);
const before = readFileSync(readme, "utf8");
const { text, over } = await table();
const now = before.replace(new RegExp(`${START}[^]*${END}`), text);
if (!now.includes(START)) throw new Error(`README.md has no ${START} … ${END} to fill`);
console.log(text);
if (process.argv.includes("--write")) writeFileSync(readme, now);
else if (now !== before) {
  over.push("The sizes in README.md are not those of this build; run: pnpm sizes --write");
}
for (const problem of over) console.error(problem);
process.exit(over.length ? 1 : 0);
