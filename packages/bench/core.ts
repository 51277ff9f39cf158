/**
 * Times core's built functions with 5,000 sessions: `pnpm bench:core` after a build. Medians of seven
 * runs in milliseconds; they depend on the machine, so compare them with each other.
 */
import {
  audienceCounts,
  audienceTree,
  builtIn,
  concernOf,
  createLocale,
  createSearchIndex,
  createViewContext,
  eachSession,
  parse,
  reachOf,
  timelineView,
} from "@plenary/core";
import { generate } from "../../examples/data/generate.mjs";

const document = generate({ sessions: 5000, days: 3, groups: 8, seed: 1 });
const { agenda } = parse(document);
if (!agenda) throw new Error("The generated programme could not be read");
const locale = createLocale("fr", builtIn);
const tree = audienceTree(agenda.audiences);
const { reach } = reachOf(tree, [agenda.audiences[0]?.id ?? ""]);
const index = createSearchIndex(agenda);
index.search("water");

const rows: [name: string, run: () => unknown][] = [
  ["parse", () => parse(document)],
  [
    "timeline view, both zones",
    () => timelineView(createViewContext({ agenda, locale, viewerZone: "Asia/Tokyo" })),
  ],
  [
    "a selection: every session's concern",
    () => Array.from(eachSession(agenda), ({ session, day }) => concernOf(session, day, reach)),
  ],
  ["counts for all groups", () => audienceCounts(agenda, tree)],
  ["search: index and first query", () => createSearchIndex(agenda).search("water")],
  ["search: later query", () => index.search("water")],
];

console.log("| core at 5,000 sessions | ms |\n|---|--:|");
for (const [name, run] of rows) {
  const times = Array.from({ length: 8 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(1);
  const median = times.sort((a, b) => a - b)[3] ?? 0;
  console.log(`| ${name} | ${median.toFixed(1)} |`);
}
