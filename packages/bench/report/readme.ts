/** The README's figures: the most important lines of the last full run. */
import { readFileSync, writeFileSync } from "node:fs";
import { ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { SCENES } from "../scenes.ts";
import { summarise } from "../statistics.ts";
import { withBlock } from "./blocks.ts";
import { fullLabel, rowOf } from "./rows.ts";
import { draws, markdown } from "./table.ts";

export const README = new URL("../../../README.md", import.meta.url);

const KEYS = [
  "bytes.brotli",
  "script.4",
  "rows.painted.10",
  "rows.painted.100",
  "rows.painted.1000",
  "rows.painted.5000",
  "rows.complete.5000",
  "rows.filter.5000",
  "rows.back.5000",
  "rows.search.5000",
  "rows.cold.painted",
  "rows.4g-link.first",
  "rows.heap.1000",
  "cards.painted.100",
  "cards.painted.1000",
  "cards.painted.5000",
  "cards.cold.painted",
  "cards.heap.1000",
];

export function readmeBlock({ quick, missing, values, versions }: Results): string {
  const entries = ROSTER.filter(({ name }) => missing[name]);
  const rows = KEYS.flatMap((key) => {
    const row = rowOf(key);
    if (!row || !entries.some(({ name }) => values[name]?.[key])) return [];
    const cells = entries.map(({ name }) => {
      const measured = values[name]?.[key];
      return measured ? row.format(summarise(measured).median) : "–";
    });
    return [[fullLabel(row), ...cells]];
  });
  const drawn = SCENES.filter(({ name }) =>
    entries.some((entry) => missing[entry.name]?.[name]),
  ).map((scene) => {
    const [label, ...cells] = draws(scene, entries, missing);
    return [`${scene.name}: ${label}`, ...cells];
  });
  const text = markdown(["", ...entries.map(({ label }) => label)], [...drawn, ...rows]);
  const run = quick ? "a quick run" : "a full run";
  return `\n${text}\n\nMedians of ${run} in Chromium ${versions.Chromium?.split(".")[0]}.\n`;
}

export function writeReadme(results: Results): void {
  writeFileSync(README, withBlock(readFileSync(README, "utf8"), "bench", readmeBlock(results)));
}
