import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";
import { createLocale } from "./locale.ts";
import { en, type Messages } from "./messages.ts";

const LANGUAGES = Object.keys(catalogue);

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

  it("begins with the capital of its language", () => {
    // Turkish writes i with a dot as a capital; no weekday has one, but Azerbaijani's do.
    expect(of("az").day("2024-02-20")).not.toMatch(/^i/);
  });
});

describe("a run of days", () => {
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

  it.each(["th", "fa", "ar-SA"])("has gregorian years in %s", (lang) => {
    const year = new Intl.NumberFormat(lang, { useGrouping: false }).format(2024);
    expect(of(lang).dateRange("2024-02-23", "2024-02-23")).toContain(year);
  });
});

describe("until when something lasts", () => {
  it.each(["es", "ca", "it", "pt", "pt-BR"])(
    "is said in %s as of one o’clock so of two",
    (lang) => {
      // "Hasta la 1:00", yet "hasta las 2:00": no article before the time is right at each hour.
      expect(of(lang).messages.present.until).toMatch(/^\p{L}+: \{time\}$/u);
    },
  );
});

describe("what engines differ in", () => {
  it("leaves no thin or narrow space in a date or a time", () => {
    for (const lang of ["en-US", "fr", "fr-CA", "es-MX", "ar-EG", "de", "sv", "ko"]) {
      const { clock, day, dateRange, zone } = of(lang);
      const texts = [clock(9, 5), day("2024-02-23"), dateRange("2026-12-30", "2027-01-02")];
      expect([...texts, zone("Asia/Tokyo")].join()).not.toMatch(/[\u2009\u202f]/);
    }
  });

  it("has digits that were chosen for Arabic", () => {
    expect(of("ar").number(87)).toBe("87");
    expect(of("ar-EG").number(87)).toBe("٨٧");
  });
});

describe("a zone in words", () => {
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

  it("is what the zone was called at the time", () => {
    // Portugal kept Central European time until 1996.
    expect(of("en").zone("Europe/Lisbon", Date.parse("1994-01-15"))).toMatch(/^Central European/);
  });
});

describe("a language in words", () => {
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
  ])("fill the number and what goes with it: %s %d of %d", (lang, n, total, expected) => {
    const { plural, messages } = of(lang);
    expect(plural(messages.sessionsOf, n, { total: String(total) })).toBe(expected);
  });

  it("fall back to the form that every language has", () => {
    expect(of("ar").plural({ other: "{n} x" }, 2)).toBe("2 x");
  });
});

describe("filling", () => {
  it("leaves names that it has no value for, and does not fill what it filled", () => {
    const { fill } = of("en");
    expect(fill("{a} {b} {toString}", { a: "{b}" })).toBe("{b} {b} {toString}");
  });

  it("puts a label before its value as the language does", () => {
    expect(of("fr").labelled("Animation", "Secrétariat mondial")).toBe(
      "Animation\u00a0: Secrétariat mondial",
    );
  });

  it("joins a list as the language does", () => {
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
    expect(of(lang).messages.readMore).toBe(catalogue[uiLang]?.readMore);
  });

  it("is written as its region writes it, and otherwise as its language", () => {
    const regions = { MX: { now: "Ahorita" }, 419: { now: "Ahora ya" } };
    const spanish = { es: { ...(catalogue.es as Messages), regions } };
    const now = (lang: string) => createLocale(lang, spanish).messages.now;
    expect(["es", "es-MX", "es-419", "es-AR"].map(now)).toEqual([
      "Ahora",
      "Ahorita",
      "Ahora ya",
      "Ahora ya",
    ]);
  });

  it("is English where a catalogue has nothing, not even that", () => {
    expect(createLocale("fr", {})).toMatchObject({ uiLang: "en", messages: en });
  });

  it.each(["x", "", "not a tag!!", "fr-FR-FR", "a-b-c", "i-klingon"])(
    "lets every format work for %j",
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

  it("is that of the dates too, where Intl does not know the one that was asked for", () => {
    const klingon = createLocale("tlh", { fr: catalogue.fr as Messages, en });
    expect(klingon.day("2024-02-23")).toBe(of("en").day("2024-02-23"));
  });
});

describe("every language file", () => {
  const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];
  const isPlural = (value: object) =>
    "other" in value && Object.keys(value).every((key) => CATEGORIES.includes(key));
  const formsOf = (message: string | Record<string, string>) =>
    typeof message === "string" ? [message] : Object.values(message);
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

  /** Every message by its path, a plural as one. */
  function* messages(
    value: object,
    path = "",
  ): Generator<[string, string | Record<string, string>]> {
    for (const [key, child] of Object.entries(value)) {
      if (key === "regions") continue;
      const at = path ? `${path}.${key}` : key;
      if (typeof child === "string" || isPlural(child)) yield [at, child];
      else yield* messages(child, at);
    }
  }
  const english = new Map(messages(en));
  // A region states only what differs: it is read with what its language says besides.
  const TAGS = Object.entries(catalogue).flatMap(([lang, { regions = {} }]) => [
    lang,
    ...Object.keys(regions).map((region) => `${lang}-${region}`),
  ]);
  const said = (tag: string) => [...messages(of(tag).messages)];

  it("is there: en, fr, es and ar at least", () => {
    expect(LANGUAGES).toEqual(expect.arrayContaining(["en", "fr", "es", "ar"]));
  });

  it.each(TAGS)("has the messages of English, no fewer and no more: %s", (tag) => {
    expect(
      said(tag)
        .map(([at]) => at)
        .sort(),
    ).toEqual([...english.keys()].sort());
  });

  it.each(TAGS)("has no empty message: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      for (const form of formsOf(message)) expect(form.trim(), at).not.toBe("");
    }
  });

  it.each(TAGS)("fills in the places that English fills in: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      if (at === "clock") continue;
      const expected = english.get(at) ?? "";
      const places = placeholders(typeof expected === "string" ? expected : (expected.other ?? ""));
      if (typeof message === "string") expect(placeholders(message), at).toEqual(places);
      else {
        expect(placeholders(message.other ?? ""), at).toEqual(places);
        // "One session" can say its number in words.
        for (const form of Object.values(message)) {
          expect(places, at).toEqual(expect.arrayContaining(placeholders(form)));
          expect([...placeholders(form), "{n}"], at).toEqual(
            expect.arrayContaining(places.filter((place) => place !== "{n}")),
          );
        }
      }
    }
  });

  it.each(TAGS)("says hours and minutes in its clock: %s", (tag) => {
    expect(of(tag).messages.clock).toMatch(/^[^{}]*\{HH?\}[^{}]*\{mm\}[^{}]*$/);
  });

  it.each(TAGS)("has no plural form that its language does not use: %s", (tag) => {
    const used = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [at, message] of said(tag)) {
      if (typeof message === "string") continue;
      expect(used, at).toEqual(expect.arrayContaining(Object.keys(message)));
    }
  });

  it.each(TAGS)("has each plural form that its counts ask for, or one for all: %s", (tag) => {
    const rules = new Intl.PluralRules(tag);
    for (const [at, message] of said(tag)) {
      if (typeof message === "string" || Object.keys(message).length === 1) continue;
      // One thing alone is not parallel to another; a programme has no thousands of sessions.
      const counts = Array.from({ length: 1000 }, (_, n) => n + (at === "parallel" ? 2 : 1));
      const asked = new Set(counts.map((n) => rules.select(n)));
      expect(Object.keys(message), at).toEqual(expect.arrayContaining([...asked]));
    }
  });

  it.each(TAGS)("is set in type, not typed: no straight quote, no three dots: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      for (const form of formsOf(message)) expect(form, at).not.toMatch(/['"`]|\.\.|--| {2}/);
    }
  });

  it.each(["fr", "fr-CA"])("keeps a sign with its word: %s", (tag) => {
    for (const [at, message] of said(tag)) {
      for (const form of formsOf(message)) {
        expect(form, at).not.toMatch(/(^|[^\u00a0])[:»]|«[^\u00a0]|(^|[^\u202f])[;?!]|\{n\} /);
      }
    }
  });
});
