/** Tables drawn with bars, tabs or aligned spaces: their columns, and their rows. */
import type { Line, Span } from "../lines.ts";
import { markerAt } from "../marker.ts";
import { type Role, roleAt } from "../roles.ts";
import type { Readers, Token } from "../scan.ts";
import { skip } from "../sticky.ts";
import type { Kind } from "../words.ts";
import { label } from "./fields.ts";
import { dayNumberAt, dayPartAt } from "./head.ts";
import type { Column, Row } from "./row.ts";

const FENCE = /^\s*\|/;

export interface Table {
  /** What divides cells. */
  by: "|" | "\t" | "  ";
  columns: Column[];
  roles: (Role | undefined)[];
  /** Where columns begin, in tables of aligned spaces. */
  at: number[];
}

const COLUMNS: [Column, Kind][] = [
  ["start", "columnStart"],
  ["end", "columnEnd"],
  ["time", "columnTime"],
  ["title", "columnTitle"],
  ["place", "columnPlace"],
  ["people", "columnPeople"],
];

/** The cells of a line: by bars, tabs, or two spaces. */
export function cellsOf(line: Line, by: Table["by"]): Span[] {
  const { text } = line;
  const found: Span[] = [];
  const divider = by === "|" ? /\|/g : by === "\t" ? /\t/g : / {2,}/g;
  let from = by === "|" && FENCE.test(text) ? text.indexOf("|") + 1 : 0;
  let end = text.length;
  if (by === "|" && /\|\s*$/.test(text)) end = text.lastIndexOf("|");
  if (by === "  ") from = text.length - text.trimStart().length;
  for (const { index, 0: whole } of text.slice(0, end).matchAll(divider)) {
    if (index < from) continue;
    found.push({ line, from, to: index });
    from = index + whole.length;
  }
  found.push({ line, from, to: Math.max(from, end) });
  return found.map(({ from, to }) => {
    let a = from;
    let b = to;
    while (a < b && /[\s*]/.test(text[a] as string)) a++;
    while (b > a && /[\s*]/.test(text[b - 1] as string)) b--;
    return { line, from: a, to: b };
  });
}

function dividerOf(text: string): Table["by"] | undefined {
  if (text.includes("|")) return "|";
  if (text.includes("\t")) return "\t";
  return / {2}\S/.test(text.trimStart()) ? "  " : undefined;
}

/** A line of nothing but columns' names. */
export function tableOf(line: Line, readers: Readers): Table | undefined {
  const by = dividerOf(line.text);
  if (!by) return undefined;
  const cells = cellsOf(line, by);
  if (cells.length < 2 || cells.length > 12) return undefined;
  const columns = cells.map(({ from, to }): Column => {
    for (const [column, kind] of COLUMNS) {
      const found = readers.words.match(line.text, from, kind);
      if (found && (found.to >= to || /^[\s(/:]/.test(line.text.slice(found.to)))) return column;
    }
    return "other";
  });
  const known = columns.filter((column) => column !== "other").length;
  const hasTime = columns.some((column) => column === "time" || column === "start");
  if (known < 2 || (!hasTime && known < cells.length)) return undefined;
  const longest = Math.max(...cells.map(({ from, to }) => to - from));
  if (longest > 40 || /\d[:.h]\d\d/.test(line.text)) return undefined;
  const roles = cells.map(({ from }, index) =>
    columns[index] === "people" ? roleAt(line, from, readers.words)?.role : undefined,
  );
  return { by, columns, roles, at: cells.map(({ from }) => from) };
}

/** Times that a table counts in columns of their own, and cells by what is in them. */
export function readTable(
  line: Line,
  table: Table,
): Pick<Row, "cells" | "columns" | "roles"> | undefined {
  if (!line.text.includes(table.by)) return undefined;
  let cells = cellsOf(line, table.by);
  let { columns, roles } = table;
  const nearest: number[] = [];
  if (table.by === "  ") {
    columns = cells
      .map(({ from }) => {
        let best = 0;
        table.at.forEach((at, index) => {
          if (Math.abs(at - from) < Math.abs((table.at[best] as number) - from)) best = index;
        });
        return best;
      })
      .map((best) => {
        nearest.push(best);
        return table.columns[best] as Column;
      });
    roles = nearest.map((best) => table.roles[best]);
  } else if (cells.length > columns.length) {
    // A divider inside the last cell.
    const last = cells[columns.length - 1] as Span;
    cells = [...cells.slice(0, columns.length - 1), { ...last, to: (cells.at(-1) as Span).to }];
  }
  return { cells, columns, roles };
}

/** A table's row of one cell: a heading over its columns, read as a line of its own. */
export function loneCell(line: Line, cells: Span[]): Line | undefined {
  const filled = cells.filter(({ from, to }) => to > from);
  const [only] = filled;
  if (filled.length !== 1 || !only || cells.length < 2) return undefined;
  return { ...line, text: " ".repeat(only.from) + line.text.slice(only.from, only.to) };
}

export function tableRow(
  row: Row,
  cells: Span[],
  columns: Column[] | undefined,
  readers: Readers,
  roles?: (Role | undefined)[],
): Row {
  const { line } = row;
  let next = 0;
  /** Tokens and cells are both in the order of the line: each search goes on from the last one. */
  const within = (cell: Span) => {
    while (next < row.tokens.length && (row.tokens[next] as Token).from < cell.from) next++;
    const found: Token[] = [];
    for (let i = next; i < row.tokens.length; i++) {
      const token = row.tokens[i] as Token;
      if (token.from > cell.to) break;
      if (token.to <= cell.to + 1) found.push(token);
    }
    return found;
  };
  const left: Span[] = [];
  const kinds: Column[] = [];
  const who: (Role | undefined)[] = [];
  cells.forEach((cell, index) => {
    if (cell.to <= cell.from) {
      if (columns) {
        left.push(cell);
        kinds.push(columns[index] as Column);
        who.push(roles?.[index]);
      }
      return;
    }
    const tokens = within(cell);
    const first = tokens.find((token) => token.kind === "date" || token.kind === "time");
    const column = columns?.[index];
    const isHead = first && first.from <= skip(line.text, cell.from, /[\s*_("'-]*/y);
    const size = tokens.reduce((sum, { from, to }) => sum + to - from, 0);
    const isMostly = size >= (cell.to - cell.from) * 0.55;
    if (
      first?.kind === "date" &&
      !row.date &&
      !row.time &&
      isHead &&
      (isMostly || column === "time" || column === "date")
    ) {
      row.date = first;
      const time = tokens.find((token) => token.kind === "time");
      if (time?.kind === "time") row.time = time;
      return;
    }
    if (
      first?.kind === "time" &&
      isHead &&
      (isMostly || column === "time" || column === "start" || column === "end")
    ) {
      if (!row.time) row.time = first;
      else if (!row.time.end && !first.end) row.time = { ...row.time, end: first.start };
      for (const token of tokens) if (token.kind === "zone") row.zones.push(token);
      return;
    }
    const part = row.time || row.dayPart ? undefined : dayPartAt(line.text, cell.from, readers);
    if (part && part.to >= cell.to - 1) {
      row.dayPart = part.part;
      return;
    }
    const marker =
      /^\d{1,2}[.)]?$/.test(line.text.slice(cell.from, cell.to)) && cells.length > 2
        ? true
        : undefined;
    if (marker && column !== "place" && column !== "title" && index < cells.length - 1) {
      const at = markerAt(`${line.text.slice(cell.from, cell.to)} x`, 0, readers.words);
      row.marker = {
        to: cell.to,
        label: { from: cell.from, to: cell.to },
        style: at?.style ?? "1",
        value: Number.parseInt(line.text.slice(cell.from, cell.to), 10),
      };
      return;
    }
    left.push(cell);
    kinds.push(column ?? "other");
    who.push(roles?.[index]);
  });
  row.cells = left;
  row.columns = kinds;
  let title = kinds.indexOf("title");
  if (title < 0 || (left[title] as Span).to <= (left[title] as Span).from)
    title = left.findIndex(
      ({ from, to }, index) => to > from && kinds[index] !== "place" && kinds[index] !== "people",
    );
  row.rest = left[title] ?? { line, from: line.text.length, to: line.text.length };
  row.cells = left.filter((_, index) => index !== title);
  row.columns = kinds.filter((_, index) => index !== title);
  row.roles = who.filter((_, index) => index !== title);
  if (!row.date && !row.time && row.rest.to > row.rest.from) {
    const day = dayNumberAt(line.text, row.rest.from, readers);
    if (day && day.to >= row.rest.to - 1) row.dayNumber = day.number;
    label(row, readers);
  }
  return row;
}
