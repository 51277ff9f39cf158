/** The agenda as the reader last saw it, to show what changed since. */
import { type Agenda, parse } from "@plenary/core";
import { computed, signal } from "@preact/signals";
import { pageStorage } from "../../page/storage.ts";
import type { Store } from "../../state/feature.ts";
import { asText } from "./copies.ts";
import { createKept, type KeptPart } from "./kept.ts";
import { keysOf } from "./record.ts";

export function createSeen(store: Store) {
  const { storage = pageStorage } = store;
  let agenda: Agenda | undefined;
  let document: unknown;
  let wasProven = true;
  /** What the reader last saw: the stored text, or the first agenda of this visit. */
  const known = signal<string | Agenda | undefined>(undefined);
  const markRead = () => storage.remove(keysOf(agenda?.id ?? "").known);
  const part: KeptPart = {
    read(reading) {
      const isProven = reading.since !== undefined;
      // A document in the page that was only shown until the newest arrived does not count as seen.
      const wasPlaceholder = isProven && !wasProven && typeof known.peek() !== "string";
      if (reading.agenda.id !== agenda?.id || wasPlaceholder) known.value = reading.agenda;
      wasProven = isProven;
      ({ agenda, document } = reading);
    },
    open({ id }, found) {
      const { known: was, copy } = keysOf(id);
      const before = found && (storage.get(was) ?? storage.get(copy));
      if (before !== undefined && before !== asText(document)) known.value = before;
    },
  };
  return {
    /** On their last visit, or when this page loaded. */
    before: computed(() => {
      const { value } = known;
      return typeof value === "string" ? parse(value).agenda : value;
    }),
    /** Whether `before` is from an earlier visit. */
    isReturn: computed(() => typeof known.value === "string"),
    start() {
      store.use(createKept).join(part);
    },
    /** Marks the changes as read: they stay listed during this visit but not on the next. */
    markRead,
    /** Removes the changes from this visit as well. */
    dismiss() {
      markRead();
      known.value = agenda;
    },
  };
}
