/**
 * A language at work: its messages filled, its numbers, dates, lists and clock. One object for each
 * language in use; its formatters are made when first asked for and go with it, since the first
 * Intl formatter of a page costs some 30 ms.
 */
import { bounded } from "../time/bounded.ts";
import { directionOf, lookup, sameLanguage } from "./language.ts";
import { en, type Messages, type Plural } from "./messages.ts";

/** Messages by language tag. */
export type Catalogue = Readonly<Record<string, Messages>>;

export interface Locale {
  /** The tag that was asked for, for dates and numbers. */
  lang: string;
  /** The tag of the messages, which may be another where there are none. */
  uiLang: string;
  dir: "ltr" | "rtl";
  messages: Messages;
  number(n: number): string;
  /** A message with its `{names}` filled. */
  fill(message: string, values: Record<string, string>): string;
  /** The form for a number, with `{n}` and other names filled. */
  plural(message: Plural, n: number, values?: Record<string, string>): string;
  labelled(label: string, value: string): string;
  list(parts: string[]): string;
  /** A time of day as the language writes it: 10h00, 10:00, 10:00 AM. */
  clock(hour: number, minute: number): string;
  /** A day as a heading: "Vendredi 23 février". `date` is YYYY-MM-DD. */
  day(date: string): string;
  /** A day among days: "Fri 23", "ven. 23". */
  shortDay(date: string): string;
  /** A day or a run of days with the year: "23 février 2024", "15–19 février 2027". */
  dateRange(first: string, last: string): string;
  /** How far ahead something is: "in 20 minutes", "tomorrow". */
  ahead(n: number, unit: "minute" | "hour" | "day"): string;
  /**
   * A zone in words, for example "heure du Japon".
   * @param instant when, since a zone's name changes with its history @default now
   */
  zone(timeZone: string, instant?: number): string;
  /** A language in words. */
  language(tag: string): string;
}

/** Engines part their formats with U+202F, U+2009 or U+0020; one kind reads the same everywhere. */
const evenSpaces = (text: string) => text.replaceAll(/[\u2009\u202f\u00a0]/g, "\u00a0");

/**
 * @param lang BCP 47 tag; messages fall back by RFC 4647 lookup and then to English, formats follow
 *   any language that Intl knows
 * @param catalogue the languages that are loaded
 */
export function createLocale(lang: string, catalogue: Catalogue): Locale {
  const uiLang = lookup(Object.keys(catalogue), [lang]) ?? "en";
  const messages = regional(catalogue[uiLang] ?? en, lang);
  const tag = intlTag(lang) ?? intlTag(uiLang) ?? "en-GB";
  // A zone's name asks for a formatter of its own; a document names a handful.
  const intl = <Format, Options>(
    Made: new (tag: string, options: Options) => Format,
    lang = tag,
  ): ((options: Options) => Format) => {
    const formatOf = bounded(32, (options: string) => new Made(lang, JSON.parse(options)));
    return (options) => formatOf(JSON.stringify(options));
  };
  const datesIn = intl(Intl.DateTimeFormat);
  const dates = (options: Intl.DateTimeFormatOptions) =>
    datesIn({ calendar: "gregory", timeZone: "UTC", ...options });
  const numbers = intl(Intl.NumberFormat);
  const number = (n: number) => numbers({}).format(n);
  const lists = intl(Intl.ListFormat);
  const languages = intl(Intl.DisplayNames);
  const relative = intl(Intl.RelativeTimeFormat);
  // A region may count otherwise: nought is plural in Portugal, singular in Brazil.
  const rules = intl(Intl.PluralRules, sameLanguage(tag, uiLang) ? tag : uiLang);
  // Italian pads the days of a range, and of nothing else.
  const dayOfMonth = (value: string) => value.replace(/^0?1$/, messages.first).replace(/^0/, "");
  const joined = (parts: { type: string; value: string }[]) =>
    parts
      .map(({ type, value }) => (type === "day" ? dayOfMonth(value) : value))
      .join("")
      // A date may break over lines; which of its spaces engines let break differs.
      .replace(/\s/g, " ");
  // Americans and others who write English read 18:00 slowly; no other programme says am or pm.
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

  // A long programme shows the same few minutes of the day thousands of times.
  const clockText = bounded(1440, (minutes: number) => {
    const hour = Math.floor(minutes / 60);
    const minute = minutes % 60;
    if (saysAmPm()) {
      const options = { hour: "numeric", minute: "2-digit", hourCycle: "h12" } as const;
      return evenSpaces(dates(options).format(minutes * 60_000));
    }
    const two = numbers({ minimumIntegerDigits: 2 });
    const values = { H: number(hour), HH: two.format(hour), mm: two.format(minute) };
    return fill(messages.clock, values);
  });

  return {
    lang,
    uiLang,
    dir: directionOf(uiLang),
    messages,
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
    day(date) {
      const long = dates({ weekday: "long", day: "numeric", month: "long" });
      const text = joined(long.formatToParts(Date.parse(date)));
      return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
    },
    shortDay(date) {
      const short = dates({ weekday: "short", day: "numeric" });
      // The comma of some languages is for sentences; here each stands alone.
      return joined(short.formatToParts(Date.parse(date))).replace(/[,،]/, "");
    },
    dateRange(first, last) {
      const format = dates({ day: "numeric", month: "long", year: "numeric" });
      const [start, end] = [Date.parse(first), Date.parse(last)];
      const [from, to] = [format.formatToParts(start), format.formatToParts(end)];
      if (first === last) return joined(from);
      const range = format.formatRangeToParts(start, end);
      // Some languages' ranges are bare digits, or lack the first month: then two dates are clearer.
      const months = (parts: { type: string; value: string }[]) =>
        parts.flatMap(({ type, value }) => (type === "month" ? value : []));
      const wanted = months([...from, ...to]);
      const isWhole =
        wanted.every((month) => months(range).includes(month)) &&
        !range.some(({ value }) => value.includes("/"));
      // Where the year comes first, what both dates begin with is written once.
      if (!isWhole && from[0]?.type === "year") {
        const shared = to.findIndex(({ value }, index) => value !== from[index]?.value);
        return `${joined(from)}${uiLang === "ko" ? "~" : "～"}${joined(to.slice(shared))}`;
      }
      const text = isWhole ? joined(range) : `${joined(from)} – ${joined(to)}`;
      // Days of one month stand close, as printers set them; engines differ.
      return text.replace(/^(\d+)\s–\s(\d+)/, "$1–$2").replace(/\s–\s/, "\u00a0– ");
    },
    ahead: (n, unit) => evenSpaces(relative({ numeric: "auto" }).format(n, unit)),
    zone(timeZone, instant = Date.now()) {
      // UTC has no generic name: that would read "GMT+00:00".
      const timeZoneName = /^(Etc\/)?(UTC|GMT)$/i.test(timeZone) ? "long" : "longGeneric";
      const parts = dates({ timeZone, timeZoneName }).formatToParts(instant);
      return evenSpaces(parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone);
    },
    language(code) {
      try {
        return languages({ type: "language" }).of(code) ?? code;
      } catch {
        // Intl refuses some of what a document may call a language, such as fr-x-facile.
        return code;
      }
    },
  };
}

/** A language as its region writes it; Spanish outside Spain as Latin America does (UN M.49 419). */
function regional({ regions = {}, ...messages }: Messages, lang: string): Messages {
  const [, region = ""] = /-([a-z]{2}|\d{3})(?:-|$)/i.exec(lang) ?? [];
  return { ...messages, ...(regions[region.toUpperCase()] ?? (region && regions["419"])) };
}

/**
 * The tag for Intl, if it knows the language: for others it takes the host's. English without a
 * region is written as the world does, not as the US, Portuguese as in Portugal; Arabic without one with the digits of its
 * west, since engines disagree.
 */
function intlTag(lang: string): string | undefined {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(lang);
    return known && ({ en: "en-GB", pt: "pt-PT", ar: "ar-u-nu-latn" }[known] ?? known);
  } catch {
    return undefined;
  }
}
