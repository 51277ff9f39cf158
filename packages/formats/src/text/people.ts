/**
 * People named in a title: after a role, after "by", in brackets, after a quote, or around a dash.
 * Long, because which of these counts first only makes sense side by side.
 */
import type { Span } from "./lines.ts";
import {
  afterOffice,
  allNames,
  CJK,
  isCommaAfter,
  leadingNames,
  namesOf,
  type PersonFound,
  pieces,
  trimmed,
} from "./names.ts";
import { type Role, type RoleFound, roleAt } from "./roles.ts";
import { isLetter, type Words } from "./words.ts";

export interface Split {
  title: Span;
  people: PersonFound[];
}

/** A title, the words that its people are told by, and whether it is a point's. */
interface Title extends Span {
  words: Words;
  isItem: boolean;
}

/** Before the people: what remains of the title. */
const before = ({ line, from }: Title, to: number) => trimmed({ line, from, to });

export function splitPeople(span: Span, words: Words, isItem: boolean): Split {
  const title = { ...span, words, isItem };
  // What is this long is prose, and would take its length squared.
  const found =
    span.to - span.from > 400
      ? undefined
      : (labelled(title) ??
        afterWord(title) ??
        afterKind(title) ??
        (isItem ? undefined : (beforeTitle(title) ?? afterDash(title))) ??
        inBrackets(title) ??
        (isItem ? aroundDash(title) : afterQuote(title)));
  return found ?? { title: span, people: [] };
}

/** "Moderator: A. B" at the head of a title: the label is the title where names follow, and only they. */
function labelled({ line, from, to, words }: Title): Split | undefined {
  const head = roleAt(line, from, words);
  if (!head?.isLabel || head.to >= to) return undefined;
  const next = nextRole({ line, from: head.to, to }, words);
  const names = { line, from: head.to, to: next?.at ?? to };
  const people = leadingNames(names, head.role, words, false, head.label);
  if (!people.length) return undefined;
  if (next) people.push(...morePeople({ line, from: next.role.to, to }, next.role, words));
  return { title: head.label, people };
}

/** After the word for a role or after "by", anywhere in the title. */
function afterWord(title: Title): Split | undefined {
  const { line, from, to, words } = title;
  const { text } = line;
  for (let i = from + 1; i < to; i++) {
    if (!isLetter(text[i]) || !words.has(text, i)) continue;
    const isSpaced = /\s$/.test(text.slice(from, i).slice(-1)) || CJK.test(text[i] as string);
    const role = isSpaced || isSeparated(title, i) ? roleAt(line, i, words) : undefined;
    const found = (role && role.to < to && afterRole(title, i, role)) || afterBy(title, i);
    if (found) return found;
  }
  return undefined;
}

/** Whether what begins there is set apart from the text before it. */
function isSeparated({ line, from }: Title, at: number): boolean {
  const last = line.text.slice(Math.max(from, at - 2), at);
  return (
    /[.;|(\]»"?!]\s?$|\s-\s?$|[-,]\s$|\s{2}$|[。、]$/.test(last) ||
    (CJK.test(line.text[at] as string) && /\s$/.test(last))
  );
}

/** "A meeting with Céleste" is the whole title; "Workshop, with Wesley" is two things. */
const isWithin = ({ line, from, words }: Title, at: number, separators: RegExp) =>
  !!words.match(line.text, at, "with") &&
  !separators.test(line.text.slice(at - 2, at)) &&
  !words.match(line.text, from, "workshop", "exercise", "panel");

function afterRole(title: Title, at: number, role: RoleFound): Split | undefined {
  const { line, to, words } = title;
  const { text } = line;
  const isBracketed = text[at - 1] === "(";
  const close = isBracketed ? text.indexOf(")", at) : -1;
  const end = close < 0 || close > to ? to : close;
  const rest = before(title, isBracketed ? at - 1 : at);
  const isApart = isSeparated(title, at);
  const isColon = /[:=|]/.test(text.slice(role.label.to, role.to));
  if (role.isLabel && isApart && (isColon || /[.;(|]\s?$/.test(text.slice(at - 2, at)))) {
    const people = morePeople({ line, from: role.to, to: end }, role, words);
    if (people.length) return { title: rest, people };
  }
  const isAfterComma = /,\s?$/.test(text.slice(at - 2, at));
  // In Arabic a role's word is any word: only a colon tells.
  if (
    role.isLabel ||
    role.label.to >= role.to ||
    (!isAfterComma && /\p{sc=Arabic}/u.test(text[at] as string))
  )
    return undefined;
  const next = nextRole({ line, from: role.to, to: end }, words);
  const names = { line, from: role.to, to: next?.at ?? end };
  const hasOffice =
    (isApart || words.match(text, at, "by")) &&
    !words.match(text, at, "with") &&
    !words.match(text, names.from, "honorific");
  const after = hasOffice ? afterOffice(names) : names;
  let people = leadingNames(after, role.role, words, false, role.label);
  if (!people.length && words.match(text, at, "by"))
    people = afterCommaOf(names, role.role, words, role.label);
  if (people.length) {
    if (next) people.push(...morePeople({ line, from: next.role.to, to: end }, next.role, words));
    const isWhole = isWithin(title, at, /[,.(]\s?$/);
    return { title: isWhole ? { ...title, to: names.to } : rest, people };
  }
  // Exercise, led by the World Secretariat: a group.
  const leads = role.role === "lead" || role.role === "moderator";
  if (!leads || !isAfterComma || to - role.to > 80 || !words.find(text, role.to, to, "groups"))
    return undefined;
  const group = trimmed({ line, from: role.to, to });
  const article =
    /^(?:le|la|les|l'|the|el|los|las|els|o|a|os|as|il|lo|i|gli|der|die|das|de|het)(?:\s+|(?<='))/.exec(
      text.slice(group.from, group.to),
    );
  const name = { ...group, from: group.from + (article?.[0].length ?? 0) };
  return {
    title: rest,
    people: [{ role: role.role, name, label: role.label, isGroup: true }],
  };
}

/** Names after "by" and the office that may come before them: by the Mayor, Ann Lee. */
function afterCommaOf(span: Span, role: Role, words: Words, label?: Span): PersonFound[] {
  const [office, first] = pieces(span, words);
  return office &&
    first &&
    isCommaAfter(office) &&
    !span.line.text.slice(office.from, office.to).includes('"')
    ? leadingNames({ ...span, from: first.from }, role, words, false, label)
    : [];
}

function afterBy(title: Title, at: number): Split | undefined {
  const { line, to, words, isItem } = title;
  const { text } = line;
  if (isItem && /\p{sc=Arabic}/u.test(text[at] as string)) return undefined;
  const by = words.match(text, at, "by");
  if (!by || !/\s/.test(text[by.to] ?? "")) return undefined;
  const from = by.to;
  const next = nextRole({ line, from, to }, words);
  const names = { line, from, to: next?.at ?? to };
  const hasOffice =
    !words.match(text, at, "with") && !words.match(text, trimmed(names).from, "honorific");
  let people = leadingNames(hasOffice ? afterOffice(names) : names, "speaker", words);
  if (!people.length) people = afterCommaOf(names, "speaker", words);
  if (!people.length) return undefined;
  if (next) people.push(...morePeople({ line, from: next.role.to, to }, next.role, words));
  const isWhole = isWithin(title, at, /,\s$/);
  return { title: isWhole ? { ...title, to: names.to } : before(title, at), people };
}

/** Opening: Doriana Squarcialupi; Closing words, Eva Klein */
function afterKind(title: Title): Split | undefined {
  const { line, from, to, words } = title;
  const divider = /\s?[:,]\s/.exec(line.text.slice(from, to));
  if (!divider) return undefined;
  const end = from + divider.index;
  const kind = words.find(line.text, from, end, "opening", "closing");
  if (!kind || (divider[0].includes(":") && kind.to < end)) return undefined;
  const people = leadingNames({ line, from: end + divider[0].length, to }, "speaker", words);
  return people.length ? { title: before(title, end), people } : undefined;
}

function inBrackets(title: Title): Split | undefined {
  const { line, from, to, words, isItem } = title;
  const bracket = /[([（]([^()[\]（）]{3,80})[)\]）]\s*$/.exec(line.text.slice(from, to));
  const [, inner = ""] = bracket ?? [];
  if (!bracket || (!isItem && CJK.test(inner))) return undefined;
  const begins = from + bracket.index;
  const people = leadingNames(
    { line, from: begins + 1, to: begins + 1 + inner.length },
    "speaker",
    words,
  );
  return people.length ? { title: before(title, begins), people } : undefined;
}

/** "Keeping by forgetting", Pere Antich; The context. Antônia Magalhães */
function afterQuote(title: Title): Split | undefined {
  const { line, from, to, words } = title;
  const said = [...line.text.slice(from, to).matchAll(/(?:(?<!\d)\.|")(?:\s?[,-])?\s+/g)].at(-1);
  if (!said) return undefined;
  // The dot of Dr. Marta Gil ends no sentence.
  let last = from + said.index;
  while (last > from && /[\p{L}.]/u.test(line.text[last - 1] as string)) last--;
  if (words.match(line.text, last, "honorific")) return undefined;
  const rest = { line, from: from + said.index + said[0].length, to };
  const people = namesOf(rest, "speaker", words, false);
  if (!people[0] || people[0].name.from > (pieces(rest, words)[0]?.from ?? 0) + 8) return undefined;
  return { title: before(title, from + said.index + (said[0][0] === '"' ? 1 : 0)), people };
}

/** Sara Lind (SMHI), "Floods in the north"; Jana Wolf and Bo Ray: Heat from below */
function beforeTitle({ line, from, to, words }: Title): Split | undefined {
  const text = line.text.slice(from, to);
  const found = /^[^":]{5,80}?(?=[,)-]\s?".{4,}"$|\s?:\s.{8})/.exec(text);
  if (!found) return undefined;
  const end = from + found[0].length;
  const names = { line, from, to: end + (text[found[0].length] === ")" ? 1 : 0) };
  const people = allNames(names, words);
  return people.length
    ? {
        title: trimmed({ line, from: names.to, to }),
        people: people.map((name) => ({ role: "speaker", name })),
      }
    : undefined;
}

/** Welcome – Hilary Strand */
function afterDash(title: Title): Split | undefined {
  const { line, from, to, words } = title;
  const dash = line.text.lastIndexOf(" - ", to);
  if (dash <= from) return undefined;
  const people = leadingNames({ line, from: dash + 3, to }, "speaker", words);
  return people.length ? { title: before(title, dash), people } : undefined;
}

/** A point with a name before or after a dash. */
function aroundDash(title: Title): Split | undefined {
  const { line, from, to, words } = title;
  const first = line.text.slice(from, to).search(/\s-\s/);
  if (first <= 0) return undefined;
  const person = oneName({ line, from, to: from + first }, words);
  if (person) return { title: trimmed({ line, from: from + first + 3, to }), people: [person] };
  const last = line.text.lastIndexOf(" - ", to);
  const dash = last > from ? last : from + first;
  const other = oneName({ line, from: dash + 3, to }, words);
  return other && { title: before(title, dash), people: [other] };
}

/** A name, and perhaps what somebody is: Dr. Ole Thies, Netz AG */
function oneName(span: Span, words: Words): PersonFound | undefined {
  const all = pieces(span, words);
  const isOne = all.length === 1 || (all.length === 2 && isCommaAfter(all[0] as Span));
  return isOne ? leadingNames(span, "speaker", words)[0] : undefined;
}

/** After "Moderation: A" there may be "Speakers: B, C" in the same line. */
function morePeople(span: Span, role: RoleFound, words: Words): PersonFound[] {
  const { line, from, to } = span;
  const next = nextRole(span, words);
  if (!next) return namesOf(span, role.role, words, role.isLabel, role.label);
  return [
    ...namesOf({ line, from, to: next.at }, role.role, words, role.isLabel, role.label),
    ...morePeople({ line, from: next.role.to, to }, next.role, words),
  ];
}

/** Where the next role begins within a list of names: … and C. Moderation: D; A, with B and C */
function nextRole(
  { line, from, to }: Span,
  words: Words,
): { at: number; role: RoleFound } | undefined {
  for (let at = from + 1; at < to; at++) {
    if (!words.has(line.text, at)) continue;
    const last = line.text.slice(at - 2, at);
    const isWith = /\s$/.test(last) && !!words.match(line.text, at, "with");
    const isApart = /[.;|,-]\s?$|\s{2}$/.test(last);
    const role = isWith || isApart || /\s$/.test(last) ? roleAt(line, at, words) : undefined;
    const isSaid = isWith || /[.;,]\s$/.test(last);
    if (!role || role.to >= to) continue;
    const names = { line, from: role.to, to };
    const isLabel = isApart || /:/.test(line.text.slice(role.label.to, role.to));
    if (role.isLabel ? isLabel : isSaid && leadingNames(names, role.role, words).length)
      return { at, role };
  }
  return undefined;
}
