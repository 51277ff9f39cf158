import type { Agenda } from "../../document/schema.ts";
import { createViewContext, type ViewContext } from "../../list/context.ts";
import type { Locale } from "../../locale/locale.ts";

/** The languages of an output of a whole agenda. */
export interface LocaleOptions {
  locale: Locale;
  /** BCP 47 tag for the agenda's texts, if different from the language of the words around them. */
  contentLanguage?: string | undefined;
}

/** A context in the event's own zone, because the reader's zone is unknown. */
export function outputContext(
  agenda: Agenda,
  { locale, contentLanguage }: LocaleOptions,
): ViewContext {
  return createViewContext({ agenda, locale, viewerZone: agenda.timeZone, contentLanguage });
}
