/** Numbers and letters before a point of an order of business, and bullets. */

import { at, skip } from "./sticky.ts";
import type { Words } from "./words.ts";

export interface Marker {
  /** Where the text after it begins. */
  to: number;
  /** As printed: `1.`, `a)`, `1º)`. Absent for a bullet. */
  label?: { from: number; to: number };
  /** What kind of numbering, so that points of one list find each other: `1.`, `a)`, `i)`, `•`. */
  style: string;
  /** Its value in its list, from 1 (0 where a list begins there). */
  value?: number;
}

const BULLET = /\s*(?:[•▪■□●○◦‣▶►▸➤➢➔✓✔◆◇★☆·・*>§–‐-]|o(?= {2,}|\t)|(?:->|=>|→))\s*/y;
const EMOJI =
  /\s*(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])(?:\u200d?\p{Extended_Pictographic})*\s*/uy;
const NUMBER =
  /(\d{1,2})(?:[οη][σν]?\)?(?=\s)|\s?\.\s?º|\s?º\s?\.\s?-|\s?º\s?\)|\s?º|\s?\.\s?-|\s?\.\)|\s?[.)\]]|\/(?=\s)|\s?[、．])(?=\s|\p{L}|["(¿¡])/uy;
const DASHED = /(\d{1,2})\s?-(?:\s?(?=\p{L})|\s(?=\d{2,}\s))/uy;
const NESTED =
  /(\d{1,2}(?:\.\d{1,2}){1,3}|\d-\d{1,2}(?=\s+[\u3040-\u9fff]))(?:\.|\))?(?=\s+\p{L}|\s+["(])/uy;
const BRACKETED = /[([]\s?(\d{1,2}|[ivx]{1,4}|\p{L})\s?[)\]](?=\s*\S)/uy;
const LETTER = /(\p{L})\s?(?:'\s?|[.)]-?|\.-)(?=\s|["(]|\p{L}{2})/uy;
const ROMAN = /([ivx]{1,5})\s?(?:[.)]-?|-(?=\s)|:)(?=\s)/y;
const CIRCLED = /[①-⑳]\s?[、.]?/y;
const HAN =
  /(?:第?([一二三四五六七八九十]{1,3})(?:[、.]|[部]?\s)|[(（]([一二三四五六七八九十]{1,3})[)）])\s*/y;
const BILL = /第\s?(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:号|號)?(?:議案|议案|案)\s?[:.]?\s*/y;
const BARE = /(\d{1,2})(?:(?:\t| {2,})(?=\p{L})|\s(?=[\u3040-\u9fff]{2}))/uy;

const ROMANS = [
  "",
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
];
const HANS = "一二三四五六七八九十";

/** Bullets and emoji before what follows; where they end. */
export function skipBullets(text: string, from: number): { to: number; bullet: string } {
  let to = from;
  let bullet = "";
  for (let n = 0; n < 4; n++) {
    const found = at(BULLET, text, to) ?? at(EMOJI, text, to);
    // Bold in Markdown is no bullet, but its stars go the same way.
    if (!found?.[0].length) break;
    // A dash glued to a word may be its own.
    const sign = found[0].trim();
    if (
      sign === "-" &&
      /\d/.test(text[to + found[0].length] ?? "") &&
      !/\s$/.test(found[0]) &&
      to > from
    )
      break;
    bullet += sign;
    to += found[0].length;
  }
  return { to, bullet };
}

/** The number or letter at `from`. The caller has made sure that it is no date or time. */
export function markerAt(text: string, from: number, words: Words): Marker | undefined {
  const label = (length: number) => ({ from, to: from + length });
  const done = (found: RegExpExecArray, style: string, value: number | undefined): Marker => {
    let to = from + found[0].length;
    while (text[to] === " " || text[to] === "\t") to++;
    return {
      to,
      label: label(found[0].trimEnd().length),
      style,
      ...(value !== undefined && { value }),
    };
  };
  // Item 1. , TOP 1, Punt 1: , 議題1
  const word = words.match(text, from, "item");
  if (word) {
    const rest = word.to;
    const numbered = at(
      /\s?(?:no\.?\s?|nº\s?|n\.º\s?|#)?(\d{1,2}|[ivx]{1,4}|[a-z]|[一二三四五六七八九十]{1,3})(?:[οη]ς?\s?[.:)]?|\s?[.:)]-?|\s?-(?=\s)|\s?º[.:)-]?)?(?=\s|$|[\u3040-\u9fff])\s*/y,
      text,
      rest,
    );
    if (numbered) {
      const value = Number(numbered[1]) || ROMANS.indexOf(numbered[1] as string);
      const whole = rest - from + numbered[0].length;
      return {
        to: from + whole,
        label: label(text.slice(from, from + whole).trimEnd().length),
        style: "item",
        ...(value >= 0 && { value }),
      };
    }
    const ordinal = at(/\s+/y, text, rest);
    const named = ordinal && words.match(text, rest + ordinal[0].length, "ordinalDay", "hourName");
    if (ordinal && named) {
      const end = named.to;
      const closing = at(/\s?[:.)-]\s*/y, text, end);
      if (closing) {
        const to = end + closing[0].length;
        return {
          to,
          label: label(text.slice(from, to).trimEnd().length),
          style: "item",
          value: named.value as number,
        };
      }
    }
  }
  // PRIMO PUNTO: , أولاً:
  const first = words.match(text, from, "ordinalDay");
  if (first && !/\d/.test(text[from] as string)) {
    const noun = words.match(text, skip(text, first.to, /\s*/y), "item");
    const end = noun?.to ?? first.to;
    const closing = at(/\s?[:)]\s*/y, text, end);
    if (closing) {
      const to = end + closing[0].length;
      return {
        to,
        label: label(text.slice(from, to).trimEnd().length),
        style: "item",
        value: first.value as number,
      };
    }
  }
  let found = at(BILL, text, from);
  if (found) return done(found, "item", Number(found[1]) || HANS.indexOf(found[1] as string) + 1);
  found = at(CIRCLED, text, from);
  if (found) return done(found, "①", (found[0].codePointAt(0) as number) - 0x245f);
  found = at(HAN, text, from);
  if (found) {
    const digits = found[1] ?? found[2] ?? "";
    const value =
      digits.length === 1
        ? HANS.indexOf(digits) + 1
        : digits.startsWith("十")
          ? 10 + HANS.indexOf(digits[1] as string) + 1
          : undefined;
    return done(found, found[1] ? "一、" : "(一)", value);
  }
  found = at(NESTED, text, from);
  if (found) return done(found, "1.1", Number((found[1] as string).split(/[.-]/).at(-1)));
  found = at(NUMBER, text, from);
  if (found) return done(found, `1${found[0].replace(/[\d\s]/g, "")}`, Number(found[1]));
  found = at(DASHED, text, from);
  if (found && (found[1] as string).length <= 2) return done(found, "1-", Number(found[1]));
  found = at(BRACKETED, text, from);
  if (found) {
    const inner = found[1] as string;
    const roman = ROMANS.indexOf(inner);
    if (/\d/.test(inner)) return done(found, "(1)", Number(inner));
    if (
      roman > 0 &&
      inner !== "c" &&
      (inner.length > 1 || inner === "i" || inner === "v" || inner === "x")
    )
      return done(found, "(i)", roman);
    return done(found, "(a)", letterValue(inner));
  }
  found = at(ROMAN, text, from);
  if (found && ROMANS.includes(found[1] as string)) {
    return done(
      found,
      `i${found[0].replace(/[\p{L}\s]/gu, "")}`,
      ROMANS.indexOf(found[1] as string),
    );
  }
  found = at(LETTER, text, from);
  // L'ordre, J. Martin: an elision and an initial are no letters of a list.
  if (found && !(found[0].includes("'") && !/[α-ω]/.test(found[1] as string))) {
    return done(found, `a${found[0].replace(/[\p{L}\s]/gu, "")}`, letterValue(found[1] as string));
  }
  found = at(BARE, text, from);
  if (found) return done(found, "1", Number(found[1]));
  return undefined;
}

function letterValue(letter: string): number | undefined {
  for (const first of ["a", "α", "а", "ا"]) {
    const value = letter.charCodeAt(0) - first.charCodeAt(0) + 1;
    if (value >= 1 && value <= 26) return value;
  }
  return undefined;
}
