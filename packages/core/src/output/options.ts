import type { Agenda } from "../agenda/schema.ts";
import { es } from "../locale/es.ts";
import { fr } from "../locale/fr.ts";
import { createLocale, type Locale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { createViewContext, type ViewContext } from "../view/context.ts";

/** What every output of a whole agenda takes. */
export interface OutputOptions {
  /**
   * Which translations to take, and the language of the words around them: English, French or
   * Spanish. For any other hand in a `locale`.
   * @default the agenda's language
   */
  lang?: string | undefined;
  /** A language at work, from `createLocale`; then `lang` counts for nothing. */
  locale?: Locale | undefined;
  /** Which translations to take where they are not to be in the words' language, BCP 47. */
  contentLanguage?: string | undefined;
}

/** A context in the event's own zone: nobody knows who will read a file. */
export function outputContext(
  agenda: Agenda,
  { lang, locale, contentLanguage }: OutputOptions,
): ViewContext {
  return createViewContext({
    agenda,
    locale: locale ?? createLocale(lang ?? agenda.language, { en, es, fr }),
    viewerZone: agenda.timeZone,
    contentLanguage,
  });
}
