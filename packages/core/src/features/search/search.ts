/**
 * Full-text search over sessions, tolerant of language and spelling. The displayed text is never
 * changed: matches are returned as ranges of the original.
 */
import { eachSession } from "../../audience/audience.ts";
import { entry } from "../../document/entry.ts";
import { parseRich, richToPlain } from "../../document/rich.ts";
import type { Agenda, Item, Session, Text } from "../../document/schema.ts";
import { type Folded, fold, type TextRange } from "./fold.ts";
import { eachWord, IS_UNSPACED, type Spelling, spell } from "./spelling.ts";

export interface Match {
  /**
   * A JSON pointer into the session, which follows references: `/items/0/title`, `/place/name`,
   * `/contributors/0/person/name`, `/contributors/0/audience/1/name`.
   */
  path: string;
  /** The language tag within the text; undefined if the text is a plain string. */
  tag: string | undefined;
  /** Ranges in that string (for a summary, in its `richToPlain`), sorted and without overlap. */
  ranges: TextRange[];
}

export interface SearchIndex {
  /**
   * Reads the next sessions into the index, so that the first search need not read them all at once.
   * @returns whether some are left
   */
  read(count: number): boolean;
  /**
   * The sessions in which each word of the query is the start of some word, in document order;
   * undefined for a query without words, which should hide nothing.
   */
  search(query: string): Map<Session, Match[]> | undefined;
}

/** Finds the ranges of a folded word that match one word of the query. */
type Finder = (spelling: Spelling) => TextRange[];

function findersOf(query: string): Finder[] {
  const finders = new Map<string, Finder>();
  let end = 0;
  eachWord(fold(query).text, (asked, from) => {
    // Skip the parts of an inclusive word that has been handled as a whole.
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
  // Bürger*innen must not find Bürgermeister, so an inclusive word's masculine is not a prefix.
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

/** Converts folded ranges to ranges of the original, sorted and without overlap. */
function settle(ranges: TextRange[], folded: Folded): TextRange[] {
  const apart: TextRange[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    // Include the vowel signs of the last letter.
    MARKS.lastIndex = to;
    MARKS.test(folded.text);
    const [start, end] = folded.range(from, MARKS.lastIndex);
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** The ranges of a displayed text that match a query, sorted and without overlap. */
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
 * A function that tells whether each word of the query is the start of some word in a text; undefined
 * for a query without words.
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

/** One searchable text of a session. */
interface Field {
  session: Session;
  path: string;
  tag: string | undefined;
  folded: Folded;
}

const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((one) => [one.id, one]));

/**
 * Indexes the title, summary, place and contributors (label, person and group) of sessions and their
 * items, and the sessions' track, in every language.
 * @param textOf which strings of a text to search, with their tags @default all of them
 */
export function createSearchIndex(agenda: Agenda, textOf = everyLanguage): SearchIndex {
  const people = byId(agenda.people);
  const places = byId(agenda.places);
  const audiences = byId(agenda.audiences);
  const fields: Field[] = [];
  // Each distinct word with its positions, so that a query is compared with a few thousand words
  // rather than with the whole text.
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

  const unread = eachSession(agenda);
  const read = (count: number) => {
    while (count-- > 0) {
      const { value } = unread.next();
      if (!value) return false;
      readNode(value.session, value.session, "");
    }
    return true;
  };

  return {
    read,
    search(query) {
      const finders = findersOf(query);
      if (!finders.length) return undefined;
      // Not before the first query, because most readers never search.
      read(Infinity);

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
