/**
 * Normalises text for search, so that spellings which readers treat as equal become the same string.
 * The result is close to the primary level of CLDR's root collation. Intl.Collator compares at that
 * level too, but cannot search inside a text or return positions, so this is built from the Unicode
 * data in every engine: NFKD, case mapping and scripts.
 */

export interface Folded {
  text: string;
  /** The range of the original text that the folded units from `from` to `to` come from. */
  range(from: number, to: number): TextRange;
}

/** In UTF-16 code units; the end is exclusive. */
export type TextRange = [start: number, end: number];

// Removes accents, harakat, dakuten, variation selectors (script "inherited"), format characters and
// tatweel. The vowel signs of Indian scripts and Thai have a script of their own and are kept,
// because they distinguish words.
const DROPPED = /[\p{sc=Zinh}\p{Cf}ـ]|(?=\p{Mn})[\p{sc=Arab}\p{sc=Hebr}]/gu;

/**
 * Letters that NFKD does not decompose. The Arabic ones follow Lucene's ArabicNormalizer, with ی and
 * ک added because keyboards differ.
 */
const LETTERS: Record<string, string> = {
  ...{ œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d" },
  ...{ ٱ: "ا", ة: "ه", ى: "ي", ی: "ي", ک: "ك" },
};

/** Decimal digits are encoded in runs of ten, from zero to nine (Unicode, chapter 4.6). */
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
      // Lower case first for ẞ, upper case for ß, ı and ς; one by one, so that no sigma is final.
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
 * Folds case, accents, compatibility forms, Arabic letters, digits and typographic punctuation. Never
 * throws, even for lone surrogates.
 */
export function fold(text: string): Folded {
  // In nearly every text each unit folds to one unit, and no map of positions is needed.
  let aligned = true;
  const folded = text
    .replace(/\P{ASCII}/gu, (char) => {
      const to = foldChar(char);
      // 🈀 and its folded ほか both have two units, but half of 🈀 is not a character.
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
          // A dropped character belongs to the one before it, such as an accent to its letter.
          if (!length && ends.length) ends[ends.length - 1] = at;
        }
      }
      return [starts[from] ?? text.length, ends[to - 1] ?? 0];
    },
  };
}
