/** Who takes part, in lines below a title: after roles, in lists below them, and before what they speak about. */
import { type Span, textOf } from "../lines.ts";
import { isCommaAfter, isName, leadingNames, namesOf, pieces, trimmed } from "../names.ts";
import type { ItemFound, SessionFound } from "../programme.ts";
import { type RoleFound, roleAt } from "../roles.ts";
import { startsGroup } from "../rows/fields.ts";
import type { Row } from "../rows/row.ts";
import type { Readers } from "../scan.ts";
import { readTitle, tidy } from "../titles.ts";
import { isEmpty, lengthOf, type State } from "./state.ts";

export function namesIn(state: State, span: Span) {
  const { words } = state.readers;
  const all = pieces(span, words);
  const found = leadingNames(span, "speaker", words);
  // Carlos Ventura, Mayor of Port Ellis: one, and what somebody is
  return all.length === 2 && isCommaAfter(all[0] as Span) ? found.slice(0, 1) : found;
}

/** Whether names follow a role, and nothing else: "Panel: who pays?" is a title. */
export function isWho(state: State, row: Row): boolean {
  const { role, line } = row;
  const { words } = state.readers;
  if (!role) return false;
  const rest = { line, from: role.to, to: line.text.length };
  return isEmpty(rest) || pieces(rest, words).some((piece) => isName(piece, words));
}

/** Whether the title ends in a colon or in "by": who follows is said below. */
export function asksWho(state: State): boolean {
  const last = (state.session as SessionFound).title.at(-1);
  return !!last && /[:：]\s*$/.test(last.line.text);
}

export function isPanel(session: SessionFound, { words }: Readers): boolean {
  const [title] = session.title;
  return (
    session.type === "panel" ||
    (!!title &&
      lengthOf(title) < 200 &&
      !!words.find(title.line.text, title.from, title.to, "panel"))
  );
}

/** Those who speak on a panel or at a round table are on it. */
export function seatPanel(session: SessionFound, readers: Readers): void {
  if (!isPanel(session, readers)) return;
  for (const person of session.people) {
    // Who speaks is a speaker; who "takes part", or is there "with" others, is on the panel.
    const { label } = person;
    if (
      person.role === "speaker" &&
      label &&
      readers.words.match(label.line.text, label.from, "with")
    )
      person.role = "panellist";
  }
}

/** `Φώτης Αλαμάνος – Τα πηγάδια`, `Costanza Righetti, Argini e memoria`: who, and about what. */
export function readSpeech(state: State, row: Row, isPerson = false): boolean {
  const { words } = state.readers;
  const session = state.session as SessionFound;
  const rest = tidy(row.rest);
  const { line } = rest;
  const divider = /\s-\s|[,:]\s/.exec(line.text.slice(rest.from, rest.to));
  const to = divider ? rest.from + divider.index : rest.to;
  const isHonoured = !!row.bullet && !!words.match(line.text, rest.from, "honorific");
  if (!divider && !isHonoured) return false;
  const role = isPerson && !isHonoured && isPanel(session, state.readers) ? "panellist" : "speaker";
  const [person] = namesOf({ ...rest, to }, role, words, false);
  if (!person) return false;
  const title = tidy({ line, from: to + (divider?.[0].length ?? 0), to: rest.to });
  const isOffice =
    /^\p{Ll}/u.test(textOf(title)) || words.match(line.text, title.from, "honorific");
  if (isHonoured || isPerson || isOffice) {
    session.people.push(person);
    return true;
  }
  if (row.bullet || !divider || !/\s-\s/.test(divider[0])) return false;
  session.items.push({
    title: [title],
    people: [{ role: "speaker", name: person.name }],
    items: [],
    summary: [],
    links: [],
    style: "name",
    indent: row.indent,
  });
  return true;
}

/** A role, and the people after it. Whether it is one: a title may begin with the same word. */
export function readRole(state: State, row: Row, owner: ItemFound | undefined): boolean {
  const { role, isLabel, label, to } = row.role as RoleFound;
  const { words } = state.readers;
  const { line, indent } = row;
  const target = owner ?? (state.session as SessionFound);
  const span = { line, from: to, to: line.text.length };
  if (isEmpty(span)) {
    if (isLabel) state.role = { role, label, indent };
    return isLabel;
  }
  const { place, title } = readTitle(span, state.readers);
  const inner = place ? { ...span, to: title.to } : span;
  const end = isLabel ? -1 : line.text.slice(to, inner.to).search(/\.\s/);
  if (end > 3) {
    // Led by A. B. On the panel:
    const cut = namesOf({ ...inner, to: to + end }, role, words, false, label);
    const more = roleAt(line, tidy({ ...inner, from: to + end + 1 }).from, words);
    if (cut.length && more?.isLabel) {
      const rest = { ...inner, from: more.to };
      target.people.push(...cut, ...namesOf(rest, more.role, words, true, more.label));
      state.role = { role: more.role, label: more.label, indent, bullet: row.bullet };
      return true;
    }
  }
  let found = isLabel
    ? namesOf(inner, role, words, true, label)
    : leadingNames(inner, role, words, false, label);
  if (!isLabel && !found.length) {
    // Led by the World Secretariat: a group.
    const isGroup = startsGroup(line.text, to, words) && lengthOf(inner) < 80;
    if (row.bullet || row.marker || !isGroup) return false;
    found = [{ role, name: trimmed(inner), label, isGroup }];
  }
  if (!found.length) return true;
  if (place) target.place ??= place;
  target.people.push(...found);
  state.role = { role, label, indent };
  return true;
}

/** Names in the lines below a role: bulleted, or below where the first began. */
export function readMoreNames(state: State, row: Row, owner: ItemFound | undefined): boolean {
  const { role, lastRow } = state;
  if (!role) return false;
  state.role = undefined;
  const { words } = state.readers;
  const { text } = row.line;
  const rest = tidy(row.rest);
  const isBelowRole = !!lastRow?.role;
  if ((row.blank && !(isBelowRole && row.blank === 1 && row.bullet)) || lengthOf(rest) > 120)
    return false;
  const last = lastRow?.line.text ?? "";
  const and = row.blank ? undefined : words.match(text, rest.from, "and");
  if (and) rest.from = and.to;
  const isOpen =
    !!and ||
    (!row.blank && /,\s*$/.test(last)) ||
    (isBelowRole &&
      (/[:：]\s*$/.test(last) ||
        isEmpty({ line: lastRow.line, from: lastRow.role?.to ?? 0, to: last.length })));
  const isListed = !!(row.bullet || row.marker) && (isOpen || role.bullet !== undefined);
  if (isListed) role.bullet = row.bullet;
  const bracket = /^[[(]/.test(text.slice(rest.from)) ? 1 : 0;
  const isTentative = !!words.match(text, rest.from + bracket, "tentative");
  if (!isTentative) {
    if (!isListed && !isOpen && row.indent <= role.indent) return false;
    let found = leadingNames(rest, role.role, words, isListed || isOpen, role.label);
    const [first, second] = pieces(rest, words);
    // One line for each: what follows the name is where somebody is from.
    if (isListed && !/[-~]/.test(row.bullet[1] ?? "") && first && second && isCommaAfter(first))
      found = found.slice(0, 1);
    if (!found.length) return false;
    (owner ?? (state.session as SessionFound)).people.push(...found);
  }
  state.role = role;
  return true;
}
