/** What each feature costs in plenary.js: `pnpm bench:features`; RESULTS.md gets the table too. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { buildPlenary, PLENARY } from "./build.ts";
import { bundleWithout } from "./features/bundle.ts";
import { FEATURES, FRAMEWORK } from "./features/features.ts";
import { withBlock } from "./report/blocks.ts";
import { markdown } from "./report/table.ts";

buildPlenary();
const sizeOf = async (without: Record<string, string>) => {
  const script = await bundleWithout(without);
  return { raw: script.length, brotli: brotliCompressSync(script).length };
};
const whole = await sizeOf({});
const shipped = statSync(PLENARY).size;
if (whole.raw !== shipped) {
  throw new Error(
    `plenary.js has ${shipped} bytes, but ${whole.raw} here: features/bundle.ts should build as tsup.config.ts of embed does`,
  );
}
const costs: { name: string; raw: number; brotli: number }[] = [];
for (const { name, without } of FEATURES) {
  const { raw, brotli } = await sizeOf(without);
  costs.push({ name, raw: whole.raw - raw, brotli: whole.brotli - brotli });
}

const framework = await sizeOf({ "embed/src/script.ts": FRAMEWORK });
const bytes = (value: number) => value.toLocaleString("en");
const rows = [
  { name: "plenary.js, all of it", ...whole },
  { name: "Preact, hooks and signals alone", ...framework },
  ...costs.sort((a, b) => b.brotli - a.brotli),
].map(({ name, raw, brotli }) => [name, bytes(raw), bytes(brotli)]);
const table = markdown(
  ["feature: by so much plenary.js is smaller without it", "raw", "brotli -11"],
  rows,
);
console.log(table);

const page = new URL("RESULTS.md", import.meta.url);
writeFileSync(page, withBlock(readFileSync(page, "utf8"), "features", `\n${table}\n`));
