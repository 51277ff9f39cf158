/**
 * Names of people: told by what is around them and by their capitals. Long, because names are
 * written in many scripts and layouts.
 */
import { rawIndex, type Span, textOf } from "./lines.ts";
import type { Role } from "./roles.ts";
import { skip } from "./sticky.ts";
import { isInside, isLetter, type Kind, type Words } from "./words.ts";

export interface PersonFound {
  role: Role;
  name: Span;
  /** What the text calls the role. */
  label?: Span;
  tentative?: boolean;
  /** Whether the words name a group rather than a person. */
  isGroup?: boolean;
}

export const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const CASED = /\p{Lu}/u;
/** Small words inside names. */
const PARTICLES = new Set(
  "de da do dos das del della dei di du d la le las los el al y e i ben bin bint ibn abu abou ould van von der den ten ter het 't te zu zum zur af av ud u qara".split(
    " ",
  ),
);
/** Titles after a name in Chinese and Japanese. */
const AFTER_NAME =
  /(?:先生|女士|老师|老師|教授|博士|氏|さん|様|议员|議員|院长|主任|理事長|会長|委員長|市长|市長|局长|局長|校长|书记|部长|主席)$/;

/** Pieces of a list of names: commas, semicolons and the word for "and" outside brackets. */
export function pieces(span: Span, words: Words): Span[] {
  const { line, from, to } = span;
  const { text } = line;
  const found: Span[] = [];
  let depth = 0;
  let begins = from;
  const cut = (at: number, next: number) => {
    found.push({ line, from: begins, to: at });
    begins = next;
  };
  for (let i = from; i < to; i++) {
    const char = text[i] as string;
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    else if (depth) continue;
    else if (",;、•|".includes(char) || (char === "/" && text[i - 1] === " ")) cut(i, i + 1);
    else if (isLetter(char) && !isInside(text, i) && i > from && text[i - 1] === " ") {
      const and = words.match(text, i, "and");
      if (and && /\s/.test(text[and.to] ?? "")) {
        cut(i, and.to);
        i = and.to - 1;
      }
    } else if (char === "&" || (char === "-" && text[i - 1] === " " && text[i + 1] === " "))
      cut(i, i + 1);
  }
  cut(to, to);
  return found.map((piece) => trimmed(piece)).filter((piece) => piece.to > piece.from);
}

/** Without white space, bullets, stars and separators around it. */
export function trimmed({ line, from, to }: Span): Span {
  const { text } = line;
  let a = from;
  let b = to;
  while (a < b && /[\s•*·>|,;:=–-]/.test(text[a] as string)) a++;
  while (b > a && /[\s*†‡|,;:=-]/.test(text[b - 1] as string)) b--;
  if (
    b > a &&
    text[b - 1] === "." &&
    !/(?:^|[\s.])\p{L}$/u.test(text.slice(Math.max(a, b - 3), b - 1))
  )
    b--;
  return { line, from: a, to: b };
}

/** Without titles before the name and what follows it in brackets. */
export function bare(span: Span, words: Words): Span {
  const { line } = span;
  const { text } = line;
  let { from, to } = trimmed(span);
  // con la Dra. Marta Gil, with the Hon. Ann Lee
  const article = skip(text, from, /\p{L}{1,3}(?:\s|')/uy);
  if (words.match(text, article, "honorific")) from = article;
  for (let n = 0; n < 4; n++) {
    const found = words.match(text, from, "honorific");
    if (!found) break;
    const next = skip(text, found.to, /\.?\s*/y);
    if (next >= to || next === found.to) break;
    from = next;
  }
  const bracket = text.slice(from, to).search(/\s?[([（]/);
  if (bracket > 0) to = from + bracket;
  // 周启明 市建设局局长: a name, and what somebody is
  const office = /^[\u3400-\u9fff]{2,4}(?=\s[\u3400-\u9fff]{4,}$)/.exec(text.slice(from, to));
  if (office) to = from + office[0].length;
  const after = AFTER_NAME.exec(text.slice(from, to));
  if (after && to - from - after[0].length >= 2) to -= after[0].length;
  return trimmed({ line, from, to });
}

const NOT_NAMES: Kind[] = [
  "columnTitle",
  "ordinalDay",
  "organisation",
  "place",
  "break",
  "opening",
  "closing",
  "social",
  "workshop",
  "panel",
  "plenary",
  "ceremony",
  "workingGroup",
  "exercise",
  "agenda",
  "programme",
  "groups",
  "everyone",
  "weekday",
  "tentative",
  "item",
  "meeting",
  "everyone",
  "speaker",
  "moderator",
  "participant",
];

/** After "by", up to two small words may say whose name follows: por la intendenta Graciela Monteverde. */
export function afterOffice(span: Span): Span {
  const { line, to } = span;
  let { from } = trimmed(span);
  let last = "";
  for (let n = 0; n < 3; n++) {
    const word = /^([\p{L}'-]+)\s+/u.exec(line.text.slice(from, to));
    if (!word || !/\p{Ll}/u.test(line.raw[rawIndex(line, from)] ?? "")) break;
    from += word[0].length;
    last = word[1] as string;
  }
  // par la Ville de Namur: what has an article is no person.
  if (
    PARTICLES.has(last.toLowerCase()) ||
    /^(?:the|les|os|as|i|gli|le|els|der|die|das|dem|den|het|een|une?|una|um|uma)$/.test(last)
  )
    return { line, from: to, to };
  return { line, from, to };
}

/** Whether it can be nothing but one person's name; `isLoose` where a role was named before it. */
export function isName(span: Span, words: Words, isLoose = false): boolean {
  const raw = textOf(span);
  if (!raw || raw.length > 60 || /\d|["«»“”?!:;@/]/.test(raw)) return false;
  if (CJK.test(raw)) {
    const bare = raw.replace(/[\s·・]/g, "");
    return isLoose
      ? bare.length <= 12
      : /^[\u3400-\u9fff\u30a0-\u30ff\u3040-\u309f々]{2,6}$/.test(bare) &&
          !words.match(span.line.text, span.from, ...NOT_NAMES);
  }
  const parts = raw.split(" ");
  if (parts.length > 6) return false;
  if (/\p{sc=Arabic}/u.test(raw)) {
    if (parts.length > 5) return false;
    return isLoose || (parts.length >= 2 && parts.length <= 4 && !anyWord(span, words));
  }
  if (!isLoose && (parts.length < 2 || anyWord(span, words))) return false;
  let capitals = 0;
  // A name begins with itself: la Ville de Namur is none.
  if (!isLoose && !CASED.test(raw[0] as string)) return false;
  // Α’ Συνεδρία, A Session
  if (!isLoose && /^\p{L}['’΄]?$/u.test(parts[0] as string)) return false;
  for (const part of parts) {
    const letters = part.replace(/^[("'’]+/, "");
    if (CASED.test(letters[0] ?? "") || /^[a-z]['’]\p{Lu}/u.test(part)) capitals++;
    else if (
      !PARTICLES.has(letters.toLowerCase().replace(/['’.]$/, "")) &&
      !/^[ld]['’]\p{Lu}/u.test(letters)
    )
      return false;
  }
  const last = parts.at(-1) as string;
  return (
    capitals >= (isLoose ? 1 : 2) && (CASED.test(last[0] ?? "") || /^.{1,3}\p{Lu}/u.test(last))
  );
}

function anyWord({ line, from, to }: Span, words: Words): boolean {
  for (let i = from; i < to; i++) {
    if (i > from && isInside(line.text, i)) continue;
    if (isLetter(line.text[i]) && words.match(line.text, i, ...NOT_NAMES)) return true;
  }
  return false;
}

/**
 * The people of a list. After a role's label anything short counts as a name, but what follows a
 * name after a comma and is none says what somebody is.
 */
export function namesOf(
  span: Span,
  role: Role,
  words: Words,
  isLabelled: boolean,
  label?: Span,
): PersonFound[] {
  const found: PersonFound[] = [];
  const all = pieces(span, words);
  let isFirstHonoured = false;
  all.forEach((piece, index) => {
    const { text } = piece.line;
    const tentative =
      hasTentative(piece, words) || /^\s?[*†]/.test(text.slice(piece.to, piece.to + 2));
    const name = bare(piece, words);
    if (name.to <= name.from) return;
    if (words.match(text, name.from, "tentative")) return;
    const isFirst = index === 0 || !found.length;
    const isHonoured = name.from > piece.from;
    // Maire de Lyon, after a name, is what that person is.
    if (
      !isFirst &&
      isHonoured &&
      PARTICLES.has(text.slice(name.from, name.to).split(/[\s']/)[0] as string)
    )
      return;
    const joins =
      !isFirst &&
      !/\s/.test(text.slice(name.from, name.to)) &&
      /\s[iy]\s$/.test(text.slice(Math.max(0, name.from - 3), name.from));
    const isOne = isName(
      name,
      words,
      joins || (isLabelled && (isFirst || isCjk(name) || isArabic(name))),
    );
    // Mme Fabre: a title makes a name of one word.
    const isSurname = isHonoured && /^\p{Lu}[\p{Ll}'’-]+$/u.test(textOf(name));
    if (
      !isOne &&
      !isName(name, words) &&
      !(isSurname && !words.match(text, name.from, ...NOT_NAMES))
    ) {
      if (
        isLabelled &&
        isFirst &&
        name.to - name.from <= 60 &&
        textOf(name).split(" ").length <= 7
      ) {
        found.push({
          role,
          name,
          isGroup: true,
          ...(label && { label }),
          ...(tentative && { tentative }),
        });
      }
      return;
    }
    const own = inBrackets(piece, name, words);
    // Oriol Grau i Mas: "i" joins the two surnames of one.
    const previous = found.at(-1);
    if (
      previous &&
      !textOf(name).includes(" ") &&
      previous.name.line === name.line &&
      /^\s[iy]\s$/.test(text.slice(previous.name.to, name.from))
    ) {
      previous.name = { ...previous.name, to: name.to };
      return;
    }
    found.push({
      role: own ?? role,
      name,
      ...(label && { label }),
      ...(tentative && { tentative }),
    });
    if (isHonoured && found.length === 1) isFirstHonoured = true;
    else if (isHonoured) isFirstHonoured = false;
  });
  // Jane Doe, Director, River Trust: what follows what somebody is, and is said of nobody
  const last = found.at(-1)?.name;
  const [first, office, other] = all;
  if (
    !isLabelled &&
    all.length === 3 &&
    found.length === 2 &&
    other &&
    office &&
    last &&
    last.from >= other.from &&
    found[0]?.name.from === first?.from &&
    isCommaAfter(office)
  )
    found.pop();
  // Prof. Jens Hartwich, Hochschule Rehau: a title once, and then where somebody is from
  return isFirstHonoured && all.length === 2 && isCommaAfter(all[0] as Span)
    ? found.slice(0, 1)
    : found;
}

/** The names of a list that holds nothing else. */
export function allNames(span: Span, words: Words): Span[] {
  const all = pieces(span, words).map((piece) => bare(piece, words));
  return all.every((name) => isName(name, words)) ? all : [];
}

/** People of a list, where the first of the names is what the list begins with. */
export function leadingNames(
  span: Span,
  role: Role,
  words: Words,
  isLabelled = false,
  label?: Span,
): PersonFound[] {
  const found = namesOf(span, role, words, isLabelled, label);
  const [first] = pieces(span, words);
  return found[0] && first && found[0].name.from <= first.to ? found : [];
}

export const isCommaAfter = ({ line, to }: Span) => /^\s?,/.test(line.text.slice(to, to + 2));

/** Ans Luttikhuizen (voorzitter): a role after the name. */
function inBrackets(piece: Span, name: Span, words: Words): Role | undefined {
  const { line } = piece;
  const bracket = /^\s?[(（]\s?/.exec(line.text.slice(name.to, piece.to));
  if (!bracket) return undefined;
  const at = name.to + bracket[0].length;
  for (const role of ["moderator", "panellist", "lead"] as const)
    if (words.match(line.text, at, role)) return role;
  return undefined;
}

const isCjk = ({ line, from, to }: Span) => CJK.test(line.text.slice(from, to));
const isArabic = ({ line, from, to }: Span) => /\p{sc=Arabic}/u.test(line.text.slice(from, to));

export function hasTentative({ line, from, to }: Span, words: Words): boolean {
  const { text } = line;
  for (let i = from; i < to; i++) {
    if (
      "([*-".includes(text[i] as string) &&
      words.match(text, skip(text, i + 1, /\s*/y), "tentative")
    )
      return true;
  }
  return false;
}
