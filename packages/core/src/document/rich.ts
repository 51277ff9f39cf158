/**
 * Parses `Rich` text into blocks. Its notation is the format's own (paragraphs, flat lists, emphasis,
 * links) rather than Markdown: an asterisk inside a word is text, as in Bürger*innen.
 */
import { SAFE_URL } from "./schema.ts";

export type Inline =
  | string
  | { type: "em" | "strong"; children: Inline[] }
  | { type: "link"; url: string; children: Inline[] };

export type Block = { type: "paragraph"; children: Inline[] } | { type: "list"; items: Inline[][] };

/**
 * Parses `Rich` text: blank lines separate paragraphs, a single newline is a space, lines that start
 * with `- ` form a flat list, `*emphasis*`, `**strong**`, `[label](https://…)`, `\` escapes.
 * Anything else is text; a link that is not https, http, mailto or tel becomes its label.
 */
export function parseRich(text: string): Block[] {
  const blocks: { type: Block["type"]; texts: string[] }[] = [];
  for (const chunk of text.replaceAll(/\r\n?/g, "\n").split(/\n[^\S\n]*\n/)) {
    let block: (typeof blocks)[number] | undefined;
    for (const raw of chunk.split("\n")) {
      const line = raw.trim();
      const item = line.startsWith("- ") ? line.slice(2).trim() : "";
      if (!line) continue;
      if (block && !item) block.texts.push(`${block.texts.pop()} ${line}`);
      else if (block?.type === "list") block.texts.push(item);
      else {
        block = { type: item ? "list" : "paragraph", texts: [item || line] };
        blocks.push(block);
      }
    }
  }
  return blocks.map(({ type, texts }) =>
    type === "list"
      ? { type, items: texts.map((item) => inlines(item)) }
      : { type, children: inlines(texts.join(" ")) },
  );
}

/** The text without formatting, for counting, searching and plain output. Blank lines separate blocks. */
export function richToPlain(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.type === "paragraph"
        ? inlineText(block.children)
        : block.items.map((item) => `- ${inlineText(item)}`).join("\n"),
    )
    .join("\n\n");
}

function inlineText(inline: Inline[]): string {
  return inline
    .map((part) => (typeof part === "string" ? part : inlineText(part.children)))
    .join("");
}

/**
 * An escape, a link, an opening mark (after a space or punctuation and not before a space), or any
 * other mark. The length of labels is limited, because a label of a megabyte overflows the stack of
 * the regular expression engine.
 */
const TOKEN =
  /\\([\s\p{P}\p{S}])|\[((?:\\.|[^[\]\\]){1,1000})\]\(((?:\([^\s()]{0,2000}\)|[^\s()]){1,2000})\)|(?<![^\s\p{P}\p{S}])(\*\*|\*(?!\*))(?=\S)|\*\*?/gu;
/** An escape, a closing mark (the mirror image of an opening one), or any other mark. */
const CLOSE = /\\.|(?<=\S)(\*\*|\*(?!\*))(?![^\s\p{P}\p{S}])|\*\*?/gsu;
/** Allows strong inside emphasis inside a link; the limit keeps hostile text from filling the stack. */
const MAX_NESTING = 3;

function inlines(text: string, depth = 0): Inline[] {
  const out: Inline[] = [];
  // If one opening mark has no closing mark, no later one has: both search in the same text.
  const unclosed = new Set<string>();
  let plain = "";
  let at = 0;
  const push = (inline: Inline) => {
    if (plain) out.push(plain);
    plain = "";
    out.push(inline);
  };
  for (let found = next(TOKEN, text, at); found; found = next(TOKEN, text, at)) {
    const [all, escaped, label, url = "", mark] = found;
    plain += text.slice(at, found.index);
    at = found.index + all.length;
    const isDeep = depth === MAX_NESTING;
    if (label && !isDeep) {
      const children = inlines(label, depth + 1);
      if (SAFE_URL.test(url)) push({ type: "link", url, children });
      else plain += inlineText(children);
    } else if (mark && !isDeep && !unclosed.has(mark)) {
      const end = findClose(text, at, mark);
      if (end > at) {
        const children = inlines(text.slice(at, end), depth + 1);
        push({ type: mark === "*" ? "em" : "strong", children });
        at = end + mark.length;
      } else plain += mark;
      if (end < 0) unclosed.add(mark);
    } else plain += escaped ?? all;
  }
  plain += text.slice(at);
  if (plain) out.push(plain);
  return out;
}

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function findClose(text: string, from: number, mark: string): number {
  let at = from;
  for (let found = next(CLOSE, text, at); found; found = next(CLOSE, text, at)) {
    if (found[1] === mark) return found.index;
    at = found.index + found[0].length;
  }
  return -1;
}
