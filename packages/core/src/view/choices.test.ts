import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFragment, type ProgrammeLink, toFragment } from "./choices.ts";

/** Without what is not said. */
const said = (hash: string) => {
  const link = fromFragment(hash);
  return link && JSON.parse(JSON.stringify(link));
};

describe("the fragment of an address", () => {
  it("names the agenda, a session and what is chosen", () => {
    const link = {
      agenda: "retreat",
      session: "act",
      audiences: ["africa", "press"],
      day: "2024-02-23",
      search: "water",
      mine: ["act", "dinner"],
    };
    expect(toFragment(link)).toBe(
      "#plenary?agenda=retreat&session=act&audience=africa,press&day=2024-02-23&q=water&mine=act,dinner",
    );
  });

  it.each<[string, ProgrammeLink, string]>([
    ["a comma", { audiences: ["a,b", "c"] }, "#plenary?audience=a%2Cb,c"],
    ["a space", { search: "water for all" }, "#plenary?q=water%20for%20all"],
    ["a letter with an accent", { session: "séance" }, "#plenary?session=s%C3%A9ance"],
    ["an ampersand", { search: "a&q=b" }, "#plenary?q=a%26q%3Db"],
    ["a plus", { search: "1+1" }, "#plenary?q=1%2B1"],
    ["a number sign", { session: "#1" }, "#plenary?session=%231"],
    ["what would end it in a message", { search: "(why?!)*'" }, "#plenary?q=%28why%3F%21%29%2A%27"],
    ["half a character", { search: "\ud800" }, "#plenary?q=%EF%BF%BD"],
  ])("holds %s", (_, link, fragment) => {
    expect(toFragment(link)).toBe(fragment);
  });

  it("tells what is not said from what is chosen to be nothing", () => {
    expect(toFragment({ audiences: [], day: "" })).toBe("#plenary?audience=&day=");
    expect(said("#plenary?audience=&day=")).toEqual({ audiences: [], day: "" });
    expect(said("#plenary")).toEqual({});
    expect(said("#plenary?")).toEqual({});
  });

  it("gives back all that was put into it", () => {
    const text = fc.string({ unit: "binary" });
    const ids = fc.uniqueArray(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 4 });
    const link = fc.record(
      { agenda: text, session: text, audiences: ids, day: text, search: text, mine: ids },
      { requiredKeys: [] },
    );
    const property = fc.property(link, (given) => {
      const fragment = toFragment(given);
      expect(fragment).toMatch(/^#plenary\?[\w.~%=&,-]*$/);
      expect(said(fragment)).toEqual(given);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("a fragment that is read", () => {
  it.each([
    "",
    "#",
    "#about",
    "#plenary-session",
    "plenary?agenda=a",
    "#plenaryx?q=a",
    "#/plenary",
  ])("is the page's own where it is %j", (hash) => {
    expect(fromFragment(hash)).toBeUndefined();
  });

  it("has what it does not know left aside", () => {
    expect(said("#plenary?utm=x&__proto__=y&agenda=a&&=&q")).toEqual({ agenda: "a" });
  });

  it("says once what it says twice, and picks a group once", () => {
    expect(said("#plenary?q=a&q=b&audience=x,y,,x")).toEqual({
      search: "a",
      audiences: ["x", "y"],
    });
  });

  it("keeps the equals signs of a value", () => {
    expect(said("#plenary?session=a=b=")).toEqual({ session: "a=b=" });
  });

  it("takes what is no percent-encoding for what it is", () => {
    expect(said("#plenary?q=100%&audience=%E9,b")).toEqual({
      search: "100%",
      audiences: ["%E9", "b"],
    });
  });

  it("throws at nothing", () => {
    const parts = fc.constantFrom("#plenary?", "agenda=", "audience=", "&", "=", ",", "%", "%E9");
    const hash = fc
      .array(fc.oneof(parts, fc.string({ unit: "binary" })))
      .map((all) => all.join(""));
    const property = fc.property(hash, (given) => {
      for (const one of [given, `#plenary?${given}`]) {
        const link = fromFragment(one);
        if (link) expect(said(toFragment(link))).toEqual(JSON.parse(JSON.stringify(link)));
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
