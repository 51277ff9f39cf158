/** Days: what begins one, and what is said of it before its first session. */
import { type Span, textOf } from "../lines.ts";
import type { DayFound } from "../programme.ts";
import { startsGroup } from "../rows/fields.ts";
import type { Row } from "../rows/row.ts";
import { isPlace, statusOf, tidy } from "../titles.ts";
import { addParagraph, closeSession, isEmpty, isFree, lengthOf, type State } from "./state.ts";

export function isDayHeading(state: State, row: Row, hasBegun: boolean): boolean {
  if (row.isContact && !row.time) return false;
  if (row.date) {
    if (row.field === "time" && hasBegun) return !!row.date.dates[0]?.day;
    const [first] = row.date.dates;
    if (row.isSentence && !row.time && lengthOf(row.rest) > 60) return false;
    if (row.date.isHijri) return true;
    if (first?.day === undefined && first?.weekday === undefined) return false;
    // "Mardi" within prose, "1.5. Bericht" as a number of order
    if (first.day === undefined && !row.time && lengthOf(tidy(row.rest)) > 60) return false;
    if (row.date.isWeak && row.marker) return false;
    return true;
  }
  if (row.dayNumber) return !row.isSentence;
  if (row.time || (hasBegun && !row.isHeading && (row.marker || row.bullet))) return false;
  const date = row.tokens.find((token) => token.kind === "date");
  if (date?.kind !== "date" || row.isSentence || row.marker || row.field !== undefined)
    return false;
  if (!date.dates[0]?.day || date.isWeak || row.line.text.length > 110) return false;
  if (hasBegun && date.dates[0].weekday === undefined && !row.isHeading) return false;
  if (row.tokens.some((token) => token.kind === "time" && token.prefix === "until")) return false;
  const now = state.day;
  if (now?.date && !now.sessions.length && now.row?.date) return false;
  if (
    row.role?.isLabel ||
    /\(\s?$/.test(row.line.text.slice(Math.max(0, date.from - 2), date.from))
  )
    return false;
  return true;
}

export function beginDay(state: State, row: Row): void {
  const date = row.date ?? row.tokens.find((token) => token.kind === "date");
  const found = date?.kind === "date" ? date : undefined;
  const { line } = row;
  closeSession(state);
  state.under = undefined;
  state.where = undefined;
  const last = state.programme.days.at(-1);
  if (last && !last.sessions.length && last.number && !last.date && found && !row.dayNumber) {
    // Day 1 / Monday 3 May, on lines of their own
    last.date = found;
    last.row = row;
    state.day = last;
    return;
  }
  if (last?.sessions.length && row.time && found && sameDay(last.date, found) && !row.dayNumber) {
    state.day = last;
    return;
  }
  const again =
    found && !row.time
      ? state.programme.days
          .slice(0, 60)
          .find((other) => other.sessions.length === 1 && sameDay(other.date, found))
      : undefined;
  if (again) {
    // The day's own part of the text, after its hours were told at the head.
    state.day = again;
    state.session = again.sessions[0];
    if (state.session && !state.session.title.length && state.programme.title)
      state.session.title.push(state.programme.title);
    return;
  }
  const day: DayFound = { row, summary: [], sessions: [] };
  if (found) day.date = found;
  if (row.dayNumber) day.number = row.dayNumber;
  if (row.whole) day.whole = row.whole;
  state.programme.days.push(day);
  state.day = day;
  if (row.time || !row.date) {
    if (!row.date && !row.time && found && !state.programme.title) {
      const title = tidy({ line, from: row.rest.from, to: found.from });
      if (!isEmpty(title)) state.programme.title = title;
    }
    return;
  }
  const { words } = state.readers;
  let rest = tidy(row.rest);
  const whom = words.match(line.text, rest.from, "forWhom");
  if (whom && startsGroup(line.text, whom.to, words)) {
    day.audience = tidy({ line, from: whom.to, to: rest.to });
    return;
  }
  if (isEmpty(rest) || lengthOf(rest) > 120) return;
  const status = statusOf(rest, words);
  if (status) return;
  if (isPlace(rest, words) || /^\s*[,|@]/.test(line.text.slice(found?.to ?? 0))) {
    state.programme.venue ??= rest;
    return;
  }
  if (row.tokens.some((token) => token.kind === "time")) return;
  rest = tidy({ line, from: rest.from, to: rest.to });
  if (/^[a-z]/.test(textOf(rest)) && !/^\s*[:-]/.test(line.text.slice(found?.to ?? 0))) return;
  day.title = rest;
}

function sameDay(a: DayFound["date"], b: DayFound["date"]): boolean {
  const one = a?.dates[0];
  const two = b?.dates[0];
  return (
    !!one &&
    !!two &&
    one.day === two.day &&
    one.month === two.month &&
    (one.year ?? two.year) === (two.year ?? one.year) &&
    (one.weekday ?? two.weekday) === (two.weekday ?? one.weekday)
  );
}

/** Before the first session of a day. */
export function readBefore(state: State, row: Row): void {
  const { programme } = state;
  const { words } = state.readers;
  const next = state.rows[row.index + 1];
  if (
    state.day &&
    !row.marker &&
    isFree(row) &&
    next?.time &&
    !next.blank &&
    isPlace(tidy(row.rest), words)
  ) {
    state.where = tidy(row.rest);
    return;
  }
  for (const token of row.tokens)
    if (token.kind === "date") programme.dates.push({ row, date: token });
  if (row.field === "link" || row.isContact) {
    programme.links.push(row.rest);
    return;
  }
  if (row.field === "place") {
    programme.venue ??= tidy({
      line: row.line,
      from: row.value ?? row.rest.from,
      to: row.rest.to,
    });
    return;
  }
  if (row.field === "for") {
    const audience = tidy({ line: row.line, from: row.value ?? row.rest.from, to: row.rest.to });
    const split = splitSentences(audience);
    const day = state.day;
    const focus = split.find((part) => words.match(row.line.text, part.from, "focus"));
    const first = split[0] as Span;
    if (day && !day.sessions.length) {
      day.audience ??= first;
      day.audienceLabel ??= { ...first, from: row.rest.from };
      if (focus)
        day.focus = tidy({
          ...focus,
          from: words.match(row.line.text, focus.from, "focus")?.to ?? focus.from,
        });
    } else if (!day) programme.audience ??= first;
    return;
  }
  if (isEmpty(row.rest)) return;
  if (!state.day) {
    const title = tidy(row.rest);
    if (!programme.title && lengthOf(title) <= 160 && !row.isSentence) programme.title = title;
    else if (!row.isSentence && isPlace(title, words, true) && lengthOf(title) <= 90)
      programme.venue ??= title;
    else addParagraph(state, programme.summary, row);
    return;
  }
  if (state.day.sessions.length) return;
  if (!row.isSentence && isPlace(tidy(row.rest), words)) {
    programme.venue ??= tidy(row.rest);
    return;
  }
  addParagraph(state, state.day.summary, row);
}

function splitSentences(span: Span): Span[] {
  const { line, from, to } = span;
  const found: Span[] = [];
  let begins = from;
  for (const { index } of line.text.slice(from, to).matchAll(/[.;]\s+/g)) {
    found.push(tidy({ line, from: begins, to: from + index }));
    begins = from + index + 1;
  }
  found.push(tidy({ line, from: begins, to }));
  return found.map(tidy);
}
