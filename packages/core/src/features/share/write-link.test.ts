import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../links.vectors.json";
import { fromFragment, type ProgrammeLink } from "../../list/link.ts";
import { toAddress, toFragment } from "./write-link.ts";

const text = fc.string({ unit: "binary" });
const ids = fc.uniqueArray(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 4 });
const links: fc.Arbitrary<ProgrammeLink> = fc.record(
  {
    ...{ agenda: text, session: text, audiences: ids, day: text, search: text, mine: ids },
    ...{ types: ids, tracks: ids, places: ids, languages: ids, people: ids, only: fc.boolean() },
  },
  { requiredKeys: [] },
);
/** Without what is undefined. */
const said = (hash: string) => JSON.parse(JSON.stringify(fromFragment(hash) ?? null));

describe("a fragment that is written", () => {
  it.each(vectors.both)("is $fragment", ({ fragment, link }) => {
    expect(toFragment(link as ProgrammeLink)).toBe(fragment);
  });

  it("is a CSS identifier and can be read back without loss, whatever the ids and texts", () => {
    const property = fc.property(links, (given) => {
      const fragment = toFragment(given);
      expect(fragment).toMatch(/^#plenary_[\w-]*$/);
      expect(said(fragment)).toEqual(given);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("ends in a letter or digit if it names its agenda", () => {
    const named = fc.record({
      agenda: fc.string({ unit: "binary", minLength: 1 }),
      audiences: ids,
    });
    const property = fc.property(named, (link) => {
      expect(toFragment(link)).toMatch(/[^\W_]$/);
    });
    fc.assert(property);
  });

  it("replaces lone surrogates, which no address can hold", () => {
    expect(said(toFragment({ search: "\ud800" }))).toEqual({ search: "\ufffd" });
  });
});

describe("a link on a page whose fragment is a route", () => {
  it.each(vectors.routes)("keeps it: $fragment", ({ at, fragment, link }) => {
    expect(toFragment(link as ProgrammeLink, at)).toBe(fragment);
  });

  it("can be read back, replaced and taken out again, whatever the route", () => {
    const path = fc.string({ unit: fc.constantFrom(..."abc/é-=;") });
    const query = fc.array(fc.constantFrom("a", "b=1", "plenar=y", "xplenary=z"));
    const route = fc
      .tuple(fc.constantFrom("#/", "#!", "#!/"), path, query)
      .map(([start, path, query]) => start + path + (query.length ? `?${query.join("&")}` : ""));
    const property = fc.property(route, links, links, (at, one, other) => {
      const with1 = toFragment(one, at);
      expect(said(with1)).toEqual(one);
      const with2 = toFragment(other, with1);
      expect(said(with2)).toEqual(other);
      expect(toFragment(undefined, with2)).toBe(at);
      expect(toFragment(undefined, at)).toBe(at);
    });
    fc.assert(property);
  });

  it("is taken out of any other fragment with all of it", () => {
    expect(toFragment(undefined, "#plenary_agenda-a")).toBe("");
  });
});

it("an address gets the link in place of its fragment, and keeps a route", () => {
  const link = { agenda: "a" };
  const page = "https://example.org/week?x=1";
  expect(toAddress(page, link)).toBe(`${page}#plenary_agenda-a`);
  expect(toAddress(`${page}#days`, link)).toBe(`${page}#plenary_agenda-a`);
  expect(toAddress(`${page}#/week`, link)).toBe(`${page}#/week?plenary=agenda-a`);
});
