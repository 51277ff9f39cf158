/** Filters beside the groups: which sessions have which type, track, place, language and person. */
import { entry } from "../../document/entry.ts";
import type { Item, Session } from "../../document/schema.ts";
import { textsOf, translationsOf } from "../../document/translations.ts";
import type { Passage, ViewContext } from "../../list/context.ts";
import type { Messages } from "../../locale/messages.ts";

/** What sessions can be filtered by, in the order in which it is offered. People only by their names. */
export const KINDS = ["types", "tracks", "places", "languages", "people"] as const;
export type Kind = (typeof KINDS)[number];

/** The picked values of each kind. */
export type Picks = Readonly<Record<Kind, readonly string[]>>;

/**
 * The sessions that have a value, by kind and value, in document order. Values are ids of types,
 * places and people, language tags, and a track's text in the agenda's language.
 */
export type FilterIndex = Readonly<Record<Kind, ReadonlyMap<string, ReadonlySet<Session>>>>;

/**
 * Type, track and place are a session's own. Its languages are those in which it can be heard, spoken
 * or interpreted; its people are also those of its items.
 * @param language the agenda's
 */
export function filterIndex(sessions: Iterable<Session>, language: string): FilterIndex {
  const index = Object.fromEntries(
    KINDS.map((kind) => [kind, new Map<string, Set<Session>>()]),
  ) as Record<Kind, Map<string, Set<Session>>>;
  for (const session of sessions) {
    const add = (kind: Kind, value: string | undefined) => {
      if (value) entry(index[kind], value, () => new Set()).add(session);
    };
    const addPeople = ({ contributors, items }: Session | Item) => {
      for (const { person } of contributors ?? []) add("people", person);
      items?.forEach(addPeople);
    };
    const { type, track = "", place, languages } = session;
    // The type `other` has no name.
    if (type !== "other") add("types", type);
    add("tracks", translationsOf(track, language)[language] ?? textsOf(track)[0]);
    add("places", place);
    for (const { tag, mode } of languages ?? []) {
      if (mode === "floor" || mode === "interpretation") add("languages", tag);
    }
    addPeople(session);
  }
  return index;
}

/**
 * Whether a session has one of the picked values of each kind; of a kind without any, it need not.
 * Picked values that no session has hide nothing.
 * @param but a kind to leave out
 */
export function matchesPicks(
  session: Session,
  index: FilterIndex,
  picks: Picks,
  but?: Kind,
): boolean {
  return KINDS.every((kind) => {
    const sets = kind === but ? [] : picks[kind].flatMap((value) => index[kind].get(value) ?? []);
    return !sets.length || sets.some((sessions) => sessions.has(session));
  });
}

/** The name of a value that some session has. */
export function valueName(
  kind: Kind,
  value: string,
  index: FilterIndex,
  { locale, passage, name, places, people }: ViewContext,
): Passage {
  if (kind === "languages") {
    const text = locale.language(value);
    // As in a list, not as in a sentence.
    return { text: text.charAt(0).toLocaleUpperCase(locale.uiLang) + text.slice(1) };
  }
  if (kind === "types") return { text: locale.messages.type[value as keyof Messages["type"]] };
  const [first] = index[kind].get(value) ?? [];
  if (kind === "tracks") return passage(first?.track ?? value);
  return name({ places, people }[kind].get(value)?.name ?? value);
}
