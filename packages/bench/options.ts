import { parseArgs } from "node:util";
import { ROSTER } from "./contestants/roster.ts";

export const MEASURES = ["bytes", "script", "mount", "heap", "view"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Options {
  /** Few repeats: enough to see that the bench works and to get rough figures. */
  quick: boolean;
  /** Names of contestants. */
  only: string[];
  measures: Measure[];
  /** Writes results.json, RESULTS.md and the README's figures; always true for a complete full run. */
  write: boolean;
  /** Writes RESULTS.md and the README's figures again from the last full run. */
  report: boolean;
}

/** @throws Error that lists the unknown and the known values */
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
  if (values.write && !whole) throw new Error("--write needs all contestants and measures");
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
    throw new Error(`${flag} does not know "${unknown.join(", ")}"; it knows ${known.join(", ")}`);
  }
  return known.filter((name) => asked.includes(name));
}
