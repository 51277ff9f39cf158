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
    ["two are strong", "**Important** : venez", [strong("Important"), " : venez"]],
    ["emphasis in strong", "**a *b* c**", [strong("a ", em("b"), " c")]],
    ["strong in emphasis", "*a **b** c*", [em("a ", strong("b"), " c")]],
    ["a star inside a word is a star", "Bürger*innen", ["Bürger*innen"]],
    ["so are two words' stars", "Bürger*innen und Leser*innen", ["Bürger*innen und Leser*innen"]],
    ["and those before a full stop", "alle Bürger*.", ["alle Bürger*."]],
    ["emphasis holds such words", "*alle Bürger*innen*", [em("alle Bürger*innen")]],
    ["a star before space opens nothing", "2 * 3 * 4", ["2 * 3 * 4"]],
    ["a star after space closes nothing", "*a *", ["*a *"]],
    ["what never closes is text", "*a b", ["*a b"]],
    ["one kind does not close the other", "**a*", ["**a*"]],
    ["stars alone are text", "**** and **b**", ["**** and ", strong("b")]],
    ["a rule of stars is text", "* * *", ["* * *"]],
    ["a footnote's star is text", "Entrée libre*", ["Entrée libre*"]],
    ["punctuation opens and closes", "(*a*), «*b*»", ["(", em("a"), "), «", em("b"), "»"]],
    ["so does an emoji", "🎉*fête*🎉", ["🎉", em("fête"), "🎉"]],
    ["a letter of two code units does not", "𠀀*a*", ["𠀀*a*"]],
    ["a backslash escapes", "\\*a\\* \\[b\\] \\\\", ["*a* [b] \\"]],
    ["before a letter it is itself", "C:\\agenda", ["C:\\agenda"]],
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
    ["brackets alone as text", "[a] (b) [c]( d)", ["[a] (b) [c]( d)"]],
    ["an address alone as text", "https://a.example", ["https://a.example"]],
    ["a label without address as text", "[a]()", ["[a]()"]],
    ["an unclosed link as text", "[a](https://a.example", ["[a](https://a.example"]],
  ])("reads %s: %s", (_, text, expected) => {
    expect(parseRich(text)).toEqual([paragraph(...expected)]);
  });
});

describe("blocks", () => {
  it.each<[string, string, object[]]>([
    ["nothing is no block", "", []],
    ["nor is blank space", " \n\n\t\n ", []],
    ["one newline is a space", "a\nb", [paragraph("a b")]],
    ["a blank line parts paragraphs", "a\n\nb", [paragraph("a"), paragraph("b")]],
    ["so do several, with blanks in them", "a\n \t\n\n\nb", [paragraph("a"), paragraph("b")]],
    ["Windows and old Mac newlines count", "a\r\n\r\nb\rc", [paragraph("a"), paragraph("b c")]],
    ["lines with a dash are a list", "- a\n- b", [list(["a"], ["b"])]],
    ["they may be indented", "  - a\n  - b", [list(["a"], ["b"])]],
    ["a line without one goes on", "- a\n  b\n- c", [list(["a b"], ["c"])]],
    ["a list follows its paragraph", "a :\n- b\n- c", [paragraph("a :"), list(["b"], ["c"])]],
    ["a blank line ends a list", "- a\n\nb", [list(["a"]), paragraph("b")]],
    ["a dash needs its space", "-a\n-b", [paragraph("-a -b")]],
    ["an escaped dash is text", "\\- a", [paragraph("- a")]],
    ["a dash inside a line is one", "a - b", [paragraph("a - b")]],
    ["marks work in lists", "- *a* b", [list([em("a"), " b"])]],
    ["emphasis goes over a newline", "*a\nb*", [paragraph(em("a b"))]],
    ["but not into the next paragraph", "*a\n\nb*", [paragraph("*a"), paragraph("b*")]],
  ])("%s: %j", (_, text, expected) => {
    expect(parseRich(text)).toEqual(expected);
  });
});

describe("plain text", () => {
  it("is the words without the marks, each list entry on its line", () => {
    const text = "Le **réseau** [entier](https://a.example)\n\n- *un*\n- deux";
    expect(richToPlain(parseRich(text))).toBe("Le réseau entier\n\n- un\n- deux");
  });

  it("has every word of the text, in its order", () => {
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

  it("of escaped text is that text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z*[\]()\\_.-]+$/), (text) => {
        const escaped = text.replaceAll(/[^a-z]/g, "\\$&");
        expect(richToPlain(parseRich(escaped))).toBe(text);
      }),
    );
  });
});

describe("hostile text", () => {
  it("never throws, and gives only safe links and flat lists", () => {
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
    ["strong that never closes", "**a *b ", 100_000],
    ["stars", "*", 1_000_000],
    ["list entries", "- a\nb\n", 100_000],
    ["blank lines", " \n", 500_000],
    ["escapes", "\\*", 500_000],
    ["emphasis in emphasis", "*a **b ", 50_000],
  ])("of many %s is read in a time that grows with it", (_, piece, times) => {
    expect(parseRich(piece.repeat(times))).toBeInstanceOf(Array);
  });

  it.each([
    ["a label", `[${"x".repeat(10_000_000)}`],
    ["an address", `[a](${"()".repeat(5_000_000)}`],
    ["an address in parentheses", `[a]((${"x".repeat(1_000_000)}`],
    ["a word", "x".repeat(1_000_000)],
  ])("of %s without end stays text", (_, text) => {
    expect(richToPlain(parseRich(text))).toBe(text);
  });
});
