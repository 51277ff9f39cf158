/**
 * Prints the bytes of what ships, and fails where one is over its budget, or where the README does
 * not give the budgets that are here. `--write` writes the README's table.
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
  /** Bytes with brotli -11 that it must not exceed. */
  budget: number;
}

const root = new URL("../", import.meta.url);
const core = "packages/core/dist/index.js";
const shipped: Shipped[] = [
  { file: "packages/embed/dist/plenary.list.js", what: "all that reading takes", budget: 55_600 },
  { file: "packages/embed/dist/plenary.acts.js", what: "what readers do beside", budget: 26_900 },
  { file: "packages/embed/dist/plenary.js", what: "both in one file", budget: 79_350 },
  { file: "packages/embed/dist/plenary.ar.js", what: "Arabic", budget: 2_850 },
  { file: "packages/embed/dist/plenary.css", what: "for a prerendered programme", budget: 10_350 },
  { file: "packages/widgets/dist/styles.css", what: "the stylesheet", budget: 9_450 },
  { file: "packages/widgets/dist/list.css", what: "the list's part of it", budget: 7_150 },
  {
    from: "packages/widgets/dist/index.js",
    imports: "AgendaProvider, Timeline",
    what: "a timeline in Preact, with Preact and three languages",
    // The aim is 28,000.
    budget: 38_700,
  },
  { from: core, imports: "parse", what: "reading a document", budget: 5_000 },
  {
    from: core,
    imports: "concernOf, audienceTree, reachOf",
    what: "whom it concerns",
    budget: 750,
  },
  { from: core, imports: "resolveTime, toIso", what: "wall clock and instant", budget: 800 },
  { from: core, imports: "parseRich", what: "rich text", budget: 950 },
  { from: core, imports: "createSearchIndex", what: "search", budget: 3_300 },
  {
    from: core,
    imports: "toICalendar",
    what: "calendar files, in three languages",
    budget: 16_500,
  },
  {
    from: "packages/formats/dist/index.js",
    imports: "fromText",
    what: "the reader of texts, with all its languages",
    // The aim is 40,000. The words of sixteen languages take 20,000 of it, the grammar the rest.
    budget: 57_900,
  },
  {
    from: core,
    imports: "createLocale, builtIn",
    what: "formats, and the words of three languages",
    budget: 8_250,
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
    charset: "utf8",
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

const START = "<!-- budgets -->";
const END = "<!-- /budgets -->";
const bytes = (count: number) => count.toLocaleString("en");
const nameOf = ({ file, imports }: Shipped) =>
  file?.replace(/^packages\/(\w+)\/dist\//, "$1/") ?? `${imports}`;

/** The README has budgets rather than sizes, so that it changes only when somebody decides so. */
const budgets = [
  START,
  "| file, or import | what | brotli, at most |",
  "|---|---|--:|",
  ...shipped.map((one) => `| \`${nameOf(one)}\` | ${one.what} | ${bytes(one.budget)} |`),
  END,
].join("\n");

const problems: string[] = [];
for (const one of shipped) {
  const { raw, gzip, brotli } = await measure(one);
  const name = nameOf(one);
  console.log(
    `${name}: ${bytes(raw)} bytes, gzip ${bytes(gzip)}, brotli ${bytes(brotli)} of ${bytes(one.budget)}`,
  );
  if (brotli > one.budget) problems.push(`${name} is over its budget`);
}
const readme = new URL("README.md", root);
const before = readFileSync(readme, "utf8");
const now = before.replace(new RegExp(`${START}[^]*${END}`), budgets);
if (!now.includes(budgets)) throw new Error(`README.md has no ${START} … ${END} to fill`);
if (process.argv.includes("--write")) writeFileSync(readme, now);
else if (now !== before) {
  problems.push("The budgets in README.md are not those in .ci/sizes.ts; run: pnpm sizes --write");
}
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
