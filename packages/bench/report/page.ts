/** Writes RESULTS.md: the tables, the targets, and how to read it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { SCENES } from "../scenes.ts";
import { blockIn, withBlock } from "./blocks.ts";
import { HOW_TO_READ } from "./how-to-read.ts";
import { markdown, tables } from "./table.ts";
import { BEFORE, behind, targets } from "./targets.ts";

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

export const targetTable = (results: Results): string =>
  markdown(
    ["", "target", BEFORE, "now", "figures", ""],
    targets(results).map(({ line, limit, before, now, figures, met }) => [
      line,
      limit,
      before,
      now,
      figures,
      met === undefined ? "" : met ? "met" : "missed",
    ]),
  );

export function page(results: Results): string {
  const { date, quick, machine, versions, took, failures } = results;
  const missing = ROSTER.flatMap(({ name, label }) =>
    SCENES.flatMap(({ name: scene }) => {
      const parts = results.missing[name]?.[scene] ?? [];
      return parts.length ? `${scene}: ${label} does not draw ${parts.join(", ")}` : [];
    }),
  );
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  const ahead = behind(results);
  const command = quick ? "pnpm bench --quick --write" : "pnpm bench";
  const minutes = Math.max(1, Math.round(took / 60));
  return `# Plenary compared with its peers

Written by \`${command}\` on ${date}, in ${minutes} min, on ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}. Medians, with quartiles in brackets; less is better. Compare the columns with each other: times depend on the machine, ratios much less.

${tables(results)}

${list([...missing, ...failures.map((failure) => `Failed: ${failure}`)])}

## Targets

Of Plenary as the README's snippet loads it. In the run of ${BEFORE} it was one file and drew cards; the calendars drew the same cards as in the scene cards.

${targetTable(results)}

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
