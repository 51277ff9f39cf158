/** A whole agenda in other formats, in a built-in language or with a locale of the caller's own. */
import type { Agenda } from "./document/schema.ts";
import { type CalendarSelection, calendarText } from "./features/calendar/ics.ts";
import type { LocaleOptions } from "./features/delivery/output-context.ts";
import { agendaJsonLd, type JsonLd } from "./features/jsonld/jsonld.ts";
import { agendaText } from "./features/share/plain-text.ts";
import { list as en, overlay as enOverlay } from "./languages/en.ts";
import { list as es, overlay as esOverlay, regions as esRegions } from "./languages/es.ts";
import { list as fr, overlay as frOverlay, regions as frRegions } from "./languages/fr.ts";
import type { Catalogue } from "./locale/catalogue.ts";
import { createLocale } from "./locale/locale.ts";

/** What an output says, in the built-in languages: not the words of controls. */
const words: Catalogue = {
  en: { list: en, overlay: enOverlay },
  es: { list: es, overlay: esOverlay, regions: esRegions },
  fr: { list: fr, overlay: frOverlay, regions: frRegions },
};

/** Options of every output of a whole agenda. */
export interface OutputOptions extends Partial<LocaleOptions> {
  /**
   * The language of the agenda's texts and of the words around them. The words are available in
   * English, French and Spanish; for any other language, pass a `locale`.
   * @default the agenda's language
   */
  lang?: string | undefined;
}

export interface CalendarOptions extends OutputOptions, CalendarSelection {}

/**
 * The agenda as the text of an .ics file, as `calendarText` writes it.
 *
 * @example
 * const ics = toICalendar(agenda, { audiences: ["africa"], lang: "fr" });
 */
export function toICalendar(agenda: Agenda, options: CalendarOptions = {}): string {
  return calendarText(agenda, withLocale(agenda, options));
}

/**
 * The whole programme as text, in the meeting's time zone, with everything that a page would show.
 *
 * @example
 * toPlainText(agenda, { lang: "en" });
 * // Annual retreat
 * // ==============
 * // 23 February 2024 · Harbour House
 * // Time zone: Barcelona
 * //
 * // Friday 23 February
 * // ------------------
 * //
 * // 10:00–13:00 · Acting together
 * //   Speakers: Regional sections
 */
export function toPlainText(agenda: Agenda, options: OutputOptions = {}): string {
  return agendaText(agenda, withLocale(agenda, options));
}

/**
 * The agenda as a schema.org Event, with a `subEvent` for each session whose day or start is known.
 * Times have the offset of the event's zone. The link to join an online session is included only if
 * admission is open or not specified.
 *
 * @example
 * const json = JSON.stringify(toJsonLd(agenda, { lang: "en" })).replaceAll("<", "\\u003c");
 */
export function toJsonLd(agenda: Agenda, options: OutputOptions = {}): JsonLd {
  return agendaJsonLd(agenda, withLocale(agenda, options));
}

function withLocale<Options extends OutputOptions>(agenda: Agenda, options: Options) {
  const { lang = agenda.language, locale = createLocale(lang, words) } = options;
  return { ...options, locale };
}
