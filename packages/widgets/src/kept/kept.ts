/**
 * What outlasts the page, for one agenda: the reader's stars, the groups and the zone they chose, and
 * the last good copy of the document. Nothing is kept before the reader stars a session, unless the
 * site says otherwise; what the site or a link chose is not kept as if the reader had.
 *
 * Two pages may show the same agenda. What one writes it first reads again and merges, star by star,
 * so that neither undoes what was done in the other.
 */
import { type Agenda, eachSession, pairSessions, parse, type Session } from "@plenary/core";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Choices } from "../choices.ts";
import { type Copies, createCopies } from "./copies.ts";
import {
  type KeptRecord,
  keysOf,
  type Marks,
  mergeMarks,
  readRecord,
  writeRecord,
} from "./record.ts";
import type { KeptStorage } from "./storage.ts";

/** `asked`: once the reader has starred something; `on`: from the first view; `off`: never. */
export type StorageUse = "asked" | "on" | "off";

export interface Kept {
  /** Whether what the reader chose is kept by now. */
  readonly isKept: ReadonlySignal<boolean>;
  /** The agenda as the reader knew it before: on their last visit, or when the page came. */
  readonly before: ReadonlySignal<Agenda | undefined>;
  /** Whether that was on an earlier visit. */
  readonly isReturn: ReadonlySignal<boolean>;
  use(use: StorageUse): void;
  /** Takes what was kept, and goes on listening for what other pages do. @returns how it ends */
  start(): () => void;
  /** Says where the programme comes from: its copy is found by that where it can't be loaded. */
  from(address: string): void;
  /** The last good copy of what comes from there, and when it was the newest, epoch milliseconds. */
  lastCopy(): { text: string; at: number } | undefined;
  /** A starred session that the programme has no longer, as it was. */
  lastSeen(id: string): { session: Session; day?: { date: string } } | undefined;
  /** What changed is known by now: told once more in this visit, but not in the next. */
  read(): void;
  /** The same, and in this visit too. */
  dismiss(): void;
  /** Deletes all that is kept of this agenda, and the stars with it. */
  forget(): void;
  /**
   * For the store: a programme came, as `document`.
   * @param at when it was the newest, epoch milliseconds
   * @param isProven whether that is known, and not just likely
   */
  loaded(agenda: Agenda, document: unknown, at: number, isProven: boolean): void;
  /** For the store: it is still the newest. */
  confirmed(at: number): void;
  /** For the display: the reader has acted. */
  acted(before: Choices, after: Choices): void;
}

export interface KeptOptions {
  storage: KeptStorage;
  choices: ReadonlySignal<Choices>;
  choose(choices: Partial<Choices>): void;
}

export function createKept({ storage, choices, choose }: KeptOptions): Kept {
  const isKept = signal(false);
  let use: StorageUse = "asked";
  let users = 0;
  let agenda: Agenda | undefined;
  /** Whether the reader has starred something, here or before. */
  let isAsked = false;
  let picked: Pick<KeptRecord, "audiences" | "zone"> = {};
  let marks: Marks = new Map();
  let stopListening = () => {};
  const copies: Copies = createCopies(storage);

  let newestAt: number | undefined;
  const key = () => keysOf(agenda?.id ?? "").record;
  const isOpen = () => users > 0 && use !== "off" && agenda !== undefined;

  /**
   * Takes the stars as they are shown for what the reader set and took away since.
   * @param at when, epoch milliseconds; before all else where it was the site
   */
  const stamp = (at = Date.now()) => {
    const { favourites } = choices.peek();
    const shown = new Set(favourites);
    const seen = new Map<string, Record<string, unknown>>();
    for (const { session, day } of agenda && shown.size ? eachSession(agenda) : []) {
      if (!shown.has(session.id)) continue;
      const { id, title, start, end, dayPart } = session;
      seen.set(id, { id, title, start, end, dayPart, date: day?.date });
    }
    for (const id of new Set([...marks.keys(), ...favourites])) {
      const mark = marks.get(id);
      const on = shown.has(id);
      const last = seen.get(id) ?? mark?.last;
      marks.set(id, {
        on,
        at: mark?.on === on ? mark.at : Math.max(at, (mark?.at ?? -1) + 1),
        ...(on && last && { last }),
      });
    }
  };
  const show = () => {
    const { favourites } = choices.peek();
    const on = new Set(Array.from(marks).flatMap(([id, mark]) => (mark.on ? id : [])));
    const next = [...new Set([...favourites.filter((id) => on.has(id)), ...on])];
    if (next.length !== favourites.length || next.some((id, at) => id !== favourites[at])) {
      choose({ favourites: next });
    }
  };
  const merge = (found: Marks) => {
    if (mergeMarks(marks, found)) show();
  };

  const write = () => {
    if (!isOpen() || !(isAsked || use === "on")) return;
    stamp();
    const { later, marks: others, ...known } = readRecord(storage.get(key())) ?? {};
    if (others) merge(others);
    // Who has no star any more asks for no more than who never had one.
    if (use === "asked" && !later && !choices.peek().favourites.length) return clear();
    const text = writeRecord({ ...known, ...picked, marks, ...(newestAt && { at: newestAt }) });
    const set = () => storage.set(key(), text);
    let isSet = !later && set();
    if (!isSet && !later) {
      copies.drop();
      isSet = set();
    }
    isKept.value = isSet;
    if (isSet) copies.keep();
  };
  const clear = () => {
    storage.remove(key());
    copies.drop();
    isAsked = false;
    isKept.value = false;
  };
  const lose = () => {
    marks = new Map();
    picked = {};
    clear();
    copies.dismiss();
    choose({ favourites: [], mine: false });
  };
  const hear = () => {
    const found = readRecord(storage.get(key()));
    // Forgotten in another page: it was the same programme of the same reader.
    if (!found) return isKept.peek() && lose();
    stamp();
    isAsked = true;
    isKept.value = !found.later;
    merge(found.marks);
    // What this page knows, and the other did not when it wrote.
    if (mergeMarks(found.marks, marks)) write();
  };
  /** The star goes with its session where the office gave that another id. */
  const follow = (knew: () => Agenda | undefined, after: Agenda) => {
    const ids = new Set(Array.from(eachSession(after), ({ session }) => session.id));
    const { favourites } = choices.peek();
    const before = favourites.every((id) => ids.has(id)) ? undefined : knew();
    if (!before) return;
    const heirs = new Map<string, string>();
    for (const [{ id }, was] of pairSessions(before, after).former) heirs.set(was.session.id, id);
    const heir = (id: string) => (ids.has(id) ? id : (heirs.get(id) ?? id));
    choose({ favourites: [...new Set(favourites.map(heir))] });
  };
  const open = (isFirst: boolean) => {
    stopListening();
    stamp(0);
    if (!isOpen()) return;
    stopListening = storage.onChange(key(), hear);
    const found = readRecord(storage.get(key()));
    if (found) {
      const { audiences, zone } = found;
      isAsked = true;
      isKept.value = !found.later;
      merge(found.marks);
      if (isFirst) choose({ ...(audiences && { audiences }), ...(zone && { zone }) });
      copies.open();
    }
    if (agenda) follow(() => copies.before.peek(), agenda);
    write();
  };

  return {
    isKept,
    before: copies.before,
    isReturn: copies.isReturn,
    use(next) {
      if (next === use) return;
      use = next;
      isKept.value = false;
      open(false);
    },
    start() {
      if (++users === 1) open(true);
      return () => {
        if (--users === 0) stopListening();
      };
    },
    from: copies.from,
    lastCopy() {
      const copy = use === "off" ? undefined : copies.last();
      const at = copy && readRecord(storage.get(keysOf(copy.id).record))?.at;
      return copy && at !== undefined ? { text: copy.text, at } : undefined;
    },
    lastSeen(id) {
      const last = marks.get(id)?.last;
      if (!agenda || !last) return undefined;
      const { date, ...session } = last;
      const { language, timeZone } = agenda;
      const days = [{ date, sessions: [session] }];
      const of = parse({ format: 1, id, title: "", language, timeZone, days }).agenda;
      for (const found of of ? eachSession(of) : []) return found;
      return undefined;
    },
    read: copies.read,
    dismiss: copies.dismiss,
    forget: lose,
    loaded(next, document, at, isProven) {
      const before = agenda;
      agenda = next;
      newestAt = at;
      copies.loaded(next, document, isProven);
      if (next.id !== before?.id) {
        marks = new Map();
        isAsked = false;
        isKept.value = false;
        // The stars of another meeting.
        if (before) choose({ favourites: [], mine: false });
        if (users) open(true);
      } else if (users) {
        follow(() => before, next);
        stamp();
        write();
      }
    },
    confirmed(at) {
      newestAt = at;
      write();
    },
    acted(before, after) {
      const { audiences, zone, favourites } = after;
      if (favourites.length > before.favourites.length) isAsked = true;
      if (audiences !== before.audiences) picked = { ...picked, audiences: [...audiences] };
      if (zone !== before.zone) picked = { ...picked, zone };
      stamp();
      write();
    },
  };
}
