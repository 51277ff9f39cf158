/**
 * Stored copies of an agenda's document: the last good one, for when loading fails, and the one that
 * the reader last saw, to show what changed since. The second is replaced only after the reader has
 * looked at the changes (`seen.ts`), so anyone who comes back twice without looking still finds them.
 */
import { type Agenda, toJson } from "@plenary/core";
import type { KeptStorage } from "../../page/storage.ts";
import { keysOf } from "./record.ts";

/** Longest document stored, in characters: a site's storage is limited and shared. */
const MAX_LENGTH = 1_000_000;

/** A document as text. One that parsed is JSON or text, but an object may still fail to serialize. */
export function asText(document: unknown): string {
  if (typeof document === "string") return document;
  try {
    return toJson(document);
  } catch {
    return "";
  }
}

export function createCopies(storage: KeptStorage) {
  let agenda: Agenda | undefined;
  let document: unknown;
  let address: string | undefined;
  const keys = () => keysOf(agenda?.id ?? "");

  return {
    setSource(given: string) {
      address = given;
    },
    /** The last good copy from the current source address, with the id of its agenda. */
    last() {
      const id = address === undefined ? undefined : storage.get(keysOf(address).at);
      const copy = id === undefined ? undefined : storage.get(keysOf(id).copy);
      return id === undefined || copy === undefined ? undefined : { id, text: copy };
    },
    /** A document was loaded. */
    loaded(next: Agenda, source: unknown) {
      agenda = next;
      document = source;
    },
    /** Stores the current document. */
    keep() {
      const { known: was, copy } = keys();
      const now = asText(document);
      const last = storage.get(copy);
      if (agenda && address) storage.set(keysOf(address).at, agenda.id);
      if (last === now) return;
      if (last !== undefined && storage.get(was) === undefined) storage.set(was, last);
      // An old copy would be shown with a date that is too recent, so keep none.
      if (now.length > MAX_LENGTH || !storage.set(copy, now)) storage.remove(copy);
    },
    /** Deletes the copies to make room: stars are smaller and matter more. */
    drop() {
      storage.remove(keys().known);
      storage.remove(keys().copy);
      if (address) storage.remove(keysOf(address).at);
    },
  };
}
