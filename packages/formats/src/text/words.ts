/**
 * The words of some languages, to be found at a place in a folded text: the longest that fits. Long,
 * because the kinds of words, and how each is found, are listed here once.
 */
import type { LanguageData } from "../languages/language.ts";
import { endings } from "../languages/others.ts";
import { fold } from "./fold.ts";

/** Fields of a language that are no lists of words alone. */
const OWN = [
  "tag",
  "months",
  "weekdays",
  "ordinals",
  "hours",
  "sunriseClock",
  "zones",
  "fractions",
] as const;

/** Fields of a language that are lists of words, and what is made of others. */
export type Kind =
  | Exclude<keyof LanguageData, (typeof OWN)[number]>
  | "month"
  | "monthShort"
  | "weekday"
  | "weekdayShort"
  | "ordinalDay"
  | "hourName"
  | "period"
  | "zone"
  | "fraction";

interface Node {
  next: Map<string, Node>;
  /** After any ending of the word: `intervenant*`. */
  star?: Node;
  /** What ends here. */
  ends?: Map<Kind, unknown>;
}

export interface Found {
  /** Where it ends. */
  to: number;
  value: unknown;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LETTER = /[\p{L}\p{M}]/u;

/** What each UTF-16 code unit is, as it is asked for: 1 no letter, 2 a letter, 3 one of a script without spaces. */
const classes = new Uint8Array(0x10000);

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  // Before and after the text there is no letter.
  if (Number.isNaN(code)) return 1;
  const known = classes[code] as number;
  if (known) return known;
  const char = text[index] as string;
  const found = CJK.test(char) ? 3 : LETTER.test(char) ? 2 : 1;
  classes[code] = found;
  return found;
}

export function isLetter(char: string | undefined): boolean {
  return char !== undefined && classAt(char, 0) > 1;
}

/** Whether a word of a script with spaces goes on over the place before `index`. */
export function isInside(text: string, index: number): boolean {
  return classAt(text, index - 1) === 2 && classAt(text, index) === 2;
}

interface End extends Found {
  kind: Kind;
}

/** The most letters that a `*` matches. */
const MAX_ENDING = 6;

export class Words {
  readonly #root: Node = { next: new Map() };
  readonly #lists = new Map<Kind, Set<string>>();

  add(kind: Kind, phrase: string, value: unknown = true): void {
    const folded = fold(phrase.trim()).text.replace(/\s+/g, " ");
    if (!folded) return;
    const list = this.#lists.get(kind) ?? new Set();
    this.#lists.set(kind, list.add(folded));
    let node = this.#root;
    for (const char of folded) {
      let next = char === "*" ? node.star : node.next.get(char);
      if (!next) {
        next = { next: new Map() };
        if (char === "*") node.star = next;
        else node.next.set(char, next);
      }
      node = next;
    }
    node.ends ??= new Map();
    // The first language that says a word decides what it means.
    if (!node.ends.has(kind)) node.ends.set(kind, value);
  }

  /** What was found where in the lines of late: many ask for the same places. */
  readonly #texts: string[] = [];
  readonly #memos: (End[] | null | undefined)[][] = [];
  #next = 0;
  #text = "";
  #memo: (End[] | null | undefined)[] = [];

  /** All that begins at a place: of each kind the longest. */
  #endsAt(text: string, from: number): End[] | null {
    if (text !== this.#text) {
      let known = this.#texts.indexOf(text);
      if (known < 0) {
        known = this.#next;
        this.#next = (known + 1) % 8;
        this.#texts[known] = text;
        this.#memos[known] = [];
      }
      this.#text = text;
      this.#memo = this.#memos[known] as (End[] | null | undefined)[];
    }
    const known = this.#memo[from];
    if (known !== undefined) return known;
    const found: End[] = [];
    this.#walk(this.#root, text, from, found);
    const ends = found.length ? found : null;
    this.#memo[from] = ends;
    return ends;
  }

  #walk(begins: Node, text: string, at: number, found: End[]): void {
    let node: Node | undefined = begins;
    let i = at;
    while (node) {
      if (node.ends && (text[i - 1] === "'" || !isInside(text, i))) {
        for (const [kind, value] of node.ends) {
          const longer: End | undefined = found.find((end) => end.kind === kind);
          if (!longer) found.push({ kind, to: i, value });
          else if (longer.to < i) {
            longer.to = i;
            longer.value = value;
          }
        }
      }
      if (node.star) {
        let end = i;
        while (end - i < MAX_ENDING && isInside(text, end)) end++;
        this.#walk(node.star, text, end, found);
      }
      const char: string | undefined = text[i];
      if (char === undefined) break;
      node = node.next.get(char);
      if (char === " ") while (text[i] === " ") i++;
      else i++;
    }
  }

  /** Whether a word of any kind begins there. */
  has(text: string, from: number): boolean {
    return !isInside(text, from) && this.#endsAt(text, from) !== null;
  }

  /** The longest word of the kinds that begins at `from`; of two as long, that of the first kind. */
  match(text: string, from: number, ...kinds: Kind[]): Found | undefined {
    if (isInside(text, from)) return undefined;
    const ends = this.#endsAt(text, from);
    if (!ends) return undefined;
    let best: End | undefined;
    for (const kind of kinds) {
      for (const end of ends) if (end.kind === kind && (!best || end.to > best.to)) best = end;
    }
    return best;
  }

  /** Where a word of the kinds begins first, from `from` on and before `to`. */
  find(
    text: string,
    from: number,
    to: number,
    ...kinds: Kind[]
  ): (Found & { at: number }) | undefined {
    for (let at = from; at < to; at++) {
      if (classAt(text, at) < 2 || isInside(text, at)) continue;
      const found = this.match(text, at, ...kinds);
      if (found && found.to <= to) return { ...found, at };
    }
    return undefined;
  }

  list(kind: Kind): ReadonlySet<string> {
    return this.#lists.get(kind) ?? new Set();
  }
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15));
/** 2023-01-01 was a Sunday. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day));

/** Names of months and weekdays that Intl knows, beside numbers and in their own. */
export function addNames(words: Words, tag: string, addShort = true): void {
  const names = (
    instants: number[],
    part: "month" | "weekday",
    options: Intl.DateTimeFormatOptions,
    kind: Kind,
  ) => {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
      timeZone: "UTC",
      ...options,
    });
    instants.forEach((instant, index) => {
      const parts = format.formatToParts(instant);
      const name = parts.find(({ type }) => type === part)?.value ?? "";
      if (/\d/.test(name) || !name) return;
      words.add(kind, name.replace(/\.$/, ""), part === "month" ? index + 1 : index);
      // 16 במאי: what is written together with the name
      const glued = parts[parts.findIndex(({ value }) => value === name) - 1]?.value.trim();
      if (glued && /^\p{L}$/u.test(glued))
        words.add(kind, glued + name, part === "month" ? index + 1 : index);
      for (const ending of endings[tag]?.split("|") ?? [])
        words.add(kind, name + ending, part === "month" ? index + 1 : index);
    });
  };
  names(MONTHS, "month", { month: "long", day: "numeric" }, "month");
  names(MONTHS, "month", { month: "long" }, "month");
  names(WEEK, "weekday", { weekday: "long" }, "weekday");
  if (!addShort) return;
  names(MONTHS, "month", { month: "short", day: "numeric" }, "monthShort");
  names(WEEK, "weekday", { weekday: "short" }, "weekdayShort");
}

/** What may come before a number that is no time, besides the words that only do that. */
export const NUMBERED: Kind[] = [
  "numbered",
  "place",
  "placeLabel",
  "page",
  "item",
  "panel",
  "workshop",
  "workingGroup",
  "columnTitle",
];

/** A name of a few letters may be another word, too. */
export const kindOfName = (part: "month" | "weekday", name: string): Kind =>
  name.length > 4 ? part : `${part}Short`;

/** Of `a,b|c` each name with its place in the list, from 0; of `key=a,b` with its key. */
function namesIn(list = ""): { name: string; place: number; key: string }[] {
  return list.split("|").flatMap((one, place) => {
    const [names = "", key = ""] = one.split("=").reverse();
    return names.split(",").map((name) => ({ name, place, key }));
  });
}

export function addLanguage(words: Words, language: LanguageData): void {
  const { tag, months, weekdays, ordinals, hours, sunriseClock, fractions, zones } = language;
  for (const { name, place } of namesIn(months))
    words.add(kindOfName("month", name), name, place + 1);
  for (const { name, place } of namesIn(weekdays))
    words.add(kindOfName("weekday", name), name, place);
  addNames(words, tag);
  for (const [kind, list] of Object.entries(language)) {
    if ((OWN as readonly string[]).includes(kind)) continue;
    for (const word of list.split("|")) {
      words.add(kind as Kind, word, tag);
      // Before a vowel: présenté par → d'Anna
      if (word.endsWith(" de")) words.add(kind as Kind, `${word.slice(0, -1)}'`, tag);
    }
  }
  for (const { name, place } of namesIn(ordinals)) words.add("ordinalDay", name, place + 1);
  for (const { name, place } of namesIn(hours)) words.add("hourName", name, place + 1);
  for (const { name, key } of namesIn(sunriseClock))
    words.add("period", name, key.split("-").map(Number));
  for (const { name, key } of namesIn(fractions)) words.add("fraction", name, Number(key));
  for (const { name, key } of namesIn(zones)) words.add("zone", name, key);
}
