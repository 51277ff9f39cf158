/** The languages that a reader can have a programme in. */
import { eachSession } from "../agenda/audience.ts";
import type { Agenda, Text } from "../agenda/schema.ts";
import { translationsOf } from "../agenda/translations.ts";

/**
 * Those of the agenda's title, and those that most sessions are named in: a single translated name
 * makes no translation of the programme.
 * @returns BCP 47 tags as the document writes them, each once, in its order
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
