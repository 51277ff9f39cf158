/** Writes RESULTS.md: the table, the targets, and how to read it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { blockIn, withBlock } from "./blocks.ts";
import { HOW_TO_READ } from "./how-to-read.ts";
import { markdown, table } from "./table.ts";
import { behind, targets } from "./targets.ts";

const file = new URL("../RESULTS.md", import.meta.url);

/** Blocks that are written by hand, and kept. */
const KEPT = ["traces"];

export function writePage(results: Results): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const text = KEPT.reduce(
    (page, name) => withBlock(page, name, blockIn(before, name) ?? "\n"),
    page(results),
  );
  writeFileSync(file, text);
}

export function page(results: Results): string {
  const { date, quick, machine, versions, took, draws, failures } = results;
  const missing = ROSTER.flatMap(({ name, label }) =>
    draws[name]?.missing.length ? `${label} does not draw ${draws[name].missing.join(", ")}` : [],
  );
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  const ahead = behind(results);
  const command = quick ? "pnpm bench --quick --write" : "pnpm bench";
  const minutes = Math.max(1, Math.round(took / 60));
  return `# Plenary compared with its peers

Written by \`${command}\` on ${date}, in ${minutes} min, on ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}. Medians, with quartiles in brackets; less is better. Compare the columns with each other: times depend on the machine, ratios much less.

${table(results)}

${list([...missing, ...failures.map((failure) => `Failed: ${failure}`)])}

## Targets

${markdown(
  ["", "", "figures"],
  targets(results).map(({ line, reached, figures }) => [
    line,
    reached ? "reached" : "not yet",
    figures,
  ]),
)}

## Where a peer is ahead

${ahead.length ? list(ahead) : "Nowhere."}

## What the traces show, and what was tried

<!-- traces -->
<!-- /traces -->

${HOW_TO_READ}

## Versions

${list(Object.entries(versions).map(([name, version]) => `${name}: ${version}`))}
`;
}
