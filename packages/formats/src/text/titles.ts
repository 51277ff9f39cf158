/**
 * What a title carries beside itself: places, names, status, durations, the kind of session. Long,
 * because each is cut from the same text, in an order that matters.
 */
import { type Line, rawIndex, type Span, textOf } from "./lines.ts";
import { type PersonFound, trimmed } from "./names.ts";
import { splitPeople } from "./people.ts";
import type { Status } from "./programme.ts";
import type { Readers } from "./scan.ts";
import { skip } from "./sticky.ts";
import type { Kind, Words } from "./words.ts";

export interface TitleFound {
  title: Span;
  place?: Span;
  status?: Status;
  people: PersonFound[];
  audience?: Span;
  typeLabel?: Span;
  hasMark?: boolean;
  /** What was in brackets after it. */
  note?: Span;
}

/** Whether a short piece names a place: its first word says so, or its last. */
export function isPlace({ line, from, to }: Span, words: Words, isStrict = false): boolean {
  const { text } = line;
  if (to <= from || to - from > 70) return false;
  const first = words.match(text, skip(text, from, /["'«„“(]*/y), "place", "placeLabel");
  if (first && first.to <= to) {
    // "Room for thought": more than a few words after it is no name.
    return text.slice(from, to).split(" ").length <= 8;
  }
  if (isStrict) return false;
  // Hauptplatz, Stadthalle, raadzaal: the last part of one word.
  const whole = text.slice(from, to);
  if (to - from <= 24 && !/\s/.test(whole)) {
    for (const word of words.list("place"))
      if (
        word.length >= 4 &&
        to - from > word.length + 2 &&
        whole.endsWith(word) &&
        /^[a-z]+$/.test(word)
      )
        return true;
  }
  let last = to;
  while (last > from && !/[\s\u3040-\u9fff]/.test(text[last - 1] as string)) last--;
  const word = words.match(text, last, "place");
  if (word && word.to >= to && /\p{L}/u.test(text.slice(from, last)))
    return text.slice(from, to).split(" ").length <= 5;
  if (/[\u3040-\u9fff]/.test(text.slice(from, to))) {
    for (let i = Math.max(from, to - 5); i < to; i++) {
      const found = words.match(text, i, "place");
      if (found && found.to >= to) return true;
    }
  }
  // 2. kat, Zaal 1.04, Room C
  return false;
}

export function statusOf(
  { line, from, to }: Span,
  words: Words,
): { status: Status; from: number; to: number } | undefined {
  const { text } = line;
  for (let i = from; i < to; i++) {
    if (!words.has(text, i)) continue;
    const before = text.slice(Math.max(from, i - 3), i);
    const isOpen = /[([*]\s?$|\s[-,:]\s$|-\s$|[.;!]\s$|[（【]$/.test(before);
    if (!isOpen && i > from) continue;
    for (const status of ["cancelled", "moved", "tentative"] as const) {
      const found = words.match(text, i, status);
      if (!found) continue;
      const begins = i - (/[([（【*-]?\s?$/.exec(before)?.[0].length ?? 0);
      const bracket = /[([（【]/.exec(before)?.[0];
      const end = bracket
        ? text.indexOf({ "(": ")", "[": "]", "（": "）", "【": "】" }[bracket] as string, i)
        : -1;
      const after = end >= 0 && end < to ? end + 1 : found.to;
      // At the end, in brackets, or before a colon at the head.
      const isClosed =
        !!bracket ||
        /^[\s.*!)\]]*$/.test(text.slice(found.to, to)) ||
        /^\s?:/.test(text.slice(found.to)) ||
        status === "moved" ||
        (i > from && /[-.;]\s?$/.test(before));
      if (!isClosed || (i === from && !/^\s?[:.!-]/.test(text.slice(found.to)) && after < to))
        continue;
      return { status, from: begins, to: after };
    }
  }
  return undefined;
}

/** Kinds of sessions: of two that fit as well, the first. */
const TYPES = [
  "break",
  "social",
  "closing",
  "opening",
  "workingGroup",
  "workshop",
  "panel",
  "plenary",
  "ceremony",
  "exercise",
] as const satisfies Kind[];

export function typeAt(
  line: Line,
  from: number,
  words: Words,
): { type: string; to: number } | undefined {
  let best: { type: string; to: number } | undefined;
  const begins = skip(line.text, from, /["'«“„(\s]*/y);
  for (const kind of TYPES) {
    const found = words.match(line.text, begins, kind);
    if (found && found.to > (best?.to ?? 0))
      best = { type: kind === "workingGroup" ? "working-group" : kind, to: found.to };
  }
  return best;
}

export function typeOf(span: Span, words: Words): string | undefined {
  const { line, from, to } = span;
  const found = typeAt(line, from, words);
  if (found && found.to <= to) return found.type;
  // Networking lunch, 会員聯誼午餐: the kind is said last.
  if (to - from > 40) return undefined;
  for (let i = from + 1; i < to; i++) {
    if (!words.has(line.text, i)) continue;
    const last = typeAt(line, i, words);
    if (last && last.to >= to) return last.type;
  }
  return undefined;
}

/** Takes a title apart. */
export function readTitle(span: Span, readers: Readers, isItem = false): TitleFound {
  const { words } = readers;
  const { line } = span;
  const { text } = line;
  let { from, to } = tidy(span);
  const found: TitleFound = { title: span, people: [] };
  // A code in brackets before a title: [S1]
  const code = /^[[【](?:\p{L}{0,2}\d{1,3}|[^\]】]{1,14})[\]】]\s*/u.exec(
    text.slice(from, Math.min(to, from + 24)),
  );
  if (code && code[0].length < to - from && code[0].startsWith("[")) from += code[0].length;
  const shouted = words.match(text, from, "cancelled", "moved");
  if (
    shouted &&
    shouted.to < to &&
    /^[^\p{Ll}]+$/u.test(textOf({ line, from, to: shouted.to })) &&
    /\p{Ll}/u.test(textOf({ line, from: shouted.to, to }))
  ) {
    found.status = words.match(text, from, "cancelled") ? "cancelled" : "moved";
    from = skip(text, shouted.to, /[\s:.,!-]*/y);
  }
  for (let n = 0; n < 5; n++) {
    const status = to - from <= 400 ? statusOf({ line, from, to }, words) : undefined;
    if (status && !found.status) {
      found.status = status.status;
      if (status.from <= from + 1) {
        from = skip(text, status.to, /[\s:.!-]*/y);
      } else {
        // What follows a change belongs to it: moved to Room 3.
        to = status.from;
      }
      ({ from, to } = tidy({ line, from, to }));
      continue;
    }
    const bracket = /([([【（])([^()[\]（）【】]{1,80})[)\]】）][\s.*†]*$/.exec(
      text.slice(Math.max(from, to - 90), to),
    );
    if (bracket) {
      const begins = Math.max(from, to - 90) + bracket.index;
      const inner = { line, from: begins + 1, to: begins + 1 + (bracket[2] as string).length };
      const isSquare = bracket[1] === "[" && begins > from;
      if (begins > from && isPlace(trimmed(inner), words)) {
        found.place ??= trimmed(inner);
        to = begins;
      } else if (isOnlyTokens(inner, readers)) to = begins;
      else if (
        begins > from &&
        (bracket[2] as string).split(" ").length <= 6 &&
        words.find(text, inner.from, inner.to, "groups") &&
        !/\d/.test(bracket[2] as string)
      ) {
        // (members only)
        found.audience ??= trimmed(inner);
        to = begins;
      } else if (
        begins > from &&
        !isItem &&
        (bracket[2] as string).includes(" ") &&
        !splitPeople({ line, from, to }, words, false).people.length &&
        /\p{Ll}/u.test(line.raw[rawIndex(line, inner.from)] ?? "")
      ) {
        // (bring your own mug)
        found.note = trimmed(inner);
        to = begins;
      } else if (isSquare) to = begins;
      else break;
      ({ from, to } = tidy({ line, from, to }));
      continue;
    }
    break;
  }
  // 📍 before the place
  const pin = to - from <= 400 ? line.text.slice(from, to).search(/📍|📌/u) : -1;
  if (pin > 0) {
    found.place ??= tidy({ line, from: from + pin + 2, to });
    to = from + pin;
    ({ from, to } = tidy({ line, from, to }));
  }
  const star = /[*†‡]{1,4}$/.exec(text.slice(from, to));
  if (star && !/^\*/.test(text.slice(from, to))) {
    found.hasMark = true;
    to -= star[0].length;
  }
  // A place after a dash, a stroke, an @ or a comma, or before a dash.
  for (const [divider, isStrict] of [
    [/\s[-@/|·]\s/g, false],
    [/,\s/g, true],
  ] as const) {
    if (to - from > 400 || (isStrict && isItem)) break;
    const cuts = [...text.slice(from, to).matchAll(divider)];
    const last = cuts.at(-1);
    if (last) {
      const piece = tidy({ line, from: from + last.index + last[0].length, to });
      if (isPlace(piece, words, isStrict) && !found.place) {
        found.place = piece;
        to = from + last.index;
      }
    }
    const first = cuts[0];
    if (first && !isStrict && !found.place) {
      const piece = tidy({ line, from, to: from + first.index });
      if (isPlace(piece, words, true) && !isItem) {
        found.place = piece;
        from = from + first.index + first[0].length;
      }
    }
  }
  // ". Venue: the square", " 地點：…"
  for (let i = from + 2; i < to && to - from <= 400; i++) {
    const label = words.has(text, i) ? words.match(text, i, "placeLabel") : undefined;
    const colon = label ? skip(text, label.to, /\s?:\s*/y) : 0;
    const isApart =
      /[.;,(|]\s?$|\s-\s$|。$/.test(text.slice(Math.max(from, i - 3), i)) ||
      /\s[\u3040-\u9fff]/.test(text.slice(i - 1, i + 1));
    if (label && isApart && colon > label.to) {
      found.place ??= tidy({ line, from: colon, to });
      to = i;
      break;
    }
  }
  const split = splitPeople(tidy({ line, from, to }), words, isItem);
  found.people = split.people;
  found.title = tidy(split.title);
  const whom = audienceIn(found.title, words);
  if (whom) {
    found.audience ??= tidy({ ...found.title, from: whom.to });
    found.title = tidy({ ...found.title, to: whom.from });
  }
  return found;
}

/** Where a title tells whom it is for: …, for children */
function audienceIn({ line, from, to }: Span, words: Words) {
  const { text } = line;
  for (let i = from + 3; i < to && to - from <= 200; i++) {
    const whom = words.has(text, i) ? words.match(text, i, "forWhom") : undefined;
    if (!whom || !/\s/.test(text[i - 1] as string)) continue;
    const after = skip(text, whom.to, /\s*/y);
    // Water for all
    const isApart = /[,.]\s$/.test(text.slice(i - 2, i));
    const isSaid =
      words.match(text, after, "groups") ??
      (isApart
        ? (words.match(text, after, "everyone") ??
          words.find(text, after, Math.min(to, after + 40), "groups"))
        : undefined);
    if (isSaid) return { from: i, to: after };
  }
  return undefined;
}

/** Nothing but a duration, a time or digits. */
function isOnlyTokens({ line, from, to }: Span, readers: Readers): boolean {
  const { text } = line;
  const inner = text.slice(from, to);
  const time = readers.times.read(text, skip(text, from, /\s*/y));
  if (time && time.strength > 1 && time.to >= to - 1) return true;
  if (/^\s*[~<≈]?\s?\d{1,3}\s*$/.test(inner)) return true;
  let i = skip(text, from, /[\s~<≈]*/y);
  const number = /^[\d.,¼½¾–-]{1,7}\s?/.exec(text.slice(i, to));
  if (!number) return false;
  i += number[0].length;
  const unit = readers.words.match(text, i, "minute") ?? readers.words.match(text, i, "hour");
  const single = /^(?:m|min|mn|h|hr|hrs|′|'|分|分钟)/.exec(text.slice(i, to));
  const end = unit?.to ?? i + (single?.[0].length ?? 0);
  return end > i && end >= to - 1;
}

export function tidy({ line, from, to }: Span): Span {
  const { text } = line;
  let a = from;
  let b = to;
  while (a < b && /[\s•|,;:=>.)\]】》~–-]/.test(text[a] as string)) {
    // …continuation keeps its dots.
    if (text.startsWith("...", a)) break;
    a++;
  }
  while (b > a && /[\s|,;:=(~】》【–-]/.test(text[b - 1] as string)) {
    // A word that is broken at the end of a line keeps its hyphen.
    if (text[b - 1] === "-" && /\p{L}/u.test(text[b - 2] ?? "")) break;
    // 《如何倾听》
    if (/[】》]/.test(text[b - 1] as string) && /[【《]/.test(text.slice(a, b))) break;
    b--;
  }
  if (text.startsWith("**", a)) a += 2;
  if (text.slice(a, b).endsWith("**")) b -= 2;
  if (
    b > a &&
    text[b - 1] === "." &&
    !/\.\.$/.test(text.slice(a, b)) &&
    !/(?:^|[\s.])\p{L}{1,2}\.$/u.test(text.slice(a, b))
  )
    b--;
  while (a < b && /\s/.test(text[b - 1] as string)) b--;
  return { line, from: a, to: b };
}
