/** Where a provider's programme and the reader's choices come from: a store, or a document alone. */
import { batch } from "@preact/signals";
import { useCallback, useLayoutEffect, useMemo } from "preact/hooks";
import type { Choices } from "./choices.ts";
import type { StorageUse } from "./kept/kept.ts";
import { pageStorage } from "./kept/storage.ts";
import { createStore, type Store } from "./store.ts";

/** A store that was made outside holds programme and choices; several providers may share it. */
export interface StoreSource {
  store: Store;
  /** Called after the reader, and only the reader, changed a choice: with all of the choices. */
  onChange?: ((choices: Choices) => void) | undefined;
}

interface DocumentSource {
  store?: never;
  /**
   * The agenda document as it came, parsed or its text. While it is undefined it is loading, and
   * what was shown before stays.
   */
  agenda: unknown;
  /** What sections add to it, each parsed: see `Overlay` of core. */
  overlays?: readonly unknown[] | undefined;
  /** Whether it could not be loaded: said where there is nothing to show. @default false */
  failed?: boolean | undefined;
  /** Whether the site fixes the groups: they are said, not offered. @default false */
  lock?: boolean | undefined;
  /**
   * Whether what the reader chose, and a copy of the programme, are kept in their browser: once they
   * have starred something, from the first view `on`, or not at all. @default "asked"
   */
  storage?: StorageUse | undefined;
  /** What is chosen at first; from then on it is the reader's. */
  defaultChoices?: Partial<Choices> | undefined;
}

/** The reader's choices are kept by the provider. */
export interface UncontrolledSource extends DocumentSource {
  choices?: never;
  /** Called after the reader, and only the reader, changed a choice: with all of the choices. */
  onChange?: ((choices: Choices) => void) | undefined;
}

/** The choices that are named are the site's: what is drawn follows them, and only them. */
export interface ControlledSource extends DocumentSource {
  /** What is chosen. A choice that is left out is the reader's. */
  choices: Partial<Choices>;
  /** Called when the reader asks for other choices: with all of them, as they would be. */
  onChange: (choices: Choices) => void;
}

/** A store has its own of what a document comes with. */
export type Source =
  | (StoreSource & { [name in keyof Omit<ControlledSource, "store" | "onChange">]?: never })
  | UncontrolledSource
  | ControlledSource;

/** The store of a source, kept in step with it, and what hears the reader's acts. */
export function useSource(source: Source) {
  const { store: given, agenda, failed, lock = false, choices, onChange } = source;
  const { storage = "asked", defaultChoices, overlays = [] } = source;
  const store = useMemo(() => given ?? createStore(defaultChoices, pageStorage), [given]);
  useMemo(() => {
    if (!given) store.kept.use(storage);
  }, [store, storage]);
  useMemo(() => {
    if (!given && agenda !== undefined) store.load(agenda);
  }, [store, agenda]);
  useMemo(() => {
    if (!given) store.setOverlays(overlays);
  }, [store, ...overlays]);
  useMemo(() => {
    if (!given && agenda === undefined) store.setStatus(failed ? "failed" : "loading");
  }, [store, agenda, failed]);
  useMemo(() => {
    if (!given) follow(store, choices, lock);
  }, [store, choices, lock]);
  // What was kept has come by now, and gives way to what the site says.
  useLayoutEffect(() => {
    if (!given) follow(store, choices, lock);
  }, [store]);
  const answer = useCallback(
    (asked: Choices) => {
      // What the reader asked for is undone before it is seen; whoever controls it decides.
      if (choices) follow(store, choices, lock);
      onChange?.(asked);
    },
    [store, choices, lock, onChange],
  );
  return { store, answer };
}

function follow(store: Store, choices: Partial<Choices> = {}, lock: boolean): void {
  const now = store.choices.peek();
  const isSame = Object.entries(choices).every(([name, value]) =>
    same(now[name as keyof Choices], value),
  );
  batch(() => {
    // The lock is on the reader, not on the site.
    store.lock(false);
    // A site may write its choices anew with each of its drawings: nothing is judged anew for that.
    if (!isSame) store.choose(choices);
    store.lock(lock);
  });
}

function same(one: Choices[keyof Choices], other: Choices[keyof Choices]): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
