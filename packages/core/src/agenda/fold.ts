/**
 * Text as a search compares it: one spelling for all that a reader takes for the same. It is nearly
 * the primary level of CLDR's root collation; Intl.Collator compares by it, but finds nothing inside
 * a text and gives no places, so it is put together from Unicode's own tables, which every engine
 * carries: NFKD, case mapping and scripts.
 */

export interface Folded {
  text: string;
  /** The part `[start, end)` of the original that the folded units from `from` to `to` stand for. */
  range(from: number, to: number): TextRange;
}

/** UTF-16 units, the end not included. */
export type TextRange = [start: number, end: number];

// Accents, harakat, dakuten and variation selectors belong to no script of their own; the vowel signs
// of India and Thailand do, and stay, for words differ by them. Format characters and tatweel go.
const DROPPED = /[\p{sc=Zinh}\p{Cf}ـ]|(?=\p{Mn})[\p{sc=Arab}\p{sc=Hebr}]/gu;

/** What no normalisation takes apart; the Arabic after Lucene's normaliser, ی and ک as keyboards vary. */
const LETTERS: Record<string, string> = {
  ...{ œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d" },
  ...{ ٱ: "ا", ة: "ه", ى: "ي", ی: "ي", ک: "ك" },
};

/** Decimal digits stand in tens, from zero to nine (Unicode, chapter 4.6). */
function digit(char: string): string {
  const code = char.codePointAt(0) as number;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const cache = new Map<string, string>();

function foldChar(char: string): string {
  let folded = cache.get(char);
  if (folded === undefined) {
    folded = char
      .normalize("NFKD")
      .replace(DROPPED, "")
      // Down first for ẞ, up for ß, ı and ς. Alone, no sigma is final.
      .replace(/./gsu, (one) => one.toLowerCase().toUpperCase().toLowerCase())
      .replace(/\P{ASCII}/gu, (one) => LETTERS[one] ?? one)
      .replace(/\p{Nd}/gu, digit)
      .replace(/\p{Pd}|−/gu, "-")
      .replace(/[‘’‚‛ʹʻʼ′‹›]/g, "'")
      .replace(/[\p{Pi}\p{Pf}„]/gu, '"');
    cache.set(char, folded);
  }
  return folded;
}

/**
 * Folds case, accents, compatibility forms, Arabic letters, digits and typographic punctuation. It
 * never throws, lone surrogates included.
 */
export function fold(text: string): Folded {
  // Nearly every text keeps its length, unit by unit, and then needs no map.
  let aligned = true;
  const folded = text
    .replace(/\P{ASCII}/gu, (char) => {
      const to = foldChar(char);
      // 🈀 takes two units, as its ほか does, but half of it is no character.
      aligned &&= to === char || (to.length === 1 && char.length === 1);
      return to;
    })
    .toLowerCase();
  let starts: number[] | undefined;
  let ends: number[] = [];
  return {
    text: folded,
    range(from, to) {
      if (aligned) return [from, to];
      if (!starts) {
        starts = [];
        ends = [];
        let at = 0;
        for (const char of text) {
          const { length } = char > "\x7f" ? foldChar(char) : char;
          for (let unit = 0; unit < length; unit++) {
            starts.push(at);
            ends.push(at + char.length);
          }
          at += char.length;
          // What is dropped goes with what stands before it: an accent stays on its letter.
          if (!length && ends.length) ends[ends.length - 1] = at;
        }
      }
      return [starts[from] ?? text.length, ends[to - 1] ?? 0];
    },
  };
}
