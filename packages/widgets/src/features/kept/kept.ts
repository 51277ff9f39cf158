/**
 * What is stored in the browser for one agenda: the groups, the zone and the layout that the reader
 * chose, the last good copy of the document, and what features keep beside, such as stars. Nothing is
 * stored before the reader stars a session, unless the site says otherwise. Choices made by the site
 * or by a link don't count as the reader's.
 */
import type { Agenda } from "@plenary/core";
import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { pageStorage } from "../../page/storage.ts";
import type { Choices } from "../../state/choices.ts";
import type { Store } from "../../state/feature.ts";
import type { Reading } from "../../state/programme.ts";
import { createCopies } from "./copies.ts";
import { type FoundRecord, type KeptRecord, keysOf, readRecord, writeRecord } from "./record.ts";

/** `asked`: once the reader has starred a session; `on`: from the first view; `off`: never. */
export type StorageUse = "asked" | "on" | "off";

export interface Kept {
  /** Whether the reader's choices are stored. */
  readonly isKept: ReadonlySignal<boolean>;
  /** Whether the site wants nothing to be stored. */
  readonly isOff: boolean;
  use(use: StorageUse): void;
  /** Reads what is stored and follows the store. @returns a function to stop */
  start(): () => void;
  /** Sets the programme's address, by which its copy is found when loading fails. */
  setSource(address: string): void;
  /** The last good copy from that address, and when it was known to be current, epoch milliseconds. */
  lastCopy(): { text: string; at: number } | undefined;
  /** Adds what a feature keeps; once for each. */
  join(part: KeptPart): void;
  /** Whether anything may be stored. */
  isOpen(): boolean;
  /** Reads the record, from now on to be kept up to date; undefined if there is none. */
  look(): FoundRecord | undefined;
  write(): void;
  /** Deletes everything stored for this agenda. @returns lets what the reader had chosen be stored again */
  forget(): () => void;
}

/** What a feature keeps of an agenda. Each is called before the record is written. */
export interface KeptPart {
  /** A document was read. @param before the version before, of the same agenda */
  read?(reading: Reading, before: Agenda | undefined): void;
  /** Storing begins, anew for each agenda. @param found the record @param isNew not only a change of use */
  open?(agenda: Agenda, found: FoundRecord | undefined, isNew: boolean): void;
  /** Storing ends, or begins anew. */
  close?(): void;
  /** The reader chose something. */
  act?(): void;
  /** The stars to write. @param found those in the record, which another page may have changed */
  stars?(found: readonly unknown[] | undefined): readonly unknown[];
}

/** What is stored of a store's programme and choices; it follows them from `start` on. */
export function createKept(store: Store): Kept {
  const { choices, choose, storage = pageStorage } = store;
  const isKept = signal(false);
  const parts: KeptPart[] = [];
  let use: StorageUse = "asked";
  let users = 0;
  let agenda: Agenda | undefined;
  /** Whether the reader has starred something, here or before. */
  let isAsked = false;
  let picked: Pick<KeptRecord, "audiences" | "zone" | "layout"> = {};
  let newestAt: number | undefined;
  let stopFollowing = () => {};
  const copies = createCopies(storage);
  const key = () => keysOf(agenda?.id ?? "").record;
  const isOpen = () => users > 0 && use !== "off" && agenda !== undefined;
  const close = () => {
    for (const part of parts) part.close?.();
  };

  const look = () => {
    const found = readRecord(storage.get(key()));
    if (found) {
      isAsked = true;
      isKept.value = !found.later;
    }
    return found;
  };
  const write = () => {
    if (!isOpen() || !(isAsked || use === "on")) return;
    const { later, ...known } = readRecord(storage.get(key())) ?? { later: false, stars: [] };
    const keeper = parts.find((part) => part.stars);
    const stars = keeper?.stars?.(known.stars) ?? known.stars;
    // Without any star left, store nothing, as before the first star. Who knows no stars deletes none.
    const isBare = !stars.some((star) => (star as { on?: unknown } | null)?.on !== false);
    if (use === "asked" && !later && isBare) return keeper && clear();
    const text = writeRecord({ ...known, ...picked, stars, ...(newestAt && { at: newestAt }) });
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
  const open = (isNew: boolean) => {
    close();
    if (!agenda) return;
    const found = isOpen() ? look() : undefined;
    for (const part of parts) part.open?.(agenda, found, isNew);
    if (found && isNew) {
      const { later, stars, at, ...chosen } = found;
      choose(chosen);
    }
    write();
  };

  const onReading = (reading: Reading) => {
    const before = agenda;
    agenda = reading.agenda;
    copies.loaded(agenda, reading.document);
    const isNew = agenda.id !== before?.id;
    if (isNew) {
      isAsked = false;
      isKept.value = false;
      // The stars belong to another meeting.
      if (before) choose({ favourites: [], mine: false });
    }
    for (const part of parts) part.read?.(reading, isNew ? undefined : before);
    if (isNew) open(true);
    else write();
  };
  const onAct = (before: Choices) => {
    // By now a site that controls the choices has changed them as it wants.
    const now = choices.peek();
    if (now.favourites.length > before.favourites.length) isAsked = true;
    for (const name of ["audiences", "zone", "layout"] as const)
      if (now[name] !== before[name]) picked = { ...picked, [name]: now[name] };
    for (const part of parts) part.act?.();
    write();
  };
  const follow = () => {
    let lastAct = store.beforeAct.peek();
    const stops = [
      effect(() => {
        const reading = store.reading.value;
        if (reading && reading.agenda !== agenda) untracked(() => onReading(reading));
      }),
      effect(() => {
        newestAt = store.currentAt.value || undefined;
        untracked(write);
      }),
      effect(() => {
        const before = store.beforeAct.value;
        if (before && before !== lastAct) untracked(() => onAct(before));
        lastAct = before;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };

  return {
    isKept,
    get isOff() {
      return use === "off";
    },
    use(next) {
      if (next === use) return;
      use = next;
      isKept.value = false;
      open(false);
    },
    start() {
      if (++users === 1) stopFollowing = follow();
      return () => {
        if (--users) return;
        stopFollowing();
        close();
      };
    },
    setSource: copies.setSource,
    lastCopy() {
      const copy = use === "off" ? undefined : copies.last();
      const at = copy && readRecord(storage.get(keysOf(copy.id).record))?.at;
      return copy && at !== undefined ? { text: copy.text, at } : undefined;
    },
    join(part) {
      if (parts.includes(part)) return;
      parts.push(part);
      const reading = store.reading.peek();
      // It came after the programme.
      if (agenda && reading) {
        part.read?.(reading, undefined);
        open(false);
      }
    },
    isOpen,
    look,
    write,
    forget() {
      const before = picked;
      picked = {};
      clear();
      return () => {
        picked = before;
      };
    },
  };
}
