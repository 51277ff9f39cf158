/** The words of several languages. A language is in pieces: the list's words, and those of each feature. */
import type { Messages } from "./messages.ts";

/** The words of each feature, by its name. A feature adds its own to this interface. */
// biome-ignore lint/suspicious/noEmptyInterface: features add to it.
export interface FeatureMessages {}

/** The words of the list and of each feature. */
export type Pieces = { list: Messages } & FeatureMessages;

/** Some words of a language: its list, features, or single words of them. */
export type PartialWords = { readonly [Piece in keyof Pieces]?: Partial<Pieces[Piece]> };

/** A region's variants, by ISO 3166 or UN M.49 code. */
export type Regions = Readonly<Record<string, PartialWords>>;

/** A language with the words of the list and of some features: a file of `languages/`. */
export type Language = Readonly<{ list: Messages } & Partial<FeatureMessages>> & {
  readonly regions?: Regions;
};

/** A language with the words of every feature. */
export type WholeLanguage = Readonly<Pieces> & { readonly regions?: Regions };

/** Words or variants to add to a language. */
export type LanguagePart = PartialWords & { readonly regions?: Regions };

/** Languages by tag. One without `list` is not used until its list is added. */
export type Catalogue = Readonly<Record<string, Partial<Language>>>;

/**
 * The catalogue with words added to a language, or with some of its words replaced. A language can
 * be added in pieces, in any order.
 *
 * @param tag BCP 47
 * @example
 * mergeLanguages(catalogue, "pt", { search: { label: "Procurar" } });
 */
export function mergeLanguages(catalogue: Catalogue, tag: string, part: LanguagePart): Catalogue {
  const { regions: oldRegions = {}, ...old }: LanguagePart = catalogue[tag] ?? {};
  const { regions = {}, ...added } = part;
  const variants = Object.entries(regions).map(([code, words]) => [
    code,
    mergeWords(oldRegions[code], words),
  ]);
  const language = {
    ...mergeWords(old, added),
    regions: { ...oldRegions, ...Object.fromEntries(variants) },
  };
  // If its list lacks words, `createLocale` takes those from English.
  return { ...catalogue, [tag]: language as Partial<Language> };
}

function mergeWords(old: PartialWords = {}, added: PartialWords): PartialWords {
  const pieces = Object.entries(added).map(([piece, words]) => [
    piece,
    { ...old[piece as keyof Pieces], ...words },
  ]);
  return { ...old, ...Object.fromEntries(pieces) };
}
