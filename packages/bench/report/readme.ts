/** The README's figures: the most important lines of the last full run. */
import { readFileSync, writeFileSync } from "node:fs";
import { ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { summarise } from "../statistics.ts";
import { withBlock } from "./blocks.ts";
import { ROWS } from "./rows.ts";
import { markdown } from "./table.ts";

export const README = new URL("../../../README.md", import.meta.url);

const KEYS = [
  "bytes.brotli",
  "script.4",
  "painted.1000",
  "painted.5000",
  "complete.5000",
  "filter.5000",
  "back.5000",
  "cold.painted",
  "heap.1000",
];

export function readmeBlock({ quick, draws, values, versions }: Results): string {
  const rows = KEYS.flatMap((key) => {
    const row = ROWS.find((row) => row.key === key);
    if (!row) return [];
    const cells = ROSTER.map(({ name }) => {
      const measured = values[name]?.[key];
      return measured?.length ? row.format(summarise(measured).median) : "–";
    });
    return [[row.label, ...cells]];
  });
  const drawn = ["draws, of 6", ...ROSTER.map(({ name }) => `${draws[name]?.count ?? "–"}`)];
  const text = markdown(["", ...ROSTER.map(({ label }) => label)], [drawn, ...rows]);
  const run = quick ? "a quick run" : "a full run";
  return `\n${text}\n\nMedians of ${run} in Chromium ${versions.Chromium?.split(".")[0]}.\n`;
}

export function writeReadme(results: Results): void {
  writeFileSync(README, withBlock(readFileSync(README, "utf8"), "bench", readmeBlock(results)));
}
