import { distance } from "fastest-levenshtein";

/** The one of some words that another was probably meant to be: a third of its letters may differ. */
export function similar(word: string, candidates: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, "");
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const apart = areSwapped(plain(word), plain(candidate))
      ? 1
      : distance(plain(word), plain(candidate));
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** Whether two words differ in two neighbouring letters that changed places. */
function areSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}

/** "Did you mean …?", where something is similar. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
): { help: string } | undefined {
  const found = similar(word, candidates);
  return found === undefined ? undefined : { help: `Did you mean "${found}"?` };
}
