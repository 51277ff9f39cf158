/**
 * The fourth stage: which lines belong together. Rows are read in order; each begins a day or a
 * session, or belongs to what is open.
 */
import type { Span } from "../lines.ts";
import type { Programme, SessionFound } from "../programme.ts";
import type { Row } from "../rows/row.ts";
import type { Readers } from "../scan.ts";
import type { TimeToken } from "../times.ts";
import { isPlace, statusOf, tidy } from "../titles.ts";
import { beginDay, isDayHeading, readBefore } from "./days.ts";
import { joinTimes, leaveOut, leaveOutHours, markWhole } from "./hours.ts";
import { beforeTail, hasTail, isBare, type Layout, layoutOf } from "./layout.ts";
import {
  beginSession,
  isFooter,
  isSectionHeading,
  isTitled,
  readPlaceOf,
  readTitleOf,
} from "./sessions.ts";
import { closeSession, createState, isEmpty, isFree, markerSpan, type State } from "./state.ts";
import { seatPanel } from "./who.ts";
import { readWithin } from "./within.ts";

export function structure(rows: Row[], readers: Readers): Programme {
  const state = createState(rows, readers);
  const { programme } = state;
  for (const row of rows) for (const zone of row.zones) programme.zones.push({ row, zone });
  joinTimes(state);
  leaveOutHours(state);
  leaveOut(state);
  markWhole(state);
  const layout = layoutOf(state);
  for (const row of rows) {
    if (state.used.has(row)) continue;
    readRow(state, row, layout);
    state.lastRow = row;
  }
  for (const { sessions } of programme.days)
    for (const session of sessions) seatPanel(session, readers);
  return programme;
}

function readRow(state: State, row: Row, layout: Layout): void {
  const timed = layout.times.get(row);
  if (timed) {
    // A title above its time begins the session.
    if (timed.date && isDayHeading(state, timed, true)) beginDay(state, timed);
    beginSession(state, timed, timed.time);
    readTitleOf(state, row, row.rest);
    return;
  }
  const hasTitleAbove = layout.titles.has(row);
  if (!hasTitleAbove && isDayHeading(state, row, row.index > layout.first)) {
    beginDay(state, row);
    if (!row.time) return;
  }
  // Text beside a time whose title was read above is the place.
  if (row.time && hasTitleAbove) readPlaceOf(state, row.rest);
  else if (row.time) readTimed(state, row, row.time, row.rest, layout);
  else if (layout.hasTails && hasTail(row)) readTail(state, row, row.tail, layout);
  else if (row.dayPart) readDayPart(state, row, layout);
  else if (!state.session) readBefore(state, row);
  else if (isSectionHeading(state, row)) {
    const where = tidy(row.rest);
    state.where = isPlace(where, state.readers.words) ? where : undefined;
    closeSession(state);
  } else if (row.index > layout.last && row.blank && isFooter(state, row)) {
    // After the last session only what is plainly its own goes on.
    state.session = undefined;
    readBefore(state, row);
  } else readWithin(state, row);
}

/** A time at the head of its line, and the text after it. */
function readTimed(state: State, row: Row, time: TimeToken, rest: Span, layout: Layout): void {
  const { rows, readers } = state;
  beginSession(state, row, time);
  const next = rows[row.index + 1];
  const own = tidy(rest);
  const word = readers.words.match(own.line.text, own.from, "columnTitle");
  // 1. Session 10.00–12.00: what it is about is below.
  if (word?.to === own.to && isFree(next) && !next.blank) return;
  if (isBare(row, readers) && isFree(next) && !layout.isAbove) readPlaceOf(state, rest);
  else if (!isEmpty(rest)) readTitleOf(state, row, rest);
}

/** A time at the end of its line, after the title. */
function readTail(state: State, row: Row, tail: TimeToken, layout: Layout): void {
  const { line } = row;
  readTimed(state, row, tail, { line, from: row.rest.from, to: beforeTail(line, tail) }, layout);
  const session = state.session as SessionFound;
  const after = statusOf({ line, from: tail.to, to: line.text.length }, state.readers.words);
  if (after) session.status ??= after.status;
  const label = markerSpan(row);
  if (label) session.label = label;
}

/** A part of the day: a session without hours, or what the sessions below it are in. */
function readDayPart(state: State, row: Row, layout: Layout): void {
  // Afternoon – Chair: Ann Lee is a heading.
  const hasTitle = !isEmpty(row.rest) && !row.role?.isLabel;
  const isSession = hasTitle || isTitled(state, row);
  if (isSession && (state.day || layout.first < state.rows.length)) {
    beginSession(state, row);
    if (row.dayPart) (state.session as SessionFound).dayPart = row.dayPart;
    if (hasTitle) readTitleOf(state, row, row.rest);
  } else if (!hasTitle) {
    state.under = row.dayPart;
    closeSession(state);
  }
}
