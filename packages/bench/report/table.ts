import { ROSTER } from "../contestants/roster.ts";
import type { Results } from "../results.ts";
import { noiseOf, summarise } from "../statistics.ts";
import { ROWS, type Row } from "./rows.ts";

/** A Markdown table with a line for each measure, a column for each contestant, and the noise. */
export function table({ draws, values }: Results): string {
  const names = ROSTER.filter(({ name }) => draws[name]);
  const lines = ROWS.filter(({ key }) => names.some(({ name }) => values[name]?.[key])).map(
    (row) => [
      row.label,
      ...names.map(({ name }) => cell(row, values[name]?.[row.key])),
      noise(
        row,
        names.map(({ name }) => values[name]?.[row.key] ?? []),
      ),
    ],
  );
  return markdown(
    ["", ...names.map(({ label }) => label), "noise"],
    [["draws, of 6", ...names.map(({ name }) => `${draws[name]?.count}`), ""], ...lines],
  );
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
