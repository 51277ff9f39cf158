/** The points of one session's order of business, wherever they are in the text. */
import type { SessionFound } from "../programme.ts";
import type { Row } from "../rows/row.ts";
import type { Readers } from "../scan.ts";
import { tidy } from "../titles.ts";
import { createState, isEmpty, isFree } from "./state.ts";
import { readWithin } from "./within.ts";

/** `…, with the following agenda:` */
function isAgendaEnd({ line }: Row, { words }: Readers): boolean {
  const text = line.text.trimEnd();
  if (!/[:：]$/.test(text)) return false;
  return !!words.find(line.text, Math.max(0, text.length - 60), text.length, "agenda");
}

export function orderOfBusiness(rows: Row[], session: SessionFound, readers: Readers): void {
  const agenda = rows.findIndex((row) => row.field === "agenda" || isAgendaEnd(row, readers));
  const isNumbered = (row: Row) => !!row.marker && !isEmpty(row.rest);
  const isBulleted = (row: Row) => !!row.bullet;
  const firstOf = (isPoint: (row: Row) => boolean) => rows.slice(agenda + 1).find(isPoint);
  let isPoint = isNumbered;
  let first = firstOf(isPoint);
  if (!first && agenda >= 0) {
    isPoint = isBulleted;
    first = firstOf(isPoint);
  }
  if (!first) return;
  const last = rows.findLastIndex((row) => isPoint(row) && !row.isContact);
  const state = createState(rows, readers);
  state.session = session;
  // Its title is known later; what is here is none.
  session.title.push({ line: first.line, from: 0, to: 0 });
  for (const row of rows.slice(first.index)) {
    if (row.index > last && (row.blank || row.isContact)) break;
    if (row.date || row.time) {
      // A date within a point is its own words.
      const { line } = row;
      row.rest = { line, from: row.marker?.to ?? row.rest.from, to: line.text.length };
    }
    if (row !== first && !row.marker && !row.bullet && row.blank && isFree(row)) {
      // A part of the list: public, and in private.
      state.items = [];
      continue;
    }
    readWithin(state, row);
    state.lastRow = row;
  }
  session.title.length = 0;
  const field = rows[agenda];
  if (field?.field === "agenda") session.itemsTitle = tidy(field.rest);
}
