/** The third stage: each line as a row: its head, its text, and what kind of line it is. */
import type { Line } from "../lines.ts";
import { markerAt, skipBullets } from "../marker.ts";
import { type Readers, scan } from "../scan.ts";
import { skip } from "../sticky.ts";
import type { TimeToken } from "../times.ts";
import { typeAt } from "../titles.ts";
import { label } from "./fields.ts";
import { dayNumberAt, dayPartAt, readHead } from "./head.ts";
import { brokenDate, glued, pairBlocks } from "./pieces.ts";
import type { Column, Row } from "./row.ts";
import { cellsOf, loneCell, readTable, type Table, tableOf, tableRow } from "./tables.ts";

const RULE = /^[\s|+:=_*~.·•-]{3,}$/;
const FENCE = /^\s*\|/;

function rowOf(
  line: Line,
  blank: number,
  readers: Readers,
  table: Table | undefined,
  tokens = scan(line, readers),
): Row {
  const { text } = line;
  const { words } = readers;
  const row: Row = {
    line,
    index: 0,
    blank,
    indent: line.indent,
    bullet: "",
    zones: [],
    tokens,
    rest: { line, from: 0, to: text.length },
    cells: [],
  };
  const end = text.length;
  if (table) {
    const read = readTable(line, table);
    const lone = read && loneCell(line, read.cells);
    if (lone) return rowOf(lone, blank, readers, undefined);
    if (read && read.cells.length > 1)
      return tableRow(row, read.cells, read.columns as Column[], readers, read.roles);
  }
  if (FENCE.test(text)) {
    const cells = cellsOf(line, "|");
    const lone = loneCell(line, cells);
    if (lone) return rowOf(lone, blank, readers, undefined);
    if (cells.length > 1) return tableRow(row, cells, undefined, readers);
  }
  const begins = skip(text, 0, /\s*/y);
  const isHash = text[begins] === "#";
  if (isHash) row.isHeading = true;
  const { to: first, bullet } = skipBullets(text, begins);
  row.bullet = isHash ? "" : bullet;
  let i = skip(text, first, /[\s*_#"'([«【《〈「]*(?=[\p{L}\d])/uy);
  // What is quoted or in brackets is a title's own sign, unless a time or date is in it.
  if (!tokens.some((token) => token.from === i) && !dayNumberAt(text, i, readers))
    i = skip(text, first, /[\s*_#]*/y);
  const hasTokenAt = (at: number) =>
    tokens.some(
      (token) =>
        token.from === at &&
        token.kind !== "zone" &&
        token.kind !== "duration" &&
        !(token.kind === "time" && token.prefix === "until"),
    );
  if (readers.isForeign && !hasTokenAt(i)) {
    const word = /^\p{L}{1,5}\.?\s/u.exec(text.slice(i, i + 8));
    if (
      word &&
      tokens.some(
        (token) =>
          token.kind === "time" && token.strength === 3 && token.from === i + word[0].length,
      )
    )
      i += word[0].length;
  }
  // 4.1. below point 4 is no first of April.
  const parent = /^(\d{1,2})\.\d{1,2}\.?\s+\p{L}/u.exec(text.slice(i, i + 12));
  const isNested = !!parent && Number(parent[1]) === readers.point;
  if (isNested || (!hasTokenAt(i) && !dayNumberAt(text, i, readers))) {
    const marker = markerAt(text, i, words);
    if (marker) {
      row.marker = marker;
      i = marker.to;
    } else {
      // `Date: …`, `Время — …`, of a field whose value is a date or time
      const label = /^([\p{L}\p{M}][\p{L}\p{M}\s./'()&-]{0,28}?)\s{0,12}[:=|]\s{0,12}/u.exec(
        text.slice(i, i + 60),
      );
      const after = label ? skip(text, i + label[0].length, /[\s*_]*/y) : 0;
      if (label && hasTokenAt(after)) {
        const name = { line, from: i, to: i + (label[1] as string).length };
        const time = tokens.at(-1);
        if (
          time?.kind === "time" &&
          time.from === after &&
          typeAt(line, i, words)?.to === name.to
        ) {
          // Clôture : 12h15
          row.time = time;
          row.rest = name;
          return row;
        }
        row.field = "time";
        i = after;
      }
    }
  }
  let head = readHead(row, i, readers);
  if (row.marker && row.date && !row.time && end - head > 12) {
    // A point that begins with a date: 2. 10 July 2019 to 25 May 2022: report
    delete row.date;
    head = row.marker.to;
  }
  if (row.marker?.style.startsWith("1") && !isNested) readers.point = row.marker.value;
  row.rest = { line, from: head, to: end };
  if (row.date?.isHijri && row.date.dates[0]?.day === undefined) {
    // The Gregorian date beside it counts.
    const other = tokens.find(
      (token) => token.kind === "date" && token.dates[0]?.day !== undefined,
    );
    if (other?.kind === "date") row.date = other;
  }
  if (!row.time && !row.date) {
    const part = dayPartAt(text, i, readers);
    if (part) {
      const after = part.to;
      const closed = skip(
        text,
        after,
        /\s?(?:\([^)]{0,30}\)\s?)?(?:[:|=]|-(?=\s)|\s{2,})[\s:|-]*/y,
      );
      if (closed > after || after >= end || /^[\s*_.:)]*$/.test(text.slice(after, end))) {
        row.dayPart = part.part;
        row.rest = { line, from: Math.max(closed, after), to: end };
      }
    }
  }
  // Saat: 14.15, Начало: в 10.00 — a field, not a session's own hour
  if (row.time?.prefix && /^[^\d]*:\s/.test(text.slice(row.time.from, row.time.to)))
    row.field = "time";
  label(row, readers);
  if (!row.time) {
    const late = tokens.filter(
      (token): token is TimeToken =>
        token.kind === "time" && token.from > row.rest.from && token.prefix !== "until",
    );
    const last = late.at(-1);
    if (last) row.tail = last;
  }
  for (const token of tokens)
    if (token.kind === "zone" && !row.zones.includes(token)) row.zones.push(token);
  const duration = tokens.findLast((token) => token.kind === "duration");
  if (duration?.kind === "duration" && row.minutes === undefined) row.minutes = duration.minutes;
  return row;
}

/** Lines of a text as rows; rules and tables' headings are read and left out. */
export function rowsOf(lines: Line[], readers: Readers): Row[] {
  const rows: Row[] = [];
  let blank = 0;
  let table: Table | undefined;
  let skipTo = 0;
  for (const [index, line] of lines.entries()) {
    if (index < skipTo) continue;
    if (!line.text.trim()) {
      blank++;
      continue;
    }
    if (RULE.test(line.text) && !/\p{L}|\d/u.test(line.text)) {
      // An underline makes a heading of the line above; a rule divides like a blank line.
      const above = rows.at(-1);
      if (above && !blank && /^\s*[=~-]{3,}\s*$/.test(line.text)) above.isHeading = true;
      if (!line.text.includes("|")) blank++;
      continue;
    }
    const found = tableOf(line, readers);
    if (found) {
      table = found;
      blank = 0;
      continue;
    }
    const date = brokenDate(lines, index, readers);
    if (date) {
      const first: Line = { ...line, text: date.text };
      rows.push(rowOf(first, blank, readers, undefined));
      blank = 0;
      skipTo = date.to;
      continue;
    }
    for (const piece of glued(line, readers)) {
      const row = rowOf(piece, blank, readers, piece === line ? table : undefined);
      rows.push(row);
      blank = 0;
    }
  }
  const paired = pairBlocks(rows);
  paired.forEach((row, index) => {
    row.index = index;
  });
  return paired;
}
