import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inline, parseRich, richToPlain } from "./rich.ts";

const em = (...children: Inline[]): Inline => ({ type: "em", children });
const strong = (...children: Inline[]): Inline => ({ type: "strong", children });
const link = (url: string, ...children: Inline[]): Inline => ({ type: "link", url, children });
const paragraph = (...children: Inline[]) => ({ type: "paragraph", children });
const list = (...items: Inline[][]) => ({ type: "list", items });

describe("within a line", () => {
  it.each<[string, string, Inline[]]>([
    ["plain text stays", "Le pouvoir du nous", ["Le pouvoir du nous"]],
    ["one star is emphasis", "le réseau *tout entier*.", ["le réseau ", em("tout entier"), "."]],
    ["two stars are strong", "**Important** : venez", [strong("Important"), " : venez"]],
    ["emphasis may be inside strong", "**a *b* c**", [strong("a ", em("b"), " c")]],
    ["strong may be inside emphasis", "*a **b** c*", [em("a ", strong("b"), " c")]],
    ["a star inside a word is text", "Bürger*innen", ["Bürger*innen"]],
    [
      "stars inside two words are text",
      "Bürger*innen und Leser*innen",
      ["Bürger*innen und Leser*innen"],
    ],
    ["a star before a full stop is text", "alle Bürger*.", ["alle Bürger*."]],
    ["emphasis may contain such words", "*alle Bürger*innen*", [em("alle Bürger*innen")]],
    ["a star before a space is text", "2 * 3 * 4", ["2 * 3 * 4"]],
    ["a star after a space does not close emphasis", "*a *", ["*a *"]],
    ["an unclosed star is text", "*a b", ["*a b"]],
    ["one star does not close two", "**a*", ["**a*"]],
    ["stars alone are text", "**** and **b**", ["**** and ", strong("b")]],
    ["stars separated by spaces are text", "* * *", ["* * *"]],
    ["a footnote's star is text", "Entrée libre*", ["Entrée libre*"]],
    ["emphasis may touch punctuation", "(*a*), «*b*»", ["(", em("a"), "), «", em("b"), "»"]],
    ["emphasis may touch an emoji", "🎉*fête*🎉", ["🎉", em("fête"), "🎉"]],
    ["emphasis may not touch a letter of two code units", "𠀀*a*", ["𠀀*a*"]],
    ["a backslash escapes", "\\*a\\* \\[b\\] \\\\", ["*a* [b] \\"]],
    ["a backslash before a letter is text", "C:\\agenda", ["C:\\agenda"]],
    ["an escaped star does not close", "*a\\* b*", [em("a* b")]],
    ["HTML is text", "<b>a</b> &amp;", ["<b>a</b> &amp;"]],
  ])("%s: %s", (_, text, expected) => {
    expect(parseRich(text)).toEqual([paragraph(...expected)]);
  });

  it.each<[string, string, Inline[]]>([
    ["links", "[Texte](https://a.example/x)", [link("https://a.example/x", "Texte")]],
    ["mail", "[Écrire](mailto:a@b.example)", [link("mailto:a@b.example", "Écrire")]],
    [
      "an address with parentheses",
      "([a](https://a.example/b_(c)_(d)))",
      ["(", link("https://a.example/b_(c)_(d)", "a"), ")"],
    ],
    ["emphasis in a label", "[a *b*](tel:+1)", [link("tel:+1", "a ", em("b"))]],
    ["a link in emphasis", "*[a](tel:+1) b*", [em(link("tel:+1", "a"), " b")]],
    ["an escaped bracket in a label", "[a\\]b](tel:+1)", [link("tel:+1", "a]b")]],
    ["an unsafe link as its label", "x [a *b*](javascript:alert) y", ["x a b y"]],
    ["a relative link as its label", "[a](/b)", ["a"]],
    ["brackets without a link as text", "[a] (b) [c]( d)", ["[a] (b) [c]( d)"]],
    ["a bare address as text", "https://a.example", ["https://a.example"]],
    ["a label without address as text", "[a]()", ["[a]()"]],
    ["an unclosed link as text", "[a](https://a.example", ["[a](https://a.example"]],
  ])("reads %s: %s", (_, text, expected) => {
    expect(parseRich(text)).toEqual([paragraph(...expected)]);
  });
});

describe("blocks", () => {
  it.each<[string, string, object[]]>([
    ["an empty text has no block", "", []],
    ["a blank text has no block", " \n\n\t\n ", []],
    ["one newline is a space", "a\nb", [paragraph("a b")]],
    ["a blank line separates paragraphs", "a\n\nb", [paragraph("a"), paragraph("b")]],
    ["several blank lines do too", "a\n \t\n\n\nb", [paragraph("a"), paragraph("b")]],
    ["Windows and old Mac newlines count", "a\r\n\r\nb\rc", [paragraph("a"), paragraph("b c")]],
    ["lines with a dash are a list", "- a\n- b", [list(["a"], ["b"])]],
    ["a list may be indented", "  - a\n  - b", [list(["a"], ["b"])]],
    ["a line without a dash continues the entry", "- a\n  b\n- c", [list(["a b"], ["c"])]],
    ["a list follows its paragraph", "a :\n- b\n- c", [paragraph("a :"), list(["b"], ["c"])]],
    ["a blank line ends a list", "- a\n\nb", [list(["a"]), paragraph("b")]],
    ["a dash needs a space after it", "-a\n-b", [paragraph("-a -b")]],
    ["an escaped dash is text", "\\- a", [paragraph("- a")]],
    ["a dash inside a line is text", "a - b", [paragraph("a - b")]],
    ["emphasis works in lists", "- *a* b", [list([em("a"), " b"])]],
    ["emphasis may span a newline", "*a\nb*", [paragraph(em("a b"))]],
    ["emphasis does not span paragraphs", "*a\n\nb*", [paragraph("*a"), paragraph("b*")]],
  ])("%s: %j", (_, text, expected) => {
    expect(parseRich(text)).toEqual(expected);
  });
});

describe("plain text", () => {
  it("has the words without formatting, each list entry on its own line", () => {
    const text = "Le **réseau** [entier](https://a.example)\n\n- *un*\n- deux";
    expect(richToPlain(parseRich(text))).toBe("Le réseau entier\n\n- un\n- deux");
  });

  it("has every word of the text, in order", () => {
    const word = fc.constantFrom("Bürger*innen", "agenda", "été", "participant·e·s", "القرن");
    const marked = fc.oneof(
      word,
      word.map((w) => `*${w}*`),
      word.map((w) => `**${w}**`),
      word.map((w) => `[${w}](https://a.example)`),
      word.map((w) => `[${w}](javascript:x)`),
      word.map((w) => `***${w}`),
    );
    const parted = fc.tuple(marked, fc.constantFrom(" ", "\n", "\n\n", "\n- ", "\r\n"));
    const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(parted), (parts) => {
        const text = parts.flat().join("");
        const withoutAddresses = text.replaceAll(/\]\([^)]*\)/g, "]");
        expect(words(richToPlain(parseRich(text)))).toEqual(words(withoutAddresses));
      }),
    );
  });

  it("of an escaped text is the original text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z*[\]()\\_.-]+$/), (text) => {
        const escaped = text.replaceAll(/[^a-z]/g, "\\$&");
        expect(richToPlain(parseRich(escaped))).toBe(text);
      }),
    );
  });
});

describe("hostile text", () => {
  it("never throws, and results only in safe links and flat lists", () => {
    const check = (inline: Inline[]): void => {
      for (const part of inline) {
        if (typeof part === "string") continue;
        if (part.type === "link") expect(part.url).toMatch(/^(https?:\/\/|mailto:|tel:)/i);
        check(part.children);
      }
    };
    const soup = fc
      .array(fc.constantFrom("*", "**", "[", "](", ")", "\\", "- ", "\n", " ", "a", "tel:1", "é"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string(), soup), (text) => {
        for (const block of parseRich(text)) {
          for (const inline of block.type === "list" ? block.items : [block.children])
            check(inline);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["opening stars", "*(", 100_000],
    ["opening brackets", "[", 100_000],
    ["half links", "[a](", 100_000],
    ["unclosed marks", "**a *b ", 100_000],
    ["stars", "*", 1_000_000],
    ["list entries", "- a\nb\n", 100_000],
    ["blank lines", " \n", 500_000],
    ["escapes", "\\*", 500_000],
    ["nested marks", "*a **b ", 50_000],
  ])("with many %s is parsed in linear time", (_, piece, times) => {
    expect(parseRich(piece.repeat(times))).toBeInstanceOf(Array);
  });

  it.each([
    ["a label", `[${"x".repeat(10_000_000)}`],
    ["an address", `[a](${"()".repeat(5_000_000)}`],
    ["an address in parentheses", `[a]((${"x".repeat(1_000_000)}`],
    ["a word", "x".repeat(1_000_000)],
  ])("with %s that does not end is plain text", (_, text) => {
    expect(richToPlain(parseRich(text))).toBe(text);
  });
});
