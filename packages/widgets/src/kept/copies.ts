/**
 * Copies of an agenda's document: the last good one, for when its source fails, and the one that the
 * reader knew before, for what changed since. The second moves on only when they have read what
 * changed: who comes back twice without looking still finds it.
 */
import { type Agenda, parse } from "@plenary/core";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { keysOf } from "./record.ts";
import type { KeptStorage } from "./storage.ts";

export interface Copies {
  /** The agenda as the reader knew it. */
  readonly before: ReadonlySignal<Agenda | undefined>;
  /** Whether that was on an earlier visit. */
  readonly isReturn: ReadonlySignal<boolean>;
  from(address: string): void;
  /** The last good copy of what came from the address, with the id of its agenda. */
  last(): { id: string; text: string } | undefined;
  /** A document came. @param isProven whether it was the newest, and not just at hand */
  loaded(agenda: Agenda, document: unknown, isProven: boolean): void;
  /** Takes what was kept for what the reader knew. */
  open(): void;
  /** Keeps the document that came last. */
  keep(): void;
  /** Makes room: stars need little, and go before copies. */
  drop(): void;
  read(): void;
  dismiss(): void;
}

/** Characters: as much as one site's storage can spare for one programme. */
const MOST = 1_000_000;

export function createCopies(storage: KeptStorage): Copies {
  let agenda: Agenda | undefined;
  let document: unknown;
  let address: string | undefined;
  let wasProven = true;
  /** What the reader knew: the document's text, or the first of this visit. */
  const known = signal<string | Agenda | undefined>(undefined);
  const keys = () => keysOf(agenda?.id ?? "");
  // A document that was read is sound JSON, or its text; yet who made it can do anything.
  const text = () => {
    if (typeof document === "string") return document;
    try {
      return JSON.stringify(document);
    } catch {
      return "";
    }
  };
  const read = () => storage.remove(keys().known);

  return {
    before: computed(() => {
      const { value } = known;
      return typeof value === "string" ? parse(value).agenda : value;
    }),
    isReturn: computed(() => typeof known.value === "string"),
    from(given) {
      address = given;
    },
    last() {
      const id = address === undefined ? undefined : storage.get(keysOf(address).at);
      const copy = id === undefined ? undefined : storage.get(keysOf(id).copy);
      return id === undefined || copy === undefined ? undefined : { id, text: copy };
    },
    loaded(next, came, isProven) {
      // What stood in the page while the newest was loaded is nothing that the reader knew.
      const stoodIn = isProven && !wasProven && typeof known.peek() !== "string";
      if (next.id !== agenda?.id || stoodIn) known.value = next;
      wasProven = isProven;
      agenda = next;
      document = came;
    },
    open() {
      const { known: was, copy } = keys();
      const before = storage.get(was) ?? storage.get(copy);
      if (before !== undefined && before !== text()) known.value = before;
    },
    keep() {
      const { known: was, copy } = keys();
      const now = text();
      const last = storage.get(copy);
      if (agenda && address) storage.set(keysOf(address).at, agenda.id);
      if (last === now) return;
      if (last !== undefined && storage.get(was) === undefined) storage.set(was, last);
      // Better none than one that is older than it is said to be.
      if (now.length > MOST || !storage.set(copy, now)) storage.remove(copy);
    },
    drop() {
      storage.remove(keys().known);
      storage.remove(keys().copy);
      if (address) storage.remove(keysOf(address).at);
    },
    read,
    dismiss() {
      read();
      known.value = agenda;
    },
  };
}
