/** What changed between two versions of an agenda, for "what changed since your last visit". */
import { mentions } from "./audience.ts";
import { createCompare, type Difference } from "./change.ts";
import { entry } from "./entry.ts";
import { type Listed, pairSessions } from "./pairing.ts";
import { type Agenda, EVERYONE } from "./schema.ts";

/** The session as it is now, or as it was where it is removed; so the day that lists it. */
export interface SessionChange extends Listed, Difference {
  /** The session's. */
  id: string;
  /** The session as it was, where it is neither added nor removed. */
  before?: Listed;
  /** Every group that the session names or named, and `everyone`: see {@link changesFor}. */
  audiences: string[];
}

/**
 * What changed from one version of an agenda to another: a record for each session of which
 * something did, in the order of `after`. Removed ones stand at the end of their day, in the order
 * of `before`; where the day is gone too, before the first that is later.
 *
 * `pairSessions` says which session is which, `createSame` what makes no difference: an offset that
 * is written otherwise, a translation that is new, an id that is another. Where the agenda's zone
 * changed, those sessions moved whose instants did.
 *
 * @example
 * for (const { session, kinds, moved } of changes(lastVisit, agenda)) {
 *   console.log(session.title, kinds, moved?.start?.to);
 * }
 */
export function changes(before: Agenda, after: Agenda): SessionChange[] {
  const { former, gone } = pairSessions(before, after);
  const compare = createCompare(before, after);
  const found: SessionChange[] = [];
  const add = (listed: Listed, difference: Difference, was?: Listed) => {
    const audiences = [...groupsOf(listed), ...(was ? groupsOf(was) : [])];
    const { id } = listed.session;
    const before = was && { before: was };
    found.push({ id, ...listed, ...difference, ...before, audiences: [...new Set(audiences)] });
  };

  const removed = new Map<string | undefined, Listed[]>();
  for (const was of gone) {
    entry(removed, was.day?.date, () => []).push(was);
  }
  const tellRemoved = (date: string | undefined) => {
    for (const was of removed.get(date) ?? []) add(was, { kinds: ["removed"] });
    removed.delete(date);
  };
  const tell = (now: Listed) => {
    const was = former.get(now.session);
    const difference: Difference | undefined = was ? compare(was, now) : { kinds: ["added"] };
    if (difference) add(now, difference, was);
  };

  const dates = new Set<string | undefined>(after.days.map(({ date }) => date));
  const goneDates = [...removed.keys()].filter((date) => date !== undefined && !dates.has(date));
  goneDates.sort();
  let at = 0;
  for (const day of after.days) {
    for (; at < goneDates.length && (goneDates[at] as string) < day.date; at++) {
      tellRemoved(goneDates[at]);
    }
    for (const session of day.sessions) tell({ session, day });
    tellRemoved(day.date);
  }
  for (; at < goneDates.length; at++) tellRemoved(goneDates[at]);
  for (const session of after.unscheduled ?? []) tell({ session });
  tellRemoved(undefined);
  return found;
}

/**
 * The changes that concern a reader: of sessions that `concernOf` gives any concern but "not", now
 * or before. A reader who picked nothing keeps them all.
 *
 * @param reach what the reader's groups reach, by `reachOf`
 * @example
 * const { reach } = reachOf(audienceTree(agenda.audiences), ["press"]);
 * const news = changesFor(changes(lastVisit, agenda), reach);
 */
export function changesFor(changes: SessionChange[], reach: Set<string>): SessionChange[] {
  if (!reach.size) return changes;
  return changes.filter(({ audiences }) =>
    audiences.some((id) => id === EVERYONE || reach.has(id)),
  );
}

/** The groups that a session and its items name, and `everyone`, by the rules of `concernOf`. */
function groupsOf({ session, day }: Listed): string[] {
  const { everyone, ids } = mentions(session, day);
  return everyone ? [...ids, EVERYONE] : [...ids];
}
