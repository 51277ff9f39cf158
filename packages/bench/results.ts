/** All measured values, so that the reports can be written again without measuring. */
import { readFileSync, writeFileSync } from "node:fs";

/** Contestant → measure (`script.4`, `rows.painted.100`) → values in the order of the repeats. */
export type Values = Record<string, Record<string, number[]>>;

export interface Results {
  /** YYYY-MM-DD */
  date: string;
  quick: boolean;
  /** Seconds that the run took. */
  took: number;
  machine: { processor: string; cores: number; memory: string; system: string };
  versions: Record<string, string>;
  /** Contestant → scene → the scene's parts that it does not draw. */
  missing: Record<string, Record<string, string[]>>;
  /** What could not be measured, and why. */
  failures: string[];
  values: Values;
}

const file = new URL("results.json", import.meta.url);

export const readResults = (): Results => JSON.parse(readFileSync(file, "utf8"));

/** Writes one line for each measure, so that a diff shows what changed. */
export function writeResults(results: Results): void {
  const round = (_: string, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;
  const text = JSON.stringify(results, round, 2).replace(
    /\[\s+([-\d.,\s]+?)\s+\]/g,
    (_, numbers: string) => `[${numbers.replaceAll(/\s+/g, " ")}]`,
  );
  writeFileSync(file, `${text}\n`);
}

/** @param prefix of the measures' keys */
export function record(
  values: Values,
  contestant: string,
  found: Record<string, number>,
  prefix = "",
): void {
  values[contestant] ??= {};
  const own = values[contestant];
  for (const [measure, value] of Object.entries(found)) {
    const key = prefix + measure;
    own[key] ??= [];
    own[key].push(value);
  }
}
