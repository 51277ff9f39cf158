/**
 * The words of some languages, to be found at a place in a folded text: the longest that fits. Long,
 * because the kinds of words, and how each is found, are listed here once.
 */
import type { LanguageData } from "../languages/language.ts";
import { endings } from "../languages/others.ts";
import { fold } from "./fold.ts";

/** Fields of a language that are lists of words, and what is made of others. */
export type Kind =
  | { [K in keyof LanguageData]-?: LanguageData[K] extends string | undefined ? K : never }[Exclude<
      keyof LanguageData,
      "tag"
    >]
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
  length: number;
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
    this.#walk(this.#root, text, from, from, found);
    const ends = found.length ? found : null;
    this.#memo[from] = ends;
    return ends;
  }

  #walk(begins: Node, text: string, from: number, at: number, found: End[]): void {
    let node: Node | undefined = begins;
    let i = at;
    while (node) {
      if (node.ends && (text[i - 1] === "'" || !isInside(text, i))) {
        for (const [kind, value] of node.ends) {
          const longer: End | undefined = found.find((end) => end.kind === kind);
          if (!longer) found.push({ kind, length: i - from, value });
          else if (longer.length < i - from) {
            longer.length = i - from;
            longer.value = value;
          }
        }
      }
      if (node.star) {
        let end = i;
        while (end - i < MAX_ENDING && isInside(text, end)) end++;
        this.#walk(node.star, text, from, end, found);
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
      for (const end of ends)
        if (end.kind === kind && (!best || end.length > best.length)) best = end;
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
      if (found && at + found.length <= to) return { ...found, at };
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

const OWN = new Set([
  "tag",
  "months",
  "weekdays",
  "ordinals",
  "hours",
  "sunriseClock",
  "zones",
  "fractions",
]);

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

export function addLanguage(words: Words, language: LanguageData): void {
  const split = (list: string) => list.split("|").filter(Boolean);
  language.months?.forEach((names, index) => {
    for (const name of split(names)) words.add(kindOfName("month", name), name, index + 1);
  });
  language.weekdays?.forEach((names, index) => {
    for (const name of split(names)) words.add(kindOfName("weekday", name), name, index);
  });
  addNames(words, language.tag);
  for (const [kind, list] of Object.entries(language)) {
    if (OWN.has(kind) || typeof list !== "string") continue;
    for (const word of split(list)) {
      words.add(kind as Kind, word, language.tag);
      // Before a vowel: présenté par → d'Anna
      if (word.endsWith(" de")) words.add(kind as Kind, `${word.slice(0, -1)}'`, language.tag);
    }
  }
  split(language.ordinals ?? "").forEach((forms, index) => {
    for (const form of forms.split(",")) words.add("ordinalDay", form, index + 1);
  });
  language.hours?.forEach((forms, index) => {
    for (const form of split(forms)) words.add("hourName", form, index + 1);
  });
  for (const [list, range] of Object.entries(language.sunriseClock ?? {})) {
    for (const word of split(list)) words.add("period", word, range);
  }
  for (const [list, minutes] of Object.entries(language.fractions ?? {})) {
    for (const word of split(list)) words.add("fraction", word, minutes);
  }
  for (const [zone, list] of Object.entries(language.zones ?? {})) {
    for (const word of split(list)) words.add("zone", word, zone);
  }
}
