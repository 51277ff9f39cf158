/** The oracle is the same locale without words for dates: Intl writes them then. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all } from "../languages/all.ts";
import type { Catalogue } from "./catalogue.ts";
import { createLocale } from "./locale.ts";

const catalogue: Catalogue = all;
const byIntl: Catalogue = Object.fromEntries(
  Object.entries(catalogue).map(([tag, { regions, ...language }]) => {
    const { dates, ...list } = language.list as NonNullable<typeof language.list>;
    const variants = Object.entries(regions ?? {}).map(([code, { list = {}, ...rest }]) => {
      const { dates, clock, ...words } = list;
      return [code, { ...rest, list: code === "US" || !clock ? words : { ...words, clock } }];
    });
    return [tag, { ...language, list, regions: Object.fromEntries(variants) }];
  }),
) as Catalogue;

/** Each language, and each region that is said to write dates in the same way. */
const TAGS = Object.entries(catalogue).flatMap(([tag, { list, regions = {} }]) => [
  tag,
  ...[list?.dates, ...Object.values(regions).map(({ list }) => list?.dates)].flatMap((dates) =>
    (dates?.regions?.split(" ") ?? []).map((region) => `${tag}-${region}`),
  ),
]);

const DAYS = Array.from({ length: 731 }, (_, n) =>
  new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10),
);
/** Engines differ in spaces, and Brazilians have some after an ordinal: "1º – 2 de janeiro". */
const spaces = (text: string) => text.replace(/\s/g, " ").replace(/^(\d+º) – (\d)/, "$1–$2");

describe.each(TAGS)("dates in %s are those of Intl", (tag) => {
  const ours = createLocale(tag, catalogue);
  const theirs = createLocale(tag, byIntl);

  it("as headings", () => {
    expect(DAYS.map(ours.day)).toEqual(DAYS.map(theirs.day));
  });

  // Intl writes "5 Fri" for Americans.
  it("in a list of days", () => {
    if (tag === "en-US") expect(ours.shortDay("2027-03-05")).toBe("Fri 5");
    else expect(DAYS.map(ours.shortDay)).toEqual(DAYS.map(theirs.shortDay));
  });

  it("with a year", () => {
    const whole = (locale: typeof ours) => DAYS.map((date) => locale.dateRange(date, date));
    expect(whole(ours)).toEqual(whole(theirs));
  });

  it("as ranges", () => {
    // Intl repeats the year in Swahili, and has spaces in "March 1 – 5" for Americans.
    const isOurs = (from: string, to: string) =>
      from !== to &&
      ((tag.startsWith("sw") && from.slice(0, 4) === to.slice(0, 4)) || tag === "en-US") &&
      (tag === "en-US" ? from.slice(0, 7) === to.slice(0, 7) : from.slice(0, 7) !== to.slice(0, 7));
    const day = fc.integer({ min: 0, max: DAYS.length - 1 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (at, length) => {
        const [from = "", to = ""] = [DAYS[at], DAYS[Math.min(at + length, DAYS.length - 1)]];
        if (isOurs(from, to)) return;
        expect(spaces(ours.dateRange(from, to))).toBe(spaces(theirs.dateRange(from, to)));
      }),
      // Few random ranges cross a month's end, or a year's.
      {
        examples: [
          [DAYS.indexOf("2027-05-31"), 1],
          [DAYS.indexOf("2027-12-01"), 31],
        ],
      },
    );
  });

  it("as are times and numbers", () => {
    for (let minute = 0; minute < 1440; minute += 7) {
      const [hour, rest] = [Math.floor(minute / 60), minute % 60];
      expect(spaces(ours.clock(hour, rest))).toBe(spaces(theirs.clock(hour, rest)));
    }
    for (let n = 0; n <= 1500; n++) expect(ours.number(n)).toBe(theirs.number(n));
  });
});

it.each([
  ["PT", "pt"],
  ["EN", "en"],
  ["AR", "ar"],
  ["en-us", "en-US"],
])("%s is written as %s, whatever the case of the tag", (one, other) => {
  const written = (tag: string) => {
    const { number, clock, plural, messages, day } = createLocale(tag, catalogue);
    return [number(1500), clock(9, 5), plural(messages.sessions, 0), day("2027-03-01")];
  };
  expect(written(one)).toEqual(written(other));
});

it("a language of a site's own without words for dates is written by Intl, not in English", () => {
  const { dates, ...list } = all.de.list;
  const locale = createLocale("de", { en: all.en, de: { list } });
  expect(locale.day("2027-03-05")).toBe("Freitag, 5. März");
});

it("no Intl object but PluralRules is made for what a page shows first", () => {
  const made: string[] = [];
  const { DateTimeFormat, NumberFormat, ListFormat } = Intl;
  try {
    for (const name of ["DateTimeFormat", "NumberFormat", "ListFormat"] as const) {
      const original = Intl[name];
      // biome-ignore lint/suspicious/noExplicitAny: any of the three.
      (Intl as any)[name] = new Proxy(original as any, {
        construct: (target, args) => {
          made.push(name);
          return new target(...args);
        },
      });
    }
    for (const tag of TAGS) {
      const locale = createLocale(tag, catalogue);
      locale.day("2027-03-05");
      locale.shortDay("2027-03-05");
      locale.dateRange("2027-03-05", "2027-03-09");
      locale.clock(9, 5);
      locale.plural(locale.messages.sessions, 38);
    }
  } finally {
    Object.assign(Intl, { DateTimeFormat, NumberFormat, ListFormat });
  }
  expect(made).toEqual([]);
});
