/** The first stage: a text as lines, without what belongs to its pages. */
import { fold } from "./fold.ts";

export interface Line {
  /** From 1. */
  number: number;
  raw: string;
  /** `raw` as the grammar reads it; see {@link fold}. */
  text: string;
  at: number[] | undefined;
  /** Width of the white space before it; a tab counts four. */
  indent: number;
}

/** A piece of a line, by its places in the folded text. */
export interface Span {
  line: Line;
  from: number;
  to: number;
}

export function rawIndex({ at, raw }: Line, index: number): number {
  return at ? (at[index] ?? raw.length) : index;
}

/** What is in the source, with white space as one space. */
export function textOf({ line, from, to }: Span): string {
  const text = line.raw.slice(rawIndex(line, from), rawIndex(line, to)).trim();
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/;
/** A page's own number: `Page 2 / 5`, `- 3 -`, `2/7`. */
const PAGE_NUMBER = /^\s*(?:[-|]\s?\d{1,3}\s?[-|]|\d{1,3}\s?\/\s?\d{1,3})\s*$/;

export function linesOf(text: string): Line[] {
  return text.split(LINE_END).map((raw, index) => {
    const folded = fold(raw);
    // 6.3opm: a letter o in an hour's place.
    const text = /\do/.test(folded.text)
      ? folded.text.replace(/(\d[.:]\d)o(?=\s?[ap]\.?m)/g, "$10")
      : folded.text;
    const { at } = folded;
    let indent = 0;
    for (let i = 0; text[i] === " " || text[i] === "\t"; i++) indent += text[i] === " " ? 1 : 4;
    return { number: index + 1, raw, text: text.trimEnd(), at, indent };
  });
}

/**
 * Leaves out page numbers, and what is repeated at the turn of pages.
 * @param pageWords what a page is called, folded
 */
export function withoutPages(lines: Line[], pageWords: ReadonlySet<string>): Line[] {
  const isPage = (text: string) => {
    if (PAGE_NUMBER.test(text) || /\S\s{2,}\d{1,3}\s?\/\s?\d{1,3}$/.test(text)) return true;
    const tail = text.slice(-28);
    const found = /(?:^|[\s|-])(\p{L}+)\.?\s?\d{1,3}(?:\s?(?:\/|\p{L}{1,4})\s?\d{1,3})?\s*$/u.exec(
      tail,
    );
    // At the edge of a line, or far from the text before it.
    return (
      !!found && pageWords.has(found[1] as string) && (text.length <= 40 || tail.includes("   "))
    );
  };
  const pages = new Set<number>();
  lines.forEach(({ text }, index) => {
    if (isPage(text)) pages.add(index);
  });
  if (!pages.size) return lines;
  const mask = (text: string) => text.replace(/\d+/g, "#").trim();
  const count = new Map<string, number>();
  for (const { text } of lines) {
    const masked = mask(text);
    if (masked) count.set(masked, (count.get(masked) ?? 0) + 1);
  }
  /** Repeated lines near a page number are the page's own. */
  const near = (index: number) => {
    for (let d = -3; d <= 3; d++) if (pages.has(index + d)) return true;
    return false;
  };
  return lines.filter(({ text }, index) => {
    if (pages.has(index)) return false;
    if (!near(index) || /\d[:h.]\d/.test(text)) return true;
    const times = count.get(mask(text)) ?? 0;
    return times < 2 || times < pages.size - 1;
  });
}
