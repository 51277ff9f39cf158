/** Which session of one version of an agenda is which of another, also where its id is another. */
import { instantIn } from "../time/zone.ts";
import { eachSession } from "./audience.ts";
import { entry as entryOf } from "./entry.ts";
import type { Agenda, Day, Session } from "./schema.ts";
import { textsOf } from "./translations.ts";

/** A session with the day that lists it; the unscheduled have none. */
export interface Listed {
  session: Session;
  day?: Day;
}

export interface Pairing {
  /** Each session of `after` that was there before → as it was. */
  former: Map<Session, Listed>;
  /** Those of `before` that are there no more, in the order of the document. */
  gone: Listed[];
}

interface Entry extends Listed {
  /** In every language. */
  titles: string[];
  start: number | undefined;
}

/** What two sessions must share to be the same; a title counts in any language. */
type Rule = (entry: Entry, isUnique: (title: string) => boolean) => string[];

const rules: Rule[] = [
  ({ session, titles }) => titles.map((title) => `${session.id} ${title}`),
  ({ start, titles }) => (start === undefined ? [] : titles.map((title) => `${start} ${title}`)),
  ({ session }) => [session.id],
  ({ day, titles }) => titles.map((title) => `${day?.date} ${title}`),
  ({ titles }, isUnique) => titles.filter(isUnique),
];

/**
 * Pairs the sessions of two versions of an agenda. The rules, each for what those before it left,
 * in the order of the documents:
 *
 * 1. the same id and title;
 * 2. the same title and start: its id changed (a programme that was read anew), or was given to
 *    another session;
 * 3. the same id, whatever else changed;
 * 4. the same title on the same day, or both unscheduled;
 * 5. the same title, where no other session of either version has it: not every lunch is the lunch
 *    that another day lost.
 *
 * "The same title" is in any one of its languages, "the same start" is the same instant. Takes time
 * in proportion to the number of sessions, however many share a title.
 *
 * @example
 * const { former, gone } = pairSessions(lastWeek, today);
 * for (const [session, was] of former) if (starred.has(was.session.id)) star(session.id);
 */
export function pairSessions(before: Agenda, after: Agenda): Pairing {
  const entriesBefore = entriesOf(before);
  const entriesAfter = entriesOf(after);
  const [countBefore, countAfter] = [titleCounts(entriesBefore), titleCounts(entriesAfter)];
  const isUnique = (title: string) => countBefore.get(title) === 1 && countAfter.get(title) === 1;

  const left = new Set(entriesBefore);
  const former = new Map<Session, Listed>();
  for (const rule of rules) {
    // Last first, since a queue is taken from at its end.
    const queues = new Map<string, Entry[]>();
    for (const entry of [...left].reverse()) {
      for (const key of rule(entry, isUnique)) {
        entryOf(queues, key, (): Entry[] => []).push(entry);
      }
    }
    for (const entry of entriesAfter) {
      if (former.has(entry.session)) continue;
      const found = firstLeft(rule(entry, isUnique), queues, left);
      if (!found) continue;
      left.delete(found);
      former.set(entry.session, listed(found));
    }
  }
  return { former, gone: Array.from(left, listed) };
}

function firstLeft(
  keys: string[],
  queues: Map<string, Entry[]>,
  left: Set<Entry>,
): Entry | undefined {
  for (const key of keys) {
    const queue = queues.get(key);
    // An entry stands in a queue for each of its languages: another may have taken it.
    for (let entry = queue?.pop(); entry; entry = queue?.pop()) if (left.has(entry)) return entry;
  }
  return undefined;
}

const listed = ({ session, day }: Entry): Listed => ({ session, ...(day && { day }) });

function entriesOf(agenda: Agenda): Entry[] {
  return Array.from(eachSession(agenda), ({ session, day }) => {
    const { title, start } = session;
    return {
      session,
      ...(day && { day }),
      titles: [...new Set(textsOf(title))].filter(Boolean),
      start: instantIn(agenda, start),
    };
  });
}

function titleCounts(entries: Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { titles } of entries) {
    for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
}
