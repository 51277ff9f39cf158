/**
 * What ships, in bytes: printed after each build, held under budgets, and kept true in the README.
 * `--write` writes the README's table anew; without it a table that is no longer true fails.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

interface Shipped {
  file: string;
  what: string;
  /** Brotli bytes that it may not exceed. */
  budget: number;
}

const root = new URL("../", import.meta.url);
export const shipped: Shipped[] = [
  { file: "packages/embed/dist/plenary.js", what: "the script tag, all of it", budget: 34_000 },
  { file: "packages/embed/dist/plenary.ar.js", what: "Arabic", budget: 2_500 },
  { file: "packages/core/dist/index.js", what: "`@plenary/core`", budget: 16_000 },
  { file: "packages/widgets/dist/index.js", what: "`@plenary/widgets`", budget: 10_000 },
  { file: "packages/widgets/dist/styles.css", what: "its stylesheet", budget: 3_200 },
];

export function measure(file: string) {
  const bytes = readFileSync(new URL(file, root));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

const START = "<!-- sizes -->";
const END = "<!-- /sizes -->";

function table(): string {
  const n = (bytes: number) => bytes.toLocaleString("en");
  const rows = shipped.map(({ file, what }) => {
    const { raw, gzip, brotli } = measure(file);
    const name = file.replace(/^packages\/(\w+)\/dist\//, "$1/");
    return `| \`${name}\` | ${what} | ${n(raw)} | ${n(gzip)} | ${n(brotli)} |`;
  });
  return [
    START,
    "| file | what | raw | gzip -9 | brotli -11 |",
    "|---|---|--:|--:|--:|",
    ...rows,
    END,
  ].join("\n");
}

if (import.meta.main) {
  const readme = new URL("README.md", root);
  const text = readFileSync(readme, "utf8");
  const now = text.replace(new RegExp(`${START}[^]*${END}`), table());
  if (!now.includes(START)) throw new Error(`README.md has no ${START} … ${END} to fill`);
  console.log(table());
  let failed = false;
  for (const { file, budget } of shipped) {
    const { brotli } = measure(file);
    if (brotli <= budget) continue;
    failed = true;
    console.error(`${file}: ${brotli} bytes brotli, over its budget of ${budget}`);
  }
  if (process.argv.includes("--write")) writeFileSync(readme, now);
  else if (now !== text) {
    failed = true;
    console.error("The sizes in README.md are not those of this build; run: pnpm sizes --write");
  }
  process.exit(failed ? 1 : 0);
}
