/** Sessions: what begins one, its title and what else is on its line, and what ends it. */
import { type Span, textOf } from "../lines.ts";
import { isName, namesOf, trimmed } from "../names.ts";
import type { SessionFound } from "../programme.ts";
import { type Role, roleAt } from "../roles.ts";
import type { Column, Row } from "../rows/row.ts";
import type { TimeToken } from "../times.ts";
import { isPlace, readTitle, statusOf, tidy, typeAt, typeOf } from "../titles.ts";
import { isBare } from "./layout.ts";
import {
  closeSession,
  dayNow,
  isEmpty,
  isFree,
  lengthOf,
  type State,
  splitCells,
} from "./state.ts";
import { namesIn } from "./who.ts";

export function beginSession(state: State, row: Row, time?: TimeToken): void {
  closeSession(state);
  const session: SessionFound = {
    row,
    title: [],
    people: [],
    items: [],
    summary: [],
    links: [],
    zones: row.zones,
  };
  if (row.dayPart) state.under = row.dayPart;
  if (state.under) session.under = state.under;
  if (state.where) session.place = state.where;
  if (time) {
    // 19:00 Dance (until 23:00): the end, said apart.
    const until = row.tokens.find(
      (token) => token.kind === "time" && token.prefix === "until" && token.from > time.to,
    );
    const isEnd =
      !time.end &&
      until?.kind === "time" &&
      until.strength > 1 &&
      /[([,]\s?$/.test(row.line.text.slice(0, until.from).slice(-2));
    session.time = isEnd ? { ...time, end: until.start } : time;
  }
  dayNow(state).sessions.push(session);
  state.session = session;
}

export function readPlaceOf(state: State, span: Span): void {
  const { session } = state;
  if (!session || isEmpty(span)) return;
  let { line, from, to } = tidy(span);
  const label = state.readers.words.match(line.text, from, "placeLabel");
  const colon = label ? /^\s?[:：]\s*/.exec(line.text.slice(label.to)) : undefined;
  if (label && colon) from = label.to + colon[0].length;
  if (/[([]/.test(line.text[from] ?? "")) from++;
  const close = line.text.slice(from, to).search(/[)\]]/);
  if (close > 0) to = from + close;
  session.place ??= trimmed({ line, from, to });
}

/** Reads a session's title, and what else is on its line. */
export function readTitleOf(state: State, row: Row, rest: Span): void {
  const session = state.session as SessionFound;
  const { words } = state.readers;
  const { line } = rest;
  let span = rest;
  let cells = row.cells.map((cell, index) => ({
    cell,
    column: row.columns?.[index] ?? ("other" as Column),
    role: row.roles?.[index],
  }));
  const isTable = row.cells.length > 0 || !!row.columns;
  if (!isTable) {
    // Cells that only spaces or bars divide.
    const parts = splitCells(rest);
    if (parts.length > 1) {
      span = parts[0] as Span;
      cells = parts.slice(1).map((cell) => ({ cell, column: "other" as Column, role: undefined }));
    }
  }
  cells = cells.filter(({ cell }) => !isEmpty(cell));
  // ATELIER | Financer sa forêt: a kind before its title.
  const kind = typeAt(line, span.from, words);
  const firstOther = cells.find(
    ({ cell, column }) => column === "other" && !isPlace(cell, words) && !isName(cell, words),
  );
  if (
    firstOther &&
    lengthOf(span) <= 24 &&
    !namesIn(state, firstOther.cell).length &&
    (/^[^\p{Ll}\p{Lo}]+$/u.test(textOf(span)) || (kind && kind.to >= span.to - 4)) &&
    kind?.type !== "break"
  ) {
    session.typeLabel = span;
    const type = typeOf(span, words);
    if (type) session.type = type;
    span = firstOther.cell;
    cells = cells.filter((each) => each !== firstOther);
  }
  const found = readTitle(span, state.readers);
  session.title.push(found.title);
  if (found.place) session.place ??= found.place;
  if (found.status) session.status = found.status;
  if (found.note) session.summary.push([found.note]);
  if (found.audience) session.audience = found.audience;
  session.people.push(...found.people);
  const type = typeOf(found.title, words);
  if (type && !session.type) session.type = type;
  for (const { cell, column, role } of cells) {
    const piece = tidy(cell);
    const status = statusOf(piece, words);
    if (status) {
      session.status ??= status.status;
      continue;
    }
    if (column === "place" || (column === "other" && isPlace(piece, words)))
      session.place ??= piece;
    else if (column === "people") readPeopleCell(state, piece, role ?? "speaker");
    else if (column === "other") {
      const role = roleAt(line, piece.from, words);
      const people =
        role && role.to < piece.to
          ? namesOf({ ...piece, from: role.to }, role.role, words, role.isLabel, role.label)
          : namesIn(state, piece);
      session.people.push(...people);
    }
  }
}

function readPeopleCell(state: State, cell: Span, role: Role): void {
  const session = state.session as SessionFound;
  const { words } = state.readers;
  const read = readTitle({ ...cell }, state.readers);
  if (read.people.length) session.people.push(...read.people);
  else {
    for (const person of namesOf(cell, role, words, true)) {
      // One word in a column is an office rather than a name: Panitia, Wote.
      const isOne = isName(person.name, words) || /[\u3040-\u9fff]/.test(textOf(person.name));
      session.people.push(isOne ? person : { ...person, isGroup: true });
    }
  }
}

/** A line above the next time that belongs to it rather than to what came before. */
export function isSectionHeading(state: State, row: Row): boolean {
  if (row.isHeading) return true;
  const next = state.rows[row.index + 1];
  const isAbove = !!row.blank && !!next && !next.blank;
  const length = lengthOf(row.rest);
  // >> Old mill: a heading with a sign before it, above the times of what is there
  if (
    isAbove &&
    next.time &&
    row.bullet &&
    !row.marker &&
    length < 60 &&
    next.bullet !== row.bullet
  )
    return true;
  if (isAbove && next.date && row.marker && length < 40) return true;
  if (!isFree(row) || row.marker || row.bullet || row.isSentence || length > 90) return false;
  if (/^[《【◆■〈]/.test(row.line.raw.trim()) && next?.time) return true;
  return isAbove && !!next.time && !isBare(next, state.readers) && !state.used.has(next);
}

/** After the last session's own lines: notes, thanks, contacts, signatures. */
export function isFooter({ session, programme }: State, row: Row): boolean {
  if (!session?.title.length || row.field === "agenda") return false;
  if (row.role?.isLabel && row.indent > 0) return false;
  if (row.marker && (session.items.length || session.itemsTitle)) return false;
  const [day] = programme.days;
  const isLone = programme.days.length === 1 && day?.sessions.length === 1;
  return !isLone || !!row.isContact;
}

/** Untimed: a part of the day whose title is on the line below, as in lists of bare times. */
export function isTitled({ rows, isBelow }: State, row: Row): boolean {
  const next = rows[row.index + 1];
  const after = rows[row.index + 2];
  if (!isFree(next)) return false;
  if (row.dayPart === "all-day") return true;
  return isBelow && !next.blank && !!row.blank && !row.isHeading && (!after?.time || !!after.blank);
}
