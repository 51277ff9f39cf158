/**
 * Compares Plenary with its peers:
 * `pnpm bench [--quick] [--only a,b] [--measures x,y] [--write] [--report]`.
 * Contestants take turns within every repeat, so that other load on the machine affects all of them.
 */
import { type Bundle, buildAll, buildProbe } from "./build.ts";
import { ROSTER } from "./contestants/roster.ts";
import { type Data, makeData } from "./data.ts";
import { machine, versions } from "./machine.ts";
import { bytes } from "./measures/bytes.ts";
import { type Options, readOptions } from "./options.ts";
import { PLAN } from "./plan.ts";
import { rehearse } from "./rehearsal.ts";
import { targetTable, writePage } from "./report/page.ts";
import { writeReadme } from "./report/readme.ts";
import { tables } from "./report/table.ts";
import { type Results, readResults, record, writeResults } from "./results.ts";
import { SCENES, sceneOf } from "./scenes.ts";
import { serve } from "./server.ts";
import { startBrowser } from "./visit.ts";

async function run({ quick, only, measures }: Options): Promise<Results> {
  const start = performance.now();
  const bundles = await buildAll(only);
  const data = new Map<number, Data>();
  const dataOf = (sessions: number) => {
    const made = data.get(sessions) ?? makeData(sessions);
    data.set(sessions, made);
    return made;
  };
  const site = await serve({ bundles, probe: await buildProbe(), dataOf });
  const browser = await startBrowser();
  const contestants = ROSTER.filter(({ name }) => only.includes(name));
  const contexts = contestants.map((contestant) => {
    const bundle = bundles.get(contestant.name) as Bundle;
    return { browser, url: site.url, contestant, bundle, dataOf };
  });
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    quick,
    took: 0,
    machine: machine(),
    versions: { Chromium: browser.version(), ...versions(contestants) },
    missing: {},
    failures: [],
    values: {},
  };

  try {
    for (const context of contexts) {
      const { name } = context.contestant;
      const missing: Record<string, string[]> = {};
      for (const scene of SCENES) missing[scene.name] = await rehearse({ ...context, scene }, 30);
      results.missing[name] = missing;
      if (measures.includes("bytes")) record(results.values, name, bytes(context.bundle));
    }
    const steps = PLAN.filter(({ measure }) => measures.includes(measure));
    const repeats = (step: (typeof PLAN)[number]) => step.repeats[quick ? "quick" : "full"];
    const rounds = Math.max(0, ...steps.map(repeats));
    for (let round = 0; round < rounds; round++) {
      for (const [index, step] of steps.entries()) {
        if (repeats(step) <= round) continue;
        say(`${round + 1}/${rounds} ${step.scene ?? ""} ${step.name}`);
        const scene = sceneOf(step.scene) ?? SCENES[0];
        const prefix = step.scene ? `${step.scene}.` : "";
        // A different contestant goes first each time.
        const first = (round + index) % contexts.length;
        for (const context of [...contexts.slice(first), ...contexts.slice(0, first)]) {
          const { name, loading } = context.contestant;
          if (loading && !step.loads) continue;
          try {
            record(results.values, name, await step.run({ ...context, scene }), prefix);
          } catch (error) {
            // The browser is gone: all other steps would fail too, and an incomplete run be written.
            if (!browser.isConnected()) throw error;
            results.failures.push(`${name}, ${prefix}${step.name}: ${(error as Error).message}`);
          }
        }
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  results.took = (performance.now() - start) / 1000;
  return results;
}

/** Shows progress on one line of a terminal. */
function say(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what} `);
}

const options = readOptions(process.argv.slice(2));
const measured = options.report ? readResults() : await run(options);
say("");
if (options.write) writeResults(measured);
// Read back with rounded values, so that --report later gives the same figures.
const results = options.write ? readResults() : measured;
console.log(tables(results));
console.log(targetTable(results));
for (const failure of results.failures) console.error(failure);
if (results.failures.length) process.exitCode = 1;
if (options.write || options.report) {
  writePage(results);
  writeReadme(results);
}
