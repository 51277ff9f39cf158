/**
 * Splits a folded text into words, and expands inclusive spellings.
 *
 * An inclusive spelling stands for several words: `participant·e·s` can be read as participants and
 * as participantes, and is found by either. No word list is needed: the mark is followed by one of a
 * few endings, and a reading that is not a real word does no harm, since nobody searches for it.
 */

/** A folded word with all its readings; for an inclusive spelling the masculine comes first. */
export interface Spelling {
  word: string;
  readings: string[];
  /** The readings without endings for number and gender. */
  keys: string[];
}

// Scripts that do not separate words by spaces, or (Korean) not at every word a reader may search.
const UNSPACED =
  "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]";
export const IS_UNSPACED = /* @__PURE__ */ new RegExp(UNSPACED, "u");
// ·e·s -e-s .e.s (e)s ·es /-innen *in :r_n @s
const MARK = "[·•‧⋅∙*:_./(-]-?";
const ENDING = "(?:[nltvf]?e|e?s?se|i?ere|elle|euse|ive|[td]?r?ice|[aoxrn]|in)s?|innen|s";
// Built in a function, so that a bundler can drop it if search is unused.
const WORD = /* @__PURE__ */ (() => {
  const tail = `(?:@s?|${MARK}(?:${ENDING})\\)?(?:(?:${MARK})?s\\)?)?)(?![\\p{L}\\p{N}])`;
  // The tail is only looked ahead at, because it can be a word of its own, as in drop-in.
  return new RegExp(`(${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+)(?=(${tail})?)`, "gu");
})();
// tod@s, tod*s, todxs, tuttə: a placeholder for a vowel.
const OPEN = /^(.+[b-df-hj-np-tv-z])(?:[@*ə]|x(?=s))(s?)$/u;

function readingsOf(word: string): string[] {
  const [, open, plural = ""] = OPEN.exec(word) ?? [];
  if (open) return [...[..."oaei"].map((vowel) => open + vowel + plural), word];
  const [base = "", ...ending] = word.split(/[^\p{L}\p{N}\p{M}]+/u);
  const suffix = ending.join("");
  if (!suffix) return [word];
  const joint = base.lastIndexOf(suffix.charAt(0));
  return [
    suffix.endsWith("s") && !base.endsWith("s") ? `${base}s` : base,
    base + suffix,
    // coordinateur·ice, chercheur·se, actif·ve, todos/as
    base.replace(/(?:eu[rx]|[oef])?s?$/, "") +
      suffix.replace(/^r?(?=ice)/, "r").replace(/^(?=se)/, "eu"),
    // coordinateur·trice, ouvrier·ère
    base.slice(0, joint > 1 ? joint : base.length) + suffix,
  ];
}

export function spell(word: string): Spelling {
  const readings = readingsOf(word);
  // participant, participants, participante, participantes; citoyen, citoyenne; Bürger, Bürgerinnen.
  const keys = readings.map((one) => one.replace(/^(.{3,}?)(.)\2?(?:e{0,2}s?|innen)$/u, "$1$2"));
  return { word, readings, keys };
}

/** Visits each word of a folded text with its position; an inclusive word comes before its parts. */
export function eachWord(text: string, visit: (word: string, from: number) => void): void {
  // A match is never empty, so the loop always advances.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { 1: word = "", 2: ending, index } = match;
    if (ending && word.length > 1) visit(word + ending, index);
    visit(word, index);
  }
}
