import { describe, expect, it } from "vitest";
import { all } from "../languages/all.ts";
import type { Catalogue } from "./catalogue.ts";
import { createLocale } from "./locale.ts";

const catalogue: Catalogue = all;

const of = (lang: string) => createLocale(lang, catalogue);

describe("a time of day", () => {
  it.each([
    ["fr", "10h00", "9h05", "0h00", "13h30"],
    ["fr-CA", "10 h 00", "9 h 05", "0 h 00", "13 h 30"],
    ["en", "10:00", "09:05", "00:00", "13:30"],
    ["en-GB", "10:00", "09:05", "00:00", "13:30"],
    ["en-US", "10:00\u00a0AM", "9:05\u00a0AM", "12:00\u00a0AM", "1:30\u00a0PM"],
    ["es", "10:00", "9:05", "0:00", "13:30"],
    ["ar", "10:00", "9:05", "0:00", "13:30"],
    ["ar-EG", "١٠:٠٠", "٩:٠٥", "٠:٠٠", "١٣:٣٠"],
    ["ar-u-nu-arab", "١٠:٠٠", "٩:٠٥", "٠:٠٠", "١٣:٣٠"],
    ["de", "10:00", "09:05", "00:00", "13:30"],
    ["fa", "۱۰:۰۰", "۰۹:۰۵", "۰۰:۰۰", "۱۳:۳۰"],
  ])("in %s", (lang, ...expected) => {
    const times = [10 * 60, 9 * 60 + 5, 0, 13 * 60 + 30].map((at) =>
      of(lang).clock(Math.floor(at / 60), at % 60),
    );
    expect(times.map((time) => time.replaceAll(" ", "\u00a0"))).toEqual(
      expected.map((time) => time.replaceAll(" ", "\u00a0")),
    );
  });
});

describe("a day's heading", () => {
  it.each([
    ["en", "Friday 23 February"],
    ["en-US", "Friday, February 23"],
    ["fr", "Vendredi 23 février"],
    ["es", "Viernes, 23 de febrero"],
    ["ar", "الجمعة، 23 فبراير"],
    ["de", "Freitag, 23. Februar"],
    ["ja", "2月23日金曜日"],
    ["pt-BR", "Sexta-feira, 23 de fevereiro"],
    ["tr", "23 Şubat Cuma"],
  ])("in %s is %s", (lang, expected) => {
    expect(of(lang).day("2024-02-23")).toBe(expected);
  });

  it("begins with a capital by the rules of its language", () => {
    // Turkish and Azerbaijani capitalise i to İ; only Azerbaijani weekdays begin with one.
    expect(of("az").day("2024-02-20")).not.toMatch(/^i/);
  });
});

describe("a range of days", () => {
  it.each([
    ["en", "2024-02-23", "2024-02-23", "23 February 2024"],
    ["fr", "2024-02-23", "2024-02-23", "23 février 2024"],
    ["en", "2027-02-15", "2027-02-19", "15–19 February 2027"],
    ["fr", "2027-02-15", "2027-02-19", "15–19 février 2027"],
    ["en", "2026-12-30", "2027-01-02", "30 December 2026–2 January 2027"],
  ])("in %s from %s to %s is %s", (lang, first, last, expected) => {
    expect(
      of(lang)
        .dateRange(first, last)
        .replaceAll(/\s*–\s*/g, "–"),
    ).toBe(expected);
  });

  it.each(["th", "fa", "ar-SA"])("has Gregorian years in %s", (lang) => {
    const year = new Intl.NumberFormat(lang, { useGrouping: false }).format(2024);
    expect(of(lang).dateRange("2024-02-23", "2024-02-23")).toContain(year);
  });
});

describe("the time at which something ends", () => {
  it.each(["es", "ca", "it", "pt", "pt-BR"])(
    "has the same words in %s at one o’clock and at two",
    (lang) => {
      // "Hasta la 1:00" but "hasta las 2:00": no article before the time fits every hour.
      expect(of(lang).words("now").until).toMatch(/^\p{L}+: \{time\}$/u);
    },
  );
});

describe("a difference between engines", () => {
  it("leaves no thin or narrow space in a date or a time", () => {
    for (const lang of ["en-US", "fr", "fr-CA", "es-MX", "ar-EG", "de", "sv", "ko"]) {
      const { clock, day, dateRange, zone } = of(lang);
      const texts = [clock(9, 5), day("2024-02-23"), dateRange("2026-12-30", "2027-01-02")];
      expect([...texts, zone("Asia/Tokyo")].join()).not.toMatch(/[\u2009\u202f]/);
    }
  });

  it("does not affect the digits of Arabic", () => {
    expect(of("ar").number(87)).toBe("87");
    expect(of("ar-EG").number(87)).toBe("٨٧");
  });
});

describe("the name of a zone", () => {
  const winter = Date.parse("2024-02-23T00:00Z");
  it.each([
    ["en", "Asia/Tokyo", /Japan/],
    ["fr", "Asia/Tokyo", /^heure .*Japon$/],
    ["es", "Pacific/Honolulu", /^hora .*Haw/],
    ["ar", "Asia/Tokyo", /اليابان/],
    ["en", "Europe/Lisbon", /^Western European Time$/],
    ["en", "UTC", /Coordinated Universal Time/],
  ])("in %s: %s", (lang, zone, expected) => {
    expect(of(lang).zone(zone, winter)).toMatch(expected);
  });

  it("is the one that the zone had at the time", () => {
    // Portugal used Central European Time until 1996.
    expect(of("en").zone("Europe/Lisbon", Date.parse("1994-01-15"))).toMatch(/^Central European/);
  });
});

describe("the name of a language", () => {
  it.each([
    ["fr", "ar", "arabe"],
    ["en", "pt-BR", "Brazilian Portuguese"],
    ["en", "fr-x-facile", "fr-x-facile"],
    ["en", "fr-FR-FR", "fr-FR-FR"],
    ["en", "", ""],
  ])("in %s: %s is %s", (lang, tag, expected) => {
    expect(of(lang).language(tag)).toBe(expected);
  });
});

describe("plurals", () => {
  it.each([
    [0, "لا جلسات"],
    [1, "جلسة واحدة"],
    [2, "جلستان"],
    [3, "3 جلسات"],
    [11, "11 جلسة"],
    [100, "100 جلسة"],
  ])("take the form for %d in Arabic", (n, expected) => {
    expect(of("ar").plural(of("ar").messages.sessions, n)).toBe(expected);
  });

  it.each([
    ["en", 1, 87, "1 of 87 sessions"],
    ["en", 12, 87, "12 of 87 sessions"],
    ["fr", 0, 87, "0\u00a0séance sur 87"],
    ["fr", 12, 1200, "12\u00a0séances sur 1200"],
    ["es", 1, 2, "1 sesión de 2"],
  ])("fill in the number and other values: %s %d of %d", (lang, n, total, expected) => {
    const { plural, messages } = of(lang);
    expect(plural(messages.sessionsOf, n, { total: String(total) })).toBe(expected);
  });

  it("fall back to the form `other`", () => {
    expect(of("ar").plural({ other: "{n} x" }, 2)).toBe("2 x");
  });
});

describe("filling", () => {
  it("leaves names without a value, and does not fill names inside values", () => {
    const { fill } = of("en");
    expect(fill("{a} {b} {toString}", { a: "{b}" })).toBe("{b} {b} {toString}");
  });

  it("joins a label and its value in the language's style", () => {
    expect(of("fr").labelled("Animation", "Secrétariat mondial")).toBe(
      "Animation\u00a0: Secrétariat mondial",
    );
  });

  it("joins a list in the language's style", () => {
    expect(of("fr").list(["un", "deux", "trois"])).toBe("un, deux et trois");
  });
});

describe("the language of the messages", () => {
  it.each([
    ["fr-CA", "fr", "ltr"],
    ["ar-EG", "ar", "rtl"],
    ["ja", "ja", "ltr"],
    ["zh-TW", "zh-Hant", "ltr"],
    ["fa", "en", "ltr"],
    ["x", "en", "ltr"],
    ["", "en", "ltr"],
    ["not a tag!!", "en", "ltr"],
    ["fr-FR-FR", "fr", "ltr"],
  ])("for %j is %s, written %s", (lang, uiLang, dir) => {
    expect(of(lang)).toMatchObject({ lang, uiLang, dir });
    expect(of(lang).messages.readMore).toBe(catalogue[uiLang]?.list?.readMore);
  });

  it("has the variants of its region, and otherwise those of its language", () => {
    const regions = { MX: { list: { now: "Ahorita" } }, 419: { list: { now: "Ahora ya" } } };
    const spanish = { es: { ...all.es, regions } };
    const now = (lang: string) => createLocale(lang, spanish).messages.now;
    expect(["es", "es-MX", "es-419", "es-AR"].map(now)).toEqual([
      "Ahora",
      "Ahorita",
      "Ahora ya",
      "Ahora ya",
    ]);
  });

  it("is English if the requested one has features but no list yet", () => {
    const { search } = all.fr;
    expect(createLocale("fr", { en: all.en, fr: { search } }).uiLang).toBe("en");
  });

  it("takes a single word that is missing from English", () => {
    const { close, ...rest } = all.fr.list;
    const older = { ...all.fr, list: rest as typeof all.fr.list };
    const { messages } = createLocale("fr", { en: all.en, fr: older });
    expect([messages.close, messages.readMore]).toEqual([all.en.list.close, rest.readMore]);
  });

  it("must be in the catalogue, or English", () => {
    expect(() => createLocale("fr", {})).toThrow('no words for "list" in "en"');
  });

  it.each(["x", "", "not a tag!!", "fr-FR-FR", "a-b-c", "i-klingon"])(
    "has working formats for %j",
    (lang) => {
      const locale = of(lang);
      expect(locale.clock(9, 5)).toBe(of(locale.uiLang).clock(9, 5));
      expect(locale.day("2024-02-23")).toBe(of(locale.uiLang).day("2024-02-23"));
      expect(locale.number(1)).toBe("1");
      expect(locale.list(["a"])).toBe("a");
      expect(locale.zone("Asia/Tokyo")).not.toBe("");
      expect(locale.plural(locale.messages.sessions, 3)).not.toBe("");
    },
  );

  it("is used for dates too if Intl does not know the requested language", () => {
    const klingon = createLocale("tlh", { fr: all.fr, en: all.en });
    expect(klingon.day("2024-02-23")).toBe(of("en").day("2024-02-23"));
  });
});

describe("the words of a feature", () => {
  const { list } = all.fr;

  it("are in the language of the messages", () => {
    expect(of("fr-CA").words("search").label).toBe(all.fr.search.label);
  });

  it("have the variants of the region", () => {
    expect(of("pt-BR").words("search").label).toBe("Buscar");
  });

  it("are in English if the language has none", () => {
    const locale = createLocale("fr", { en: all.en, fr: { list } });
    expect(locale.words("search")).toEqual(all.en.search);
    expect(locale.messages.close).toBe(list.close);
  });

  it("are an error if not even English has them", () => {
    const locale = createLocale("fr", { en: { list: all.en.list }, fr: { list } });
    expect(() => locale.words("search")).toThrow('no words for "search" in "fr"');
  });
});
