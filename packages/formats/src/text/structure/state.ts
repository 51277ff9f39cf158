/** What the stages of the structure hand to each other, and what they ask of a row. */
import type { Span } from "../lines.ts";
import type { DayFound, ItemFound, Programme, SessionFound } from "../programme.ts";
import type { Role } from "../roles.ts";
import type { DayPart, Row } from "../rows/row.ts";
import type { Readers } from "../scan.ts";

export interface State {
  rows: Row[];
  readers: Readers;
  programme: Programme;
  day?: DayFound | undefined;
  session?: SessionFound | undefined;
  /** The points that may go on: the last of each list that is open, the outermost first. */
  items: ItemFound[];
  /** The part of the day that sessions are listed under. */
  under?: DayPart | undefined;
  /** The role whose names may go on in the lines below. */
  role?: { role: Role; label: Span; indent: number; bullet?: string } | undefined;
  /** Of the sessions under a heading that names it. */
  where?: Span | undefined;
  /** Rows that are read, or that are no part of the programme. */
  used: Set<Row>;
  lastRow?: Row | undefined;
  /** Titles are below their times. */
  isBelow: boolean;
}

export function createState(rows: Row[], readers: Readers): State {
  return {
    rows,
    readers,
    programme: { summary: [], dates: [], days: [], zones: [], links: [] },
    items: [],
    used: new Set(),
    isBelow: false,
  };
}

export const minutesOf = (clock: { hour: number; minute: number }) =>
  clock.hour * 60 + clock.minute;

export const lengthOf = ({ from, to }: Span) => to - from;

export const isEmpty = (span: Span) =>
  !/[\p{L}\p{N}]/u.test(span.line.text.slice(span.from, span.to));

/** Whether the words of a row may be a title above or below its time. */
export function isFree(row: Row | undefined): row is Row {
  return (
    !!row &&
    !row.time &&
    !row.date &&
    !row.dayNumber &&
    !row.dayPart &&
    !isEmpty(row.rest) &&
    row.field === undefined &&
    !row.isContact &&
    !row.role?.isLabel &&
    lengthOf(row.rest) <= 160
  );
}

export function markerSpan(row: Row): Span | undefined {
  const { marker } = row;
  const line = row.markerLine ?? row.line;
  return marker?.label && { line, from: marker.label.from, to: marker.label.to };
}

export function splitCells(span: Span): Span[] {
  const { line, from, to } = span;
  const found: Span[] = [];
  let begins = from;
  for (const { index, 0: whole } of line.text.slice(from, to).matchAll(/\s*\|\s*|\s{2,}|\t+/g)) {
    if (isEmpty({ line, from: begins, to: from + index })) continue;
    found.push({ line, from: begins, to: from + index });
    begins = from + index + whole.length;
  }
  found.push({ line, from: begins, to });
  return found;
}

export function addParagraph(state: State, summary: Span[][], row: Row): void {
  const span = { line: row.line, from: row.rest.from, to: row.line.text.length };
  const last = summary.at(-1);
  if (last && !row.blank && state.lastRow && last.at(-1)?.line === state.lastRow.line)
    last.push(span);
  else summary.push([span]);
}

export function closeSession(state: State): void {
  state.session = undefined;
  state.items = [];
  state.role = undefined;
}

export function dayNow(state: State): DayFound {
  if (!state.day) {
    state.day = { summary: [], sessions: [] };
    state.programme.days.push(state.day);
  }
  return state.day;
}
