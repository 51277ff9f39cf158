import { describe, expect, it } from "vitest";
import { cleanId, cleanText, cleanUrl, oneLine } from "./clean.ts";

describe("clean text", () => {
  it.each([
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a\u0085b\u2028c\u2029d", "a\nb\nc\nd"],
    ["a\u0000\u0007\u001b[31mb\u007f\u009b", "a[31mb"],
    ["\ta\t", "\ta\t"],
    ["\ud83d and \ude00", "\ufffd and \ufffd"],
    ["\ud83d\u0000\ude00", "\ufffd\ufffd"],
    ["😀 é e\u0301 👩🏽‍🚀 برنامج", "😀 é e\u0301 👩🏽‍🚀 برنامج"],
  ])("of %j is %j", (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it("on one line keeps no-break spaces and collapses other whitespace", () => {
    expect(oneLine(" a\r\n\t b\u00a0:\u202fc\n")).toBe("a b\u00a0:\u202fc");
  });
});

describe("a clean address", () => {
  it.each([
    ["https://example.org/a%20b?c=d,e;f#g", "https://example.org/a%20b?c=d,e;f#g"],
    ["https://example.org/é議", "https://example.org/%C3%A9%E8%AD%B0"],
    ['https://example.org/"<>\\^`{|}', "https://example.org/%22%3C%3E%5C%5E%60%7B%7C%7D"],
    ["https://example.org/\u0001\u0085\ud800", "https://example.org/%01%C2%85%EF%BF%BD"],
  ])("of %j is %s", (url, expected) => {
    expect(cleanUrl(url)).toBe(expected);
  });
});

describe("a clean id", () => {
  it("keeps visible ASCII, except for characters with a meaning", () => {
    expect(cleanId("Ab-9_.~:/+")).toBe("Ab-9_.~:/+");
    expect(cleanId('a@b;c\\d"e%')).toBe("a%40b%3Bc%5Cd%22e%25");
    expect(cleanId("é\u007f")).toBe("%C3%A9%7F");
  });
});
