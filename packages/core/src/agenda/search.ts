/**
 * Finding sessions by words, in whatever language and spelling they are written and asked for.
 * Nothing that is shown is ever rewritten: what is found comes back as parts of the original.
 */
import { eachSession } from "./audience.ts";
import { entry } from "./entry.ts";
import { type Folded, fold, type TextRange } from "./fold.ts";
import { parseRich, richToPlain } from "./rich.ts";
import type { Agenda, Item, Session, Text } from "./schema.ts";
import { eachWord, IS_UNSPACED, type Spelling, spell } from "./spelling.ts";

export interface Match {
  /**
   * Where: a JSON pointer into the session that goes on into what it refers to, as in
   * `/items/0/title`, `/place/name`, `/contributors/0/person/name`, `/contributors/0/audience/1/name`.
   */
  path: string;
  /** The language tag within the text; undefined where it is one string. */
  tag: string | undefined;
  /** In that string, sorted and apart; in a summary, in its plain text (`richToPlain`). */
  ranges: TextRange[];
}

export interface SearchIndex {
  /**
   * The sessions in which each word of the query starts a word somewhere, in the order of the
   * document; undefined for a query without words, which asks for nothing and hides nothing.
   */
  search(query: string): Map<Session, Match[]> | undefined;
}

/** Finds the parts of a word, as folded, that one word of a query asks for. */
type Finder = (spelling: Spelling) => TextRange[];

function findersOf(query: string): Finder[] {
  const finders = new Map<string, Finder>();
  let end = 0;
  eachWord(fold(query).text, (asked, from) => {
    // The parts of an inclusive word are not asked for one by one.
    if (from < end) return;
    end = from + asked.length;
    finders.set(asked, IS_UNSPACED.test(asked) ? partFinder(asked) : startFinder(asked));
  });
  return [...finders.values()];
}

function partFinder(asked: string): Finder {
  return ({ word }) => {
    const found: TextRange[] = [];
    for (let at = word.indexOf(asked); at >= 0; at = word.indexOf(asked, at + asked.length))
      found.push([at, at + asked.length]);
    return found;
  };
}

function startFinder(asked: string): Finder {
  const { readings, keys } = spell(asked);
  // Bürger*innen asks for no Bürgermeister: an inclusive word's masculine is no start.
  const starts = readings.length > 1 ? readings.slice(1) : readings;
  return (spelling) => {
    const start = starts.find((one) => spelling.readings.some((other) => other.startsWith(one)));
    if (start !== undefined && spelling.readings.length === 1) return [[0, start.length]];
    return start !== undefined || spelling.keys.some((key) => keys.includes(key))
      ? [[0, spelling.word.length]]
      : [];
  };
}

const MARKS = /\p{M}*/uy;

/** As parts of the original, sorted and apart. */
function settle(ranges: TextRange[], folded: Folded): TextRange[] {
  const apart: TextRange[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    // A letter keeps its vowel sign.
    MARKS.lastIndex = to;
    MARKS.test(folded.text);
    const [start, end] = folded.range(from, MARKS.lastIndex);
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** Which parts of a text as it is shown a query finds, sorted and apart. */
export function highlight(text: string, query: string): TextRange[] {
  const finders = findersOf(query);
  if (!finders.length) return [];
  const folded = fold(text);
  const ranges: TextRange[] = [];
  eachWord(folded.text, (word, at) => {
    const spelling = spell(word);
    for (const find of finders)
      for (const [from, to] of find(spelling)) ranges.push([at + from, at + to]);
  });
  return settle(ranges, folded);
}

/**
 * Tells of a text whether each word of the query starts a word in it; undefined for a query without
 * words, which asks for nothing.
 */
export function matcher(query: string): ((text: string) => boolean) | undefined {
  const finders = findersOf(query);
  if (!finders.length) return undefined;
  return (text) => {
    const spellings: Spelling[] = [];
    eachWord(fold(text).text, (word) => spellings.push(spell(word)));
    return finders.every((find) => spellings.some((spelling) => find(spelling).length > 0));
  };
}

const everyLanguage = (text: Text): [tag: string | undefined, text: string][] =>
  typeof text === "string" ? [[undefined, text]] : Object.entries(text);

/** A text of a session, as it is searched. */
interface Field {
  session: Session;
  path: string;
  tag: string | undefined;
  folded: Folded;
}

const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((one) => [one.id, one]));

/**
 * Searches, of sessions and their items, the title, summary, place and contributors (by wording,
 * person and group), and the track, in every language there is.
 * @param textOf the strings of a text that are searched, by tag; @default all of them
 */
export function createSearchIndex(agenda: Agenda, textOf = everyLanguage): SearchIndex {
  const people = byId(agenda.people);
  const places = byId(agenda.places);
  const audiences = byId(agenda.audiences);
  const fields: Field[] = [];
  // Each word once, with where it stands: a query is compared with some thousand words, not with the
  // whole text.
  const words = new Map<string, { spelling: Spelling; fields: Field[]; places: number[] }>();

  function readNode(session: Session, node: Session | Item, pointer: string): void {
    const add = (path: string, text: Text | undefined, rich = false) => {
      for (const [tag, string] of text === undefined ? [] : textOf(text)) {
        const folded = fold(rich ? richToPlain(parseRich(string)) : string);
        const field = { session, path: pointer + path, tag, folded };
        eachWord(folded.text, (word, from) => {
          const { fields, places } = entry(words, word, () => ({
            spelling: spell(word),
            fields: [],
            places: [],
          }));
          fields.push(field);
          places.push(from);
        });
        fields.push(field);
      }
    };
    add("/title", node.title);
    add("/summary", node.summary, true);
    add("/place/name", places.get(node.place ?? "")?.name);
    node.contributors?.forEach(({ label, name, person: id, audience }, index) => {
      const path = `/contributors/${index}`;
      const person = people.get(id ?? "");
      add(`${path}/label`, label);
      add(`${path}/name`, name);
      add(`${path}/person/name`, person?.name);
      add(`${path}/person/title`, person?.title);
      add(`${path}/person/organisation`, person?.organisation);
      audience?.forEach((id, index) => {
        add(`${path}/audience/${index}/name`, audiences.get(id)?.name);
      });
    });
    node.items?.forEach((item, index) => {
      readNode(session, item, `${pointer}/items/${index}`);
    });
    if (node === session) add("/track", session.track);
  }

  return {
    search(query) {
      const finders = findersOf(query);
      if (!finders.length) return undefined;
      // Read when first asked, for most readers never search.
      if (!fields.length)
        for (const { session } of eachSession(agenda)) readNode(session, session, "");

      const hits = new Map<Field, TextRange[]>();
      const having = finders.map((find) => {
        const sessions = new Set<Session>();
        for (const { spelling, fields, places } of words.values()) {
          const parts = find(spelling);
          if (!parts.length) continue;
          fields.forEach((field, index) => {
            const at = places[index] ?? 0;
            sessions.add(field.session);
            const ranges = entry(hits, field, () => []);
            for (const [from, to] of parts) ranges.push([at + from, at + to]);
          });
        }
        return sessions;
      });

      const found = new Map<Session, Match[]>();
      for (const field of fields) {
        const { session, path, tag, folded } = field;
        const ranges = hits.get(field);
        if (!ranges || !having.every((sessions) => sessions.has(session))) continue;
        entry(found, session, () => []).push({ path, tag, ranges: settle(ranges, folded) });
      }
      return found;
    },
  };
}
