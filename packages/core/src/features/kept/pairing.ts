/** Finds the same session in two versions of an agenda, even if its id changed. */

import { eachSession } from "../../audience/audience.ts";
import { entry as entryOf } from "../../document/entry.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import { textsOf } from "../../document/translations.ts";
import { instantIn } from "../../time/zone.ts";

/** A session with the day that lists it; unscheduled sessions have no day. */
export interface Listed {
  session: Session;
  day?: Day;
}

export interface Pairing {
  /** Each session of `after` that existed before → its former version. */
  former: Map<Session, Listed>;
  /** Sessions of `before` that no longer exist, in document order. */
  gone: Listed[];
}

interface Entry extends Listed {
  /** In every language. */
  titles: string[];
  start: number | undefined;
}

/** The keys that two sessions must share to be the same; a title counts in any language. */
type Rule = (entry: Entry, isUnique: (title: string) => boolean) => string[];

const rules: Rule[] = [
  ({ session, titles }) => titles.map((title) => `${session.id} ${title}`),
  ({ start, titles }) => (start === undefined ? [] : titles.map((title) => `${start} ${title}`)),
  ({ session }) => [session.id],
  ({ day, titles }) => titles.map((title) => `${day?.date} ${title}`),
  ({ titles }, isUnique) => titles.filter(isUnique),
];

/**
 * Pairs the sessions of two versions of an agenda. Each rule applies to the sessions that the rules
 * before it left over, in document order:
 *
 * 1. the same id and title;
 * 2. the same title and start: its id changed (the programme was converted again), or went to
 *    another session;
 * 3. the same id, whatever else changed;
 * 4. the same title on the same day, or both unscheduled;
 * 5. the same title, if no other session of either version has it. Otherwise a lunch that one day
 *    lost would pair with the lunch of another day.
 *
 * "The same title" means in any one language, "the same start" the same instant. The time needed is
 * proportional to the number of sessions, however many share a title.
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
    // In reverse, since entries are popped from the end of a queue.
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
  return { former, gone: [...left].map(listed) };
}

function firstLeft(
  keys: string[],
  queues: Map<string, Entry[]>,
  left: Set<Entry>,
): Entry | undefined {
  for (const key of keys) {
    const queue = queues.get(key);
    // An entry is in one queue for each of its languages, so it may already be taken.
    for (let entry = queue?.pop(); entry; entry = queue?.pop()) if (left.has(entry)) return entry;
  }
  return undefined;
}

const listed = ({ session, day }: Entry): Listed => ({ session, ...(day && { day }) });

function entriesOf(agenda: Agenda): Entry[] {
  return [...eachSession(agenda)].map(({ session, day }) => {
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
