/**
 * The reader's stars in the record. Two pages may show the same agenda. Before a page writes, the
 * record is read again and merged star by star, so that neither page undoes what was done in the
 * other.
 */
import { type Agenda, pairSessions, parseSession, type Session } from "@plenary/core";
import { pageStorage } from "../../page/storage.ts";
import type { Feature, Store } from "../../state/feature.ts";
import { kept } from "./feature.ts";
import { createKept, type KeptPart } from "./kept.ts";
import { type Marks, mergeMarks, readMarks, writeMarks } from "./marks.ts";
import { keysOf } from "./record.ts";
import { createSeen } from "./seen.ts";

export function createStars(store: Store) {
  const { choices, choose, sessions, storage = pageStorage } = store;
  const stored = store.use(createKept);
  const seen = store.use(createSeen);
  let agenda: Agenda | undefined;
  let marks: Marks = new Map();
  let stopListening = () => {};

  /**
   * Records which stars were set and removed, by comparing the choices with the last record.
   * @param at when, epoch milliseconds; 0 for stars set by the site, so that any act of the reader
   *   counts as later
   */
  const record = (at = Date.now()) => {
    const { favourites } = choices.peek();
    const shown = new Set(favourites);
    for (const id of new Set([...marks.keys(), ...favourites])) {
      const mark = marks.get(id);
      const on = shown.has(id);
      const last = on ? (asSeen(id) ?? mark?.last) : undefined;
      marks.set(id, {
        on,
        at: mark?.on === on ? mark.at : Math.max(at, (mark?.at ?? -1) + 1),
        ...(last && { last }),
      });
    }
  };
  const asSeen = (id: string) => {
    const placed = sessions.peek().get(id);
    if (!placed) return undefined;
    const { title, start, end, dayPart } = placed.session;
    return { id, title, start, end, dayPart, date: placed.day?.date };
  };
  const show = () => {
    const { favourites } = choices.peek();
    const on = new Set([...marks].flatMap(([id, mark]) => (mark.on ? id : [])));
    const next = [...new Set([...favourites.filter((id) => on.has(id)), ...on])];
    if (next.length !== favourites.length || next.some((id, at) => id !== favourites[at])) {
      choose({ favourites: next });
    }
  };
  const merge = (found: Marks) => {
    if (mergeMarks(marks, found)) show();
  };
  const forget = () => {
    const before = marks;
    marks = new Map();
    const restore = stored.forget();
    seen.dismiss();
    choose({ favourites: [], mine: false });
    return () => {
      marks = before;
      restore();
    };
  };
  const onOtherPage = () => {
    const found = stored.look();
    // The reader deleted everything in another page; do the same here.
    if (!found) return stored.isKept.peek() && forget();
    record();
    const others = readMarks(found.stars);
    merge(others);
    // This page has stars that the other page did not know when it wrote.
    if (mergeMarks(others, marks)) stored.write();
  };
  /** If the organizers gave a session a new id, moves its star to that id. */
  const carryOver = (previous: () => Agenda | undefined, after: Agenda) => {
    const ids = sessions.peek();
    const { favourites } = choices.peek();
    const before = favourites.every((id) => ids.has(id)) ? undefined : previous();
    if (!before) return;
    const heirs = new Map<string, string>();
    for (const [{ id }, was] of pairSessions(before, after).former) heirs.set(was.session.id, id);
    const heir = (id: string) => (ids.has(id) ? id : (heirs.get(id) ?? id));
    choose({ favourites: [...new Set(favourites.map(heir))] });
  };

  const part: KeptPart = {
    read(reading, before) {
      agenda = reading.agenda;
      if (!before) return;
      carryOver(() => before, agenda);
      record();
    },
    open(opened, found, isNew) {
      if (isNew) marks = new Map();
      record(0);
      if (found) merge(readMarks(found.stars));
      if (stored.isOpen()) {
        stopListening = storage.onChange(keysOf(opened.id).record, onOtherPage);
        carryOver(() => seen.before.peek(), opened);
      }
    },
    close: () => stopListening(),
    act: record,
    stars(found) {
      record();
      merge(readMarks(found));
      return writeMarks(marks);
    },
  };

  return {
    /** Begins to keep them, and what the reader last saw. */
    start() {
      seen.start();
      stored.join(part);
    },
    /** A starred session as last seen; undefined if it is still in the programme. */
    lastSeen(id: string): { session: Session; day?: { date: string } } | undefined {
      const last = sessions.value.has(id) ? undefined : marks.get(id)?.last;
      if (!agenda || !last) return undefined;
      const { date, ...fields } = last;
      const session = parseSession({ ...fields, id }, agenda);
      if (!session) return undefined;
      return { session, ...(typeof date === "string" && date && { day: { date } }) };
    },
    /**
     * Deletes everything stored for this agenda, and clears the stars.
     * @returns to be called before the reader's stars are set again: they are stored as they were
     */
    forget,
  };
}

/** Stores the stars, too, and what the reader last saw; for features that need them. */
export const stars: Feature = {
  name: "stars",
  uses: [kept],
  start(store) {
    store.use(createStars).start();
    return () => {};
  },
};
