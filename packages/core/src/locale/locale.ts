/**
 * The messages and formatters of one language: numbers, dates, lists, times. Formatters are created
 * when first needed and kept in the locale, because the first Intl formatter of a page takes about
 * 30 ms.
 */
import { toJson } from "../document/json.ts";
import { bounded } from "../time/bounded.ts";
import type { Catalogue, FeatureMessages, Pieces } from "./catalogue.ts";
import { type Dates, datesBy } from "./dates.ts";
import { directionOf, lookup, sameLanguage } from "./language.ts";
import type { Messages, Plural } from "./messages.ts";

export interface Locale extends Dates {
  /** The requested tag, used for dates and numbers. */
  lang: string;
  /** The tag of the messages, which differs if there are none for `lang`. */
  uiLang: string;
  dir: "ltr" | "rtl";
  /** The words of the list. */
  messages: Messages;
  /**
   * The words of a feature in the language of the messages, or in English if it has none.
   * @throws Error when the catalogue has neither
   */
  words<Feature extends keyof FeatureMessages>(feature: Feature): FeatureMessages[Feature];
  number(n: number): string;
  /** A message with its `{names}` filled. */
  fill(message: string, values: Record<string, string>): string;
  /** The plural form for a number, with `{n}` and other names filled. */
  plural(message: Plural, n: number, values?: Record<string, string>): string;
  labelled(label: string, value: string): string;
  list(parts: string[]): string;
  /** A time of day in the language's format: 10h00, 10:00, 10:00 AM. */
  clock(hour: number, minute: number): string;
  /** How far ahead something is: "in 20 minutes", "tomorrow". */
  ahead(n: number, unit: "minute" | "hour" | "day"): string;
  /**
   * The name of a zone, for example "heure du Japon".
   * @param instant epoch milliseconds; a zone's name can change over time @default now
   */
  zone(timeZone: string, instant?: number): string;
  /** The name of a language. */
  language(tag: string): string;
}

/** Engines use different spaces in formats (U+2009, U+202F, U+00A0); this makes them all the same. */
const evenSpaces = (text: string) => text.replaceAll(/[\u2009\u202f\u00a0]/g, "\u00a0");

/**
 * @param lang BCP 47 tag. Messages fall back by RFC 4647 lookup, then to English. Formats are in
 *   `lang` if Intl knows it.
 * @param catalogue the loaded languages. English, if it is one of them, supplies single words that
 *   another language lacks.
 * @throws Error when no language fits and English is not in the catalogue
 */
export function createLocale(lang: string, catalogue: Catalogue): Locale {
  const complete = Object.keys(catalogue).filter((tag) => catalogue[tag]?.list);
  const uiLang = lookup(complete, [lang]) ?? "en";
  const wordsOf = bounded(32, (piece: keyof Pieces) => piecesIn(catalogue, uiLang, lang, piece));
  const messages = wordsOf("list") as Messages;
  // Not those of English, which supplies what another language lacks.
  const words = catalogue[uiLang]?.list?.dates && messages.dates;
  const isKnown = words && writesSo(lang, uiLang, words.regions);
  // Even to ask what Intl supports costs a page 10 ms, and it supports the languages of the interface.
  const tag = isKnown ? tagFor(lang) : (intlTag(lang) ?? intlTag(uiLang) ?? "en-GB");
  // Cached by options: each zone name needs its own formatter, and a document has only a few zones.
  const intl = <Format, Options>(
    Made: new (tag: string, options: Options) => Format,
    lang = tag,
  ): ((options: Options) => Format) => {
    const formatOf = bounded(32, (options: string) => new Made(lang, JSON.parse(options)));
    return (options) => formatOf(toJson(options));
  };
  const datesIn = intl(Intl.DateTimeFormat);
  const dates = (options: Intl.DateTimeFormatOptions) =>
    datesIn({ calendar: "gregory", timeZone: "UTC", ...options });
  const numbers = intl(Intl.NumberFormat);
  // Below 1000 there is nothing to group.
  const number = (n: number) =>
    isKnown && Math.trunc(n) === n && n >= 0 && n < 1000 ? `${n}` : numbers({}).format(n);
  const lists = intl(Intl.ListFormat);
  const languages = intl(Intl.DisplayNames);
  const relative = intl(Intl.RelativeTimeFormat);
  // Plural rules can depend on the region: zero is plural in Portugal, singular in Brazil.
  const rules = intl(Intl.PluralRules, sameLanguage(tag, uiLang) ? tag : uiLang);
  // Italian pads days with a zero, but only in ranges.
  const dayOfMonth = (value: string) => value.replace(/^0?1$/, messages.first).replace(/^0/, "");
  const joined = (parts: { type: string; value: string }[]) =>
    parts
      .map(({ type, value }) => (type === "day" ? dayOfMonth(value) : value))
      .join("")
      // Engines differ in which spaces of a date are no-break; allow a line break at all of them.
      .replace(/\s/g, " ");
  // Only English in regions with a 12-hour clock uses am and pm.
  const saysAmPm = () => {
    const { language, region } = new Intl.Locale(tag);
    return (
      language === "en" &&
      region &&
      dates({ hour: "numeric" }).resolvedOptions().hourCycle === "h12"
    );
  };

  const fill: Locale["fill"] = (message, values) =>
    message.replaceAll(/\{(\w+)\}/g, (all, name) =>
      Object.hasOwn(values, name) ? (values[name] as string) : all,
    );

  // Cached, because a long programme shows the same few times thousands of times.
  const clockText = bounded(1440, (minutes: number) => {
    const hour = Math.floor(minutes / 60);
    const minute = minutes % 60;
    if (!isKnown && saysAmPm()) {
      const options = { hour: "numeric", minute: "2-digit", hourCycle: "h12" } as const;
      return evenSpaces(dates(options).format(minutes * 60_000));
    }
    const two = (n: number) => (n < 10 ? number(0) : "") + number(n);
    const twelve = { h: number(hour % 12 || 12), ap: hour < 12 ? "AM" : "PM" };
    return fill(messages.clock, { H: number(hour), HH: two(hour), mm: two(minute), ...twelve });
  });

  const datesOfIntl = (): Dates => ({
    day(date) {
      const long = dates({ weekday: "long", day: "numeric", month: "long" });
      const text = joined(long.formatToParts(+new Date(date)));
      return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
    },
    shortDay(date) {
      const short = dates({ weekday: "short", day: "numeric" });
      // Some languages have a comma here, which makes sense only in a sentence.
      return joined(short.formatToParts(+new Date(date))).replace(/[,،]/, "");
    },
    dateRange(first, last) {
      const format = dates({ day: "numeric", month: "long", year: "numeric" });
      const [start, end] = [+new Date(first), +new Date(last)];
      const [from, to] = [format.formatToParts(start), format.formatToParts(end)];
      if (first === last) return joined(from);
      const range = format.formatRangeToParts(start, end);
      // Some languages format ranges as digits or omit the first month; two full dates are clearer.
      const months = (parts: { type: string; value: string }[]) =>
        parts.flatMap(({ type, value }) => (type === "month" ? value : []));
      const wanted = months([...from, ...to]);
      const isWhole =
        wanted.every((month) => months(range).includes(month)) &&
        !range.some(({ value }) => value.includes("/"));
      // If the year comes first, the part that both dates begin with is written once.
      if (!isWhole && from[0]?.type === "year") {
        const shared = to.findIndex(({ value }, index) => value !== from[index]?.value);
        return `${joined(from)}${uiLang === "ko" ? "~" : "～"}${joined(to.slice(shared))}`;
      }
      const text = isWhole ? joined(range) : `${joined(from)} – ${joined(to)}`;
      // Days of one month have no spaces around the dash; engines differ in this.
      return text.replace(/^(\d+)\s–\s(\d+)/, "$1–$2").replace(/\s–\s/, "\u00a0– ");
    },
  });

  return {
    lang,
    uiLang,
    dir: directionOf(uiLang),
    messages,
    words: wordsOf as Locale["words"],
    number,
    fill,
    plural: (message, n, values) =>
      fill(message[rules({}).select(n) as keyof Plural] ?? message.other, {
        n: number(n),
        ...values,
      }),
    labelled: (label, value) => fill(messages.labelled, { label, value }),
    list: (parts) => lists({ type: "conjunction" }).format(parts),
    clock: (hour, minute) => clockText(hour * 60 + minute),
    ...(isKnown ? datesBy(words, messages.first, fill) : datesOfIntl()),
    ahead: (n, unit) => evenSpaces(relative({ numeric: "auto" }).format(n, unit)),
    zone(timeZone, instant = Date.now()) {
      // UTC has no generic name: it would be "GMT+00:00".
      const timeZoneName = /^(Etc\/)?(UTC|GMT)$/i.test(timeZone) ? "long" : "longGeneric";
      const parts = dates({ timeZone, timeZoneName }).formatToParts(instant);
      return evenSpaces(parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone);
    },
    language(code) {
      try {
        return languages({ type: "language" }).of(code) ?? code;
      } catch {
        // Intl rejects some tags that a document may contain, such as fr-x-facile.
        return code;
      }
    },
  };
}

/**
 * The words of the list or of a feature, with the variants of the region in `lang`. Spanish in any
 * region uses those of Latin America (UN M.49 419).
 */
function piecesIn(catalogue: Catalogue, uiLang: string, lang: string, piece: keyof Pieces) {
  const { en, [uiLang]: language } = catalogue;
  if (!en?.[piece] && !language?.[piece]) {
    throw new Error(
      `The catalogue has no words for "${piece}" in "${uiLang}", and none in English`,
    );
  }
  const [, region = ""] = /-([a-z]{2}|\d{3})(?:-|$)/i.exec(lang) ?? [];
  const { regions = {} } = language ?? {};
  const variants = regions[region.toUpperCase()] ?? (region ? regions["419"] : undefined);
  return { ...en?.[piece], ...language?.[piece], ...variants?.[piece] };
}

/** Whether dates and numbers in `lang` are those of the words for `uiLang`, which are for no region. */
function writesSo(lang: string, uiLang: string, regions = ""): boolean {
  const [language, region] = [lang.slice(0, uiLang.length), lang.slice(uiLang.length + 1)];
  if (language.toLowerCase() !== uiLang.toLowerCase()) return false;
  return lang === language || (!!region && regions.split(" ").includes(region.toUpperCase()));
}

/**
 * The tag for Intl, or undefined if it does not know the language, because Intl would then use the
 * host's.
 */
function intlTag(lang: string): string | undefined {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(lang);
    return known && tagFor(known);
  } catch {
    return undefined;
  }
}

/**
 * Without a region, English is formatted as in Britain, Portuguese as in Portugal, and Arabic with
 * Western digits, since engines disagree.
 */
const tagFor = (lang: string) =>
  ({ en: "en-GB", pt: "pt-PT", ar: "ar-u-nu-latn" })[lang.toLowerCase()] ?? lang;
