import { parseArgs } from "node:util";
import { ROSTER } from "./contestants/roster.ts";

export const MEASURES = ["bytes", "script", "mount", "heap", "view"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Options {
  /** Few repeats: enough to see that it works and where things stand. */
  quick: boolean;
  /** Names of contestants. */
  only: string[];
  measures: Measure[];
  /** Writes results.json, RESULTS.md and the README's figures, as every full run of all does. */
  write: boolean;
  /** Writes RESULTS.md and the README's figures anew from the last full run. */
  report: boolean;
}

/** @throws Error that names what is not known, and what is */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      measures: { type: "string" },
      write: { type: "boolean", default: false },
      report: { type: "boolean", default: false },
    },
  });
  const names = ROSTER.map(({ name }) => name);
  const only = choose("--only", values.only, names);
  const measures = choose("--measures", values.measures, MEASURES);
  const whole = only.length === names.length && measures.length === MEASURES.length;
  if (values.write && !whole) throw new Error("--write takes all contestants and measures");
  const write = values.write || (whole && !values.quick && !values.report);
  return { quick: values.quick, only, measures, write, report: values.report };
}

function choose<Name extends string>(
  flag: string,
  list: string | undefined,
  known: readonly Name[],
): Name[] {
  if (list === undefined) return [...known];
  const asked = list.split(",").filter(Boolean);
  const unknown = asked.filter((name) => !known.some((one) => one === name));
  if (unknown.length || !asked.length) {
    throw new Error(`${flag} does not know "${unknown.join(", ")}", but: ${known.join(", ")}`);
  }
  return known.filter((name) => asked.includes(name));
}
