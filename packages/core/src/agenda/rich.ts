/**
 * `Rich` text as blocks. It is the format's own small notation (DESIGN: paragraphs, flat lists,
 * emphasis, links), not Markdown: an asterisk inside a word stays one, as in Bürger*innen.
 */
import { SAFE_URL } from "./schema.ts";

export type Inline =
  | string
  | { type: "em" | "strong"; children: Inline[] }
  | { type: "link"; url: string; children: Inline[] };

export type Block = { type: "paragraph"; children: Inline[] } | { type: "list"; items: Inline[][] };

/**
 * Reads `Rich` text: blank lines part paragraphs, one newline is a space, lines that start with
 * `- ` are a flat list, `*emphasis*`, `**strong**`, `[label](https://…)`, `\` escapes.
 * Whatever does not fit is text; links to anything but https, http, mailto and tel are their label.
 */
export function parseRich(text: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of text.replaceAll(/\r\n?/g, "\n").split(/\n[^\S\n]*\n/)) {
    // Lines of the block under way; in a list each entry is an item.
    let paragraph: string[] = [];
    let items: string[] = [];
    const flush = () => {
      if (paragraph.length)
        blocks.push({ type: "paragraph", children: inlines(paragraph.join(" ")) });
      if (items.length) blocks.push({ type: "list", items: items.map((item) => inlines(item)) });
      paragraph = [];
      items = [];
    };
    for (const raw of chunk.split("\n")) {
      const line = raw.trim();
      if (!line) continue;
      if (line.startsWith("- ")) {
        if (paragraph.length) flush();
        items.push(line.slice(2).trim());
      } else if (items.length) items.push(`${items.pop()} ${line}`);
      else paragraph.push(line);
    }
    flush();
  }
  return blocks;
}

/** The text without its marks, for counting, searching and plain output. Blocks on lines of their own. */
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

// Bounded, since a megabyte of label overflows the stack of the engine's own matcher.
const LINK = /\[((?:\\.|[^[\]\\]){1,1000})\]\(((?:\([^\s()]{0,2000}\)|[^\s()]){1,2000})\)/y;
const PUNCTUATION = /[\s\p{P}\p{S}]/u;
// Tested on two code units, which an emoji takes.
const BOUNDARY_BEFORE = /[\s\p{P}\p{S}]$/u;
const BOUNDARY_AFTER = /^[\s\p{P}\p{S}]/u;
/** Strong in emphasis in a link: nobody means more, and hostile text shall not fill the stack. */
const MAX_NESTING = 3;

function inlines(text: string, depth = 0): Inline[] {
  const out: Inline[] = [];
  // Whether a closing mark fits does not hang on the opening one: none once is none ever.
  const unclosed = new Set<string>();
  let plain = "";
  let at = 0;
  const push = (inline: Inline, end: number) => {
    if (plain) out.push(plain);
    plain = "";
    out.push(inline);
    at = end;
  };
  while (at < text.length) {
    const char = text[at] as string;
    if (char === "\\" && PUNCTUATION.test(text[at + 1] ?? "")) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    if (char === "[" && depth < MAX_NESTING) {
      LINK.lastIndex = at;
      const [all, label = "", url = ""] = LINK.exec(text) ?? [];
      if (all) {
        const children = inlines(label, depth + 1);
        if (SAFE_URL.test(url)) push({ type: "link", url, children }, at + all.length);
        else {
          plain += inlineText(children);
          at += all.length;
        }
        continue;
      }
    }
    if (char === "*" && depth < MAX_NESTING) {
      const mark = text.startsWith("**", at) ? "**" : "*";
      const inner = at + mark.length;
      const end = opens(text, at, inner) && !unclosed.has(mark) ? findClose(text, inner, mark) : -1;
      if (end > inner) {
        const children = inlines(text.slice(inner, end), depth + 1);
        push({ type: mark === "*" ? "em" : "strong", children }, end + mark.length);
        continue;
      }
      if (end < 0 && opens(text, at, inner)) unclosed.add(mark);
      plain += mark;
      at = inner;
      continue;
    }
    plain += char;
    at++;
  }
  if (plain) out.push(plain);
  return out;
}

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);
/** Whether `at` stands at an end of the text, after a boundary or before one. */
const opensAfter = (text: string, at: number) =>
  at === 0 || BOUNDARY_BEFORE.test(text.slice(Math.max(0, at - 2), at));
const closesBefore = (text: string, at: number) =>
  at >= text.length || BOUNDARY_AFTER.test(text.slice(at, at + 2));

function opens(text: string, at: number, inner: number): boolean {
  return opensAfter(text, at) && !isSpace(text[inner]);
}

function findClose(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "*") {
      const run = text.startsWith("**", at) ? 2 : 1;
      if (run === mark.length && !isSpace(text[at - 1]) && closesBefore(text, at + run)) return at;
      at += run - 1;
    }
  }
  return -1;
}
