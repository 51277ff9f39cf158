/** Where the title of a time is: beside it, above, below, or before it in the line. */
import type { Line } from "../lines.ts";
import { trimmed } from "../names.ts";
import type { Row } from "../rows/row.ts";
import type { Readers } from "../scan.ts";
import type { TimeToken } from "../times.ts";
import { isPlace, tidy } from "../titles.ts";
import { isEmpty, isFree, lengthOf, type State } from "./state.ts";

/** Time and nothing else, but perhaps a place. */
export function isBare(row: Row, readers: Readers): boolean {
  if (!row.time) return false;
  if (row.isWhole) return true;
  if (isEmpty(row.rest)) return row.cells.length === 0;
  const { line, from, to } = row.rest;
  // 13h | Local: Tenda Umbuzeiro
  const inner = tidy(row.rest);
  const place = readers.words.match(line.text, inner.from, "placeLabel");
  if (place && /^\s?[:：]/.test(line.text.slice(place.to))) return true;
  const text = line.text.slice(from, to);
  return (
    isPlace(
      trimmed({ line, from: inner.from + (/^[([]/.test(text.trim()) ? 1 : 0), to: inner.to }),
      readers.words,
    ) &&
    (!!row.date || /^\s*[([]/.test(text))
  );
}

/** A time after a title, at the end of its line. */
export function hasTail(row: Row): row is Row & { tail: TimeToken } {
  const { tail, line, rest } = row;
  if (!tail || row.isContact || row.date || row.field === "time" || row.field === "place")
    return false;
  if (tail.strength < 2 && !tail.prefix) return false;
  const after = line.text.slice(tail.to);
  if (
    !/^[\s)\].,;:*]{0,8}(?:\p{L}{2,5}\b)?[\s)\].,;:*-]{0,8}(?:tbc|tba)?[\s).\]]{0,8}$/u.test(
      after,
    ) &&
    after.trim().length > 14
  )
    return false;
  const before = line.text.slice(rest.from, tail.from);
  return (
    before.trim().length > 2 &&
    before.length <= 160 &&
    !/[.!?]\s+\p{L}.*[.!?]\s+\p{L}/u.test(before)
  );
}

export function beforeTail(line: Line, tail: TimeToken): number {
  let to = tail.from;
  while (to > 0 && /[\s([,:;–|-]/.test(line.text[to - 1] as string)) to--;
  return to;
}

/** Where a text has its titles. */
export interface Layout {
  /** Before their times. */
  hasTails: boolean;
  /** On lines above their times. */
  isAbove: boolean;
  /** Those above, by the rows of their times; and the other way round. */
  titles: Map<Row, Row>;
  times: Map<Row, Row>;
  /** The first and the last row of a session, by index. */
  first: number;
  last: number;
}

export function layoutOf(state: State): Layout {
  const { rows, readers } = state;
  const hasTails = usesTails(state);
  const isTimed = (row: Row) => (row.time && !state.used.has(row)) || (hasTails && hasTail(row));
  const bare = rows.filter((row) => isBare(row, readers) && !state.used.has(row));
  const isAbove = areTitlesAbove(state, bare);
  state.isBelow = bare.length > 1 && !isAbove;
  const titles = isAbove ? titlesOf(state, bare) : new Map<Row, Row>();
  const first = rows.findIndex(
    (row) => (isTimed(row) || (row.dayPart && !isEmpty(row.rest))) && !state.used.has(row),
  );
  return {
    hasTails,
    isAbove,
    titles,
    times: new Map([...titles].map(([time, title]) => [title, time])),
    first: first < 0 ? rows.length : first,
    last: rows.findLastIndex(isTimed),
  };
}

function usesTails(state: State): boolean {
  const heads = state.rows.filter((row) => row.time && !state.used.has(row)).length;
  const tails = state.rows.filter((row) => !row.time && hasTail(row) && !row.isSentence);
  if (tails.length >= 3 && tails.length >= heads) return true;
  if (tails.length === 2 && heads <= 1) return true;
  // Among times at the head, only what is in brackets with both its times.
  for (const row of state.rows) {
    if (!row.tail) continue;
    const isBracketed =
      !!row.tail.end &&
      /[([]\s?$/.test(row.line.text.slice(Math.max(0, row.tail.from - 2), row.tail.from)) &&
      !row.marker &&
      !row.bullet;
    if (!isBracketed || row.blank === 0) delete row.tail;
  }
  return heads > 1;
}

/** Whether times are below their titles, by the majority of the times for which it is clear. */
function areTitlesAbove(state: State, bare: Row[]): boolean {
  let above = 0;
  let below = 0;
  for (const row of bare) {
    const { index } = row;
    const previous = state.rows[index - 1];
    let next = state.rows[index + 1];
    if (next && state.used.has(next)) next = state.rows[index + 2];
    const canPrevious = isFree(previous) && !previous.isSentence && lengthOf(previous.rest) <= 120;
    // A point below the time of its meeting is no title.
    const canNext = isFree(next) && !next.isSentence && !(canPrevious && next.marker);
    if (canPrevious && !canNext) above += 2;
    else if (canNext && !canPrevious) below += 2;
    else if (canPrevious && canNext) {
      if (row.blank && !next?.blank) below++;
      else if (
        !row.blank &&
        (next?.blank || isPlace(tidy((next as Row).rest), state.readers.words))
      )
        above++;
    } else if (previous?.role && !row.blank) above++;
  }
  return above > below;
}

/** The title of each bare time, above it. */
function titlesOf(state: State, bare: Row[]): Map<Row, Row> {
  const titles = new Map<Row, Row>();
  for (const row of bare) {
    let index = row.index - 1;
    let best: Row | undefined;
    for (let n = 0; n < 6 && index >= 0; n++, index--) {
      const candidate = state.rows[index] as Row;
      if (candidate.time || candidate.date || state.used.has(candidate) || titles.has(candidate))
        break;
      if (/:\**\s*$/.test(candidate.line.text)) break;
      if (isFree(candidate) && !candidate.isSentence) best = candidate;
      if (candidate.blank && best) break;
      if (candidate.bullet && best === candidate) break;
    }
    if (best) titles.set(row, best);
  }
  return titles;
}
