/** What a line below a title is: a field, people, a point, more of the title, or a paragraph. */
import { type Span, textOf } from "../lines.ts";
import { allNames, trimmed } from "../names.ts";
import { splitPeople } from "../people.ts";
import type { ItemFound, SessionFound } from "../programme.ts";
import { startsGroup } from "../rows/fields.ts";
import type { Row } from "../rows/row.ts";
import { isPlace, readTitle, statusOf, tidy } from "../titles.ts";
import { addPoint, numberedByName } from "./points.ts";
import { readTitleOf } from "./sessions.ts";
import { addParagraph, isEmpty, lengthOf, markerSpan, type State } from "./state.ts";
import { asksWho, isPanel, isWho, namesIn, readMoreNames, readRole, readSpeech } from "./who.ts";

/** A line that belongs to the session that is open. */
export function readWithin(state: State, row: Row): void {
  const session = state.session as SessionFound;
  const { words } = state.readers;
  const { line } = row;
  const rest = tidy(row.rest);
  if (isEmpty(row.rest) && !row.marker) return;
  if (row.isContact && !row.role?.isLabel) {
    const link = line.text.search(/https?:|www\./);
    if (link >= 0) session.links.push({ line, from: link, to: line.text.length });
    return;
  }
  if (row.field === "link") {
    session.links.push(rest);
    return;
  }
  if (row.field === "other") return;
  if (row.field === "place") {
    session.place ??= tidy({ line, from: row.value ?? rest.from, to: rest.to });
    return;
  }
  if (row.field === "for" && !row.bullet) {
    session.audience ??= tidy({ line, from: row.value ?? rest.from, to: rest.to });
    return;
  }
  if (row.field === "agenda") {
    session.itemsTitle = rest;
    state.role = undefined;
    return;
  }
  const isTitleAfterAll =
    !session.title.length &&
    row.role?.isLabel &&
    !row.blank &&
    state.lastRow === session.row &&
    !isWho(state, row);
  // Below "order of business" a number begins a point.
  const isPoint = row.marker && session.itemsTitle;
  if (!session.title.length && !isPoint && (!row.role?.isLabel || isTitleAfterAll)) {
    if (row.marker) session.label = markerSpan(row) as Span;
    readTitleOf(state, row, row.rest);
    return;
  }
  const status = lengthOf(rest) < 60 && !state.role ? statusOf(rest, words) : undefined;
  if (status && status.from <= rest.from + 2 && !row.marker) {
    session.status ??= status.status;
    return;
  }
  const owner =
    state.items.length &&
    (row.indent > ((state.items.at(-1) as ItemFound).indent ?? 0) ||
      state.lastRow?.marker ||
      state.lastRow?.role)
      ? (state.items.at(-1) as ItemFound)
      : undefined;
  const isRole = row.role && (row.marker ? row.role.isLabel && isWho(state, row) : true);
  if (isRole && readRole(state, row, owner)) return;
  if (state.role && readMoreNames(state, row, owner)) return;
  const glued =
    !row.marker && state.rows[row.index + 1]?.marker?.value === 2
      ? /^[^\d:]{3,40}\s1[.)]\s+(?=\p{L})/u.exec(line.text.slice(row.rest.from))
      : undefined;
  if (glued) {
    // GENERAL ASSEMBLY 1. Opening: a heading before the first point.
    const to = row.rest.from + glued[0].length;
    row.marker = {
      to,
      label: {
        from: to - (glued[0].match(/1[.)]\s+$/)?.[0].length ?? 3),
        to: to - (glued[0].match(/\s{1,9}$/)?.[0].length ?? 1),
      },
      style: "1.",
      value: 1,
    };
    row.rest = { line, from: to, to: row.rest.to };
  }
  if (
    row.bullet &&
    !row.marker &&
    readSpeech(
      state,
      row,
      session.type === "opening" || asksWho(state) || isPanel(session, state.readers),
    )
  )
    return;
  if (row.marker || row.bullet || numberedByName(state, row)) {
    addPoint(state, row);
    return;
  }
  // Lines after a point: who takes part in it, or more of its words.
  if (owner && !row.blank) {
    if (
      startsGroup(line.text, rest.from, words) ||
      words.match(line.text, rest.from, "representatives", "everyone")
    ) {
      owner.people.push({ role: "participant", name: rest, isGroup: true });
      return;
    }
    if (continues(state, owner.title, row)) return;
    const names = namesIn(state, rest);
    if (names.length) owner.people.push(...names);
    else addParagraph(state, owner.summary, row);
    return;
  }
  if (!row.blank && (!session.items.length || session.items.at(-1)?.style === "name")) {
    if (continues(state, session.title, row)) return;
    if (
      /\s-\s/.test(line.text.slice(rest.from, rest.to)) &&
      readSpeech(
        state,
        row,
        session.type === "opening" || session.type === "closing" || isPanel(session, state.readers),
      )
    )
      return;
    const within =
      lengthOf(rest) <= 100 && !row.isSentence
        ? splitPeople(rest, words, false).people.filter(({ label }) => label)
        : [];
    if (within.length) {
      session.people.push(...within);
      return;
    }
    const names = namesIn(state, rest);
    if (names.length) {
      session.people.push(...names);
      return;
    }
    const label = /^[\p{L}\p{M}][\p{L}\p{M} '-]{2,28}:\s/u.exec(
      line.text.slice(rest.from, rest.to),
    );
    const others = label ? allNames({ ...rest, from: rest.from + label[0].length }, words) : [];
    if (label && others.length) {
      // Rapporteurs: a role that no language's words hold
      const roleLabel = trimmed({ line, from: rest.from, to: rest.from + label[0].length });
      session.people.push(
        ...others.map((name) => ({ role: "other" as const, name, label: roleLabel })),
      );
      return;
    }
    if (isPlace(rest, words) && lengthOf(rest) < 70) {
      session.place ??= rest;
      return;
    }
    if (readSpeech(state, row)) return;
  }
  if (lengthOf(rest) > 0) addParagraph(state, session.summary, row);
}

/** A title that goes on in the next line: it broke within a word or a sentence. */
function continues(state: State, title: Span[], row: Row): boolean {
  const last = title.at(-1);
  if (!last) return false;
  const first = textOf(row.rest)[0] ?? "";
  const isBroken = /\p{L}-$/u.test(last.line.text.trimEnd()) && /\p{Ll}/u.test(first);
  const isOpen = /[,:–-]$|(?:^|\s)\p{Ll}{1,4}$/u.test(last.line.raw.trimEnd());
  const wraps = last.line.text.trimEnd().length > 60 && /\p{Ll}/u.test(first);
  if (
    !(isBroken || (/\p{Ll}/u.test(first) && (isOpen || wraps || row.indent > last.line.indent + 3)))
  )
    return false;
  const found = readTitle({ line: row.line, from: row.rest.from, to: row.rest.to }, state.readers);
  title.push(found.title);
  return true;
}
