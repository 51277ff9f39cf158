/** What changed between two versions of an agenda, for "what changed since your last visit". */
import { mentions } from "../../audience/audience.ts";
import { entry } from "../../document/entry.ts";
import { type Agenda, EVERYONE } from "../../document/schema.ts";
import { type Listed, pairSessions } from "../kept/pairing.ts";
import { createCompare, type Difference } from "./change.ts";

/** After every date. */
const LAST = "~";

/** The session and the day that lists it, as they are now, or as they were if it was removed. */
export interface SessionChange extends Listed, Difference {
  /** The session's id. */
  id: string;
  /** The session's previous version, unless it was added or removed. */
  before?: Listed;
  /** Every group that the session names or named, `everyone` included; for {@link changesFor}. */
  audiences: string[];
}

/**
 * What changed from one version of an agenda to another: a record for each changed session, in the
 * order of `after`. Removed sessions come at the end of their day, in the order of `before`; if the
 * day was removed too, they come before the first later day.
 *
 * `pairSessions` matches the sessions of both versions. `createSame` defines what is not a change: a
 * different notation for the same offset, a new translation, a new id. If the agenda's zone changed,
 * the sessions whose instants changed have moved.
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

  const dates = new Set(after.days.map(({ date }) => date));
  const removed = new Map<string, Listed[]>();
  for (const was of gone) entry(removed, was.day?.date ?? "", () => []).push(was);
  const tellRemoved = (date: string) => {
    for (const was of removed.get(date) ?? []) add(was, { kinds: ["removed"] });
    removed.delete(date);
  };
  /** Those of days that were removed, too. */
  const tellDaysBefore = (end: string) => {
    for (const date of [...removed.keys()].sort()) {
      if (date && date < end && !dates.has(date)) tellRemoved(date);
    }
  };
  const tell = (now: Listed) => {
    const was = former.get(now.session);
    const difference: Difference | undefined = was ? compare(was, now) : { kinds: ["added"] };
    if (difference) add(now, difference, was);
  };

  for (const day of after.days) {
    tellDaysBefore(day.date);
    for (const session of day.sessions) tell({ session, day });
    tellRemoved(day.date);
  }
  tellDaysBefore(LAST);
  for (const session of after.unscheduled ?? []) tell({ session });
  tellRemoved("");
  return found;
}

/**
 * The changes that concern a reader: those of sessions whose concern (`concernOf`) is or was anything
 * but "not". With an empty reach all changes are returned.
 *
 * @param reach the groups that the reader's selection covers, from `reachOf`
 * @example
 * const { reach } = reachOf(audienceTree(agenda.audiences), ["press"]);
 * const news = changesFor(changes(lastVisit, agenda), reach);
 */
export function changesFor(changes: SessionChange[], reach: ReadonlySet<string>): SessionChange[] {
  if (!reach.size) return changes;
  return changes.filter(({ audiences }) =>
    audiences.some((id) => id === EVERYONE || reach.has(id)),
  );
}

/** The groups that a session and its items name, `everyone` included, by the rules of `concernOf`. */
function groupsOf({ session, day }: Listed): string[] {
  const { everyone, ids } = mentions(session, day);
  return everyone ? [...ids, EVERYONE] : [...ids];
}
