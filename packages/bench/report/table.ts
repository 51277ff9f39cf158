import { type Entry, ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { SCENES, type Scene, sceneOf } from "../scenes.ts";
import { noiseOf, summarise } from "../statistics.ts";
import { type Group, ROWS, type Row } from "./rows.ts";

/** The tables with their headings; a table without values is left out. */
export function tables(results: Results): string {
  const groups: [Group, heading: string][] = [
    ["loading", "Loading"],
    ...SCENES.map(({ name, parts }): [Group, string] => [
      name,
      `Scene ${name}: ${parts.join(", ")}`,
    ]),
  ];
  return groups
    .map(([group, heading]) => ({ heading, text: table(results, group) }))
    .filter(({ text }) => text)
    .map(({ heading, text }) => `### ${heading}\n\n${text}`)
    .join("\n\n");
}

/** A Markdown table with a line for each measure, a column for each contestant, and the noise. */
export function table({ missing, values }: Results, group: Group): string {
  const rows = ROWS.filter((row) => row.group === group);
  const names = ROSTER.filter(({ name }) => rows.some(({ key }) => values[name]?.[key]));
  if (!names.length) return "";
  const lines = rows
    .filter(({ key }) => names.some(({ name }) => values[name]?.[key]))
    .map((row) => [
      row.label,
      ...names.map(({ name }) => cell(row, values[name]?.[row.key])),
      noise(
        row,
        names.map(({ name }) => values[name]?.[row.key] ?? []),
      ),
    ]);
  const drawn = sceneOf(group);
  return markdown(
    ["", ...names.map(({ label }) => label), "noise"],
    [...(drawn ? [[...draws(drawn, names, missing), ""]] : []), ...lines],
  );
}

/** The line that says how many of a scene's parts each contestant draws. */
export function draws(
  { name: scene, parts }: Scene,
  entries: readonly Entry[],
  missing: Results["missing"],
): string[] {
  const counts = entries.map(({ name }) => missing[name]?.[scene]?.length);
  return [
    `draws, of ${parts.length}`,
    ...counts.map((gone) => (gone === undefined ? "–" : `${parts.length - gone}`)),
  ];
}

/** The median, with quartiles if there are at least four values. */
function cell({ format, spread }: Row, values: readonly number[] | undefined): string {
  if (!values?.length) return "–";
  const { median, lower, upper, count } = summarise(values);
  const text = format(median);
  return spread && count > 3 ? `${text} (${format(lower)}–${format(upper)})` : text;
}

/** The largest noise of any contestant: a smaller difference means nothing. */
function noise({ spread }: Row, columns: readonly number[][]): string {
  const found = columns.flatMap((values) => noiseOf(values) ?? []);
  return spread && found.length ? `${Math.round(Math.max(...found) * 100)} %` : "";
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index ? "--:" : "---"));
  return [line(head), `|${rule.join("|")}|`, ...rows.map(line)].join("\n");
}
