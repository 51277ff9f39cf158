/** The languages in which a programme is available. */
import { eachSession } from "../audience/audience.ts";
import type { Agenda, Text } from "../document/schema.ts";
import { translationsOf } from "../document/translations.ts";

/**
 * The languages of the agenda's title, and those of most session titles: a few translated titles do
 * not count as a translation of the programme.
 * @returns BCP 47 tags as written in the document, each once, in document order
 */
export function contentLanguages(agenda: Agenda): string[] {
  const tagsOf = (text: Text) => Object.keys(translationsOf(text, agenda.language));
  const ofTitle = tagsOf(agenda.title);
  const named = new Map(ofTitle.map((tag) => [tag, 0]));
  let sessions = 0;
  for (const { session } of eachSession(agenda)) {
    sessions++;
    for (const tag of tagsOf(session.title)) named.set(tag, (named.get(tag) ?? 0) + 1);
  }
  return [...named].flatMap(([tag, count]) =>
    ofTitle.includes(tag) || count > sessions / 2 ? tag : [],
  );
}
