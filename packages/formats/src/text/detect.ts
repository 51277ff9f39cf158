/** Which language a text is in: by its short words, and by the names of months and weekdays. */
import { languages } from "../languages/index.ts";
import { others } from "../languages/others.ts";
import { fold } from "./fold.ts";
import { addNames, Words } from "./words.ts";

export interface Detected {
  /** Tags of languages that are known, the likeliest first. */
  tags: string[];
  /** The language, where it is one without a file of its own. */
  other?: string;
}

/** Scripts, with the languages that are written in them. */
const SCRIPTS: [RegExp, string[]][] = [
  [/[\u3040-\u30ff]/g, ["ja"]],
  [/[\u4e00-\u9fff]/g, ["zh"]],
  [/[\uac00-\ud7af]/g, ["ko"]],
  [/[\u0400-\u04ff]/g, ["ru", "uk", "bg", "sr"]],
  [/[\u0370-\u03ff\u1f00-\u1fff]/g, ["el"]],
  [/[\u0590-\u05ff]/g, ["he"]],
  [/[\u0600-\u06ff]/g, ["ar", "fa"]],
];

/** Languages without a file whose neighbours have one, or whose names of months tell them. */
const NAMED = new Set(["gl", "eu", "pl", "sv", "da", "fi", "cs", "hu", "ro", "uk", "nb", "he"]);

const TELLING = ["break", "agenda", "closing", "opening", "programme"] as const;
const SMALL = ["and", "of", "by", "to", "from"] as const;

interface Lexicon {
  scores: Map<string, [tag: string, weight: number][]>;
}

let lexicon: Lexicon | undefined;

/** The short words of every language, and names of months and weekdays, with how much they tell. */
function build(): Lexicon {
  const scores: Lexicon["scores"] = new Map();
  const add = (word: string, tag: string, weight: number) => {
    const list = scores.get(word) ?? [];
    if (!list.some(([known]) => known === tag)) list.push([tag, weight]);
    scores.set(word, list);
  };
  const all: [string, string][] = [
    ...languages.map(({ tag, common }): [string, string] => [tag, common]),
    ...Object.entries(others),
  ];
  for (const [tag, common] of all) {
    for (const word of common.split("|")) add(fold(word).text, tag, 1);
    // Of the others a few names are enough: making a format costs more than reading a text.
    if (languages.every((language) => language.tag !== tag) && !NAMED.has(tag)) continue;
    const names = new Words();
    try {
      addNames(names, tag, false);
    } catch {
      continue;
    }
    for (const kind of ["month", "weekday"] as const) {
      for (const name of names.list(kind))
        for (const word of name.split(/[\s-]/)) if (word.length > 2) add(word, tag, 2);
    }
  }
  for (const language of languages) {
    for (const kind of TELLING)
      for (const word of language[kind]?.split("|") ?? [])
        if (/^\p{L}{4,}$/u.test(word)) add(fold(word).text, language.tag, 2);
    for (const kind of SMALL)
      for (const word of language[kind]?.split("|") ?? [])
        if (/^\p{L}+$/u.test(word)) add(fold(word).text, language.tag, 1);
  }
  return { scores };
}

export function detect(text: string): Detected {
  lexicon ??= build();
  const sample = text.length > 60_000 ? text.slice(0, 60_000) : text;
  const totals = new Map<string, number>();
  for (const [word] of fold(sample).text.matchAll(/[\p{L}\p{M}]+'?/gu)) {
    const found = lexicon.scores.get(word) ?? lexicon.scores.get(word.replace(/'$/, ""));
    // A word of many languages tells little of each.
    if (found)
      for (const [tag, weight] of found)
        totals.set(tag, (totals.get(tag) ?? 0) + weight / Math.sqrt(found.length));
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, tags] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / (letters || 1);
    const score = (tag: string) => totals.get(tag) ?? 0;
    // Of the languages of a script, the one whose words are most
    const tag = tags.reduce((best, one) => (score(one) > score(best) ? one : best));
    if (share > 0.04) totals.set(tag, score(tag) + share * Math.max(20, letters / 5));
  }
  // Kana is in no Chinese text; kanji are in every Japanese one.
  if (totals.has("ja")) totals.delete("zh");
  const ranked = [...totals].sort(([, a], [, b]) => b - a);
  const own = new Set(languages.map(({ tag }) => tag));
  const [best] = ranked;
  const known = ranked.filter(([tag]) => own.has(tag));
  const first = known[0]?.[1] ?? 0;
  const tags = known
    .filter(([, score]) => score >= Math.max(2, first * 0.3))
    .map(([tag]) => tag)
    .slice(0, 3);
  const other = best && !own.has(best[0]) && best[1] > 1 ? best[0] : undefined;
  return other ? { tags, other } : { tags };
}
