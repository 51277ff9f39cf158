/** What every view needs: the agenda, the language and the time zones. */
import { type Block, parseRich } from "../document/rich.ts";
import type { Agenda, Audience, Person, Place, Text } from "../document/schema.ts";
import { directionOf, lookup, sameLanguage } from "../locale/language.ts";
import type { Locale } from "../locale/locale.ts";
import { bounded } from "../time/bounded.ts";
import { isTimeZone } from "../time/zone.ts";
import { contentLanguages } from "./content-languages.ts";

/** Text, with its language and direction if they differ from the interface's. */
export interface Passage {
  text: string;
  lang?: string;
  dir?: "ltr" | "rtl";
  /** The name of its language, if it is not available in the language the reader wants. */
  fallback?: string;
}

/** `Rich` text ready to draw. */
export interface RichPassage extends Omit<Passage, "text"> {
  blocks: Block[];
}

/** Which zone's times come first: the event's, the reader's or a given IANA zone. */
export type ZoneChoice = "event" | "viewer" | (string & {});

export interface ViewOptions {
  agenda: Agenda;
  locale: Locale;
  /** The reader's IANA zone; if Intl does not know it, the event's is used. */
  viewerZone: string;
  /** @default "event" */
  zoneChoice?: ZoneChoice;
  /** The language the reader wants the programme in. @default the interface's */
  contentLanguage?: string | undefined;
}

export interface ViewContext extends ViewOptions {
  /** The zone whose times come first, and the other one if it is different. */
  zones: [first: string, second?: string];
  /** The languages in which the programme is available, and the one in use. */
  languages: string[];
  contentLanguage: string;
  places: Map<string, Place>;
  people: Map<string, Person>;
  /** Each with the number of its branch, which decides its shape and colour. */
  audiences: Map<string, { audience: Audience; mark: number }>;
  /** The tag, as written in the text, of the language in which it is shown. */
  tagOf(text: Text): string;
  passage(text: Text): Passage;
  /** The name of a person or place: without a language where it is the same in all. */
  name(text: Text): Passage;
  rich(text: Text): RichPassage;
  /** The venue's city for the event's zone, otherwise the name of the zone. */
  zoneName(timeZone: string): Passage;
}

export function createViewContext(options: ViewOptions): ViewContext {
  const { agenda, locale, zoneChoice = "event" } = options;
  // An old engine or the host page can name a zone that Intl does not accept.
  const viewerZone = isTimeZone(options.viewerZone) ? options.viewerZone : agenda.timeZone;
  const [firstDay] = agenda.days;
  const firstInstant = firstDay && +new Date(firstDay.date);

  const wanted = options.contentLanguage ?? locale.lang;
  const wishes = [wanted, locale.lang, agenda.language];
  const languages = contentLanguages(agenda);
  const contentLanguage = lookup(languages, wishes) ?? agenda.language;
  // If the programme is not available in the reader's language at all, no text is marked as a fallback.
  const isWritten = sameLanguage(contentLanguage, wanted);

  const choose = (text: Text): { text: string; lang: string } => {
    if (typeof text === "string") return { text, lang: agenda.language };
    const tags = Object.keys(text);
    const lang = lookup(tags, wishes) ?? tags[0] ?? agenda.language;
    return { text: text[lang] ?? "", lang };
  };
  const marks = (lang: string) => ({
    ...(!sameLanguage(lang, locale.uiLang) && { lang, dir: directionOf(lang) }),
    ...(isWritten && !sameLanguage(lang, wanted) && { fallback: locale.language(lang) }),
  });
  const passage = (text: Text): Passage => {
    const chosen = choose(text);
    return { text: chosen.text, ...marks(chosen.lang) };
  };

  // A voice that changes for each name is worse than an accent (WCAG 3.1.2 exempts proper names).
  const name = (text: Text): Passage => {
    if (typeof text !== "string") return passage(text);
    const dir = directionOf(agenda.language);
    return { text, ...(dir !== locale.dir && { dir }) };
  };

  const first =
    zoneChoice === "viewer"
      ? viewerZone
      : zoneChoice !== "event" && isTimeZone(zoneChoice)
        ? zoneChoice
        : agenda.timeZone;
  const second = first === agenda.timeZone ? viewerZone : agenda.timeZone;

  return {
    ...options,
    viewerZone,
    zones: first === second ? [first] : [first, second],
    languages,
    contentLanguage,
    places: new Map(agenda.places.map((place) => [place.id, place])),
    people: new Map(agenda.people.map((person) => [person.id, person])),
    audiences: marked(agenda.audiences),
    tagOf: (text) => choose(text).lang,
    passage,
    name,
    rich(text) {
      const chosen = choose(text);
      return { blocks: parseRich(chosen.text), ...marks(chosen.lang) };
    },
    zoneName: bounded(8, (timeZone: string): Passage => {
      const city = timeZone === agenda.timeZone && agenda.venue?.city;
      return city ? name(city) : { text: locale.zone(timeZone, firstInstant) };
    }),
  };
}

/**
 * Groups by id, each with the number of its branch of the tree, from which it has shape and colour.
 * Branches are the groups of the two levels at the top, since one group often holds all others.
 */
function marked(audiences: Audience[]): ViewContext["audiences"] {
  const byId = new Map(audiences.map((audience) => [audience.id, audience]));
  const above = ({ parent }: Audience) => (parent ? byId.get(parent) : undefined);
  const branchOf = (audience: Audience): Audience => {
    const parent = above(audience);
    return parent && above(parent) ? branchOf(parent) : audience;
  };
  const branches = audiences.filter((one) => branchOf(one) === one);
  return new Map(
    audiences.map((audience) => [
      audience.id,
      { audience, mark: branches.indexOf(branchOf(audience)) },
    ]),
  );
}
