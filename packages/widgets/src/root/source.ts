/** Where a provider gets the programme and the reader's choices: from a store or from a document. */
import { batch } from "@preact/signals";
import { useCallback, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Choices } from "../state/choices.ts";
import type { Feature, Store } from "../state/feature.ts";
import { createStore } from "../state/store.ts";

/** A store made by the site, with programme and choices. Several providers may share it. */
export interface StoreSource {
  store: Store;
  /** Called with all choices after the reader, and only the reader, changed one. */
  onChange?: ((choices: Choices) => void) | undefined;
}

interface DocumentSource {
  store?: never;
  /**
   * The agenda document, as parsed JSON or as text. Undefined means it is loading; the previous
   * programme stays visible.
   */
  agenda: unknown;
  /** Whether loading failed; shown as a message if there is nothing else to show. @default false */
  failed?: boolean | undefined;
  /** Whether the site fixes the groups: they are shown but cannot be changed. @default false */
  lock?: boolean | undefined;
  /** What the list should do beyond showing the programme. Read once. @default nothing */
  features?: readonly Feature[] | undefined;
  /** The initial choices, which the reader can then change. */
  defaultChoices?: Partial<Choices> | undefined;
}

/** The provider holds the reader's choices. */
export interface UncontrolledSource extends DocumentSource {
  choices?: never;
  /** Called with all choices after the reader, and only the reader, changed one. */
  onChange?: ((choices: Choices) => void) | undefined;
}

/** The site controls the choices it passes; the rendering follows them. */
export interface ControlledSource extends DocumentSource {
  /** The controlled choices. The reader controls those that are left out. */
  choices: Partial<Choices>;
  /** Called when the reader wants to change a choice, with all choices as they would become. */
  onChange: (choices: Choices) => void;
}

/** With `store` the props of a document are not allowed: the store has its own values for them. */
export type Source =
  | (StoreSource & { [name in keyof Omit<ControlledSource, "store" | "onChange">]?: never })
  | UncontrolledSource
  | ControlledSource;

/** The store of a source, kept in sync with it, and the listener for the reader's changes. */
export function useSource(source: Source) {
  const { store: given, agenda, failed = false, lock = false, choices, onChange } = source;
  const latest = useRef(source);
  latest.current = source;
  const store = useMemo(() => given ?? storeOf(latest.current), [given]);
  useLayoutEffect(() => store.start(), [store]);
  useLayoutEffect(() => {
    if (!given) show(store, agenda, failed);
  }, [store, given, agenda, failed]);
  // Stored choices have been read by now; what the site controls takes precedence.
  useLayoutEffect(() => {
    if (!given) follow(store, choices, lock);
  }, [store, given, choices, lock]);
  const onReaderChange = useCallback(
    (asked: Choices) => {
      // Undo the reader's change before it is rendered: the site that controls it decides.
      if (choices) follow(store, choices, lock);
      onChange?.(asked);
    },
    [store, choices, lock, onChange],
  );
  return { store, onReaderChange };
}

/** A store as its source describes it: a server draws no other. */
function storeOf({ agenda, failed = false, defaultChoices, features, choices, lock }: Source) {
  const store = createStore(defaultChoices, { features });
  show(store, agenda, failed);
  follow(store, choices, lock ?? false);
  return store;
}

function show(store: Store, agenda: unknown, failed: boolean): void {
  if (agenda === undefined) store.setStatus(failed ? "failed" : "loading");
  else if (store.reading.peek()?.document !== agenda) store.load(agenda);
}

function follow(store: Store, choices: Partial<Choices> = {}, lock: boolean): void {
  const now = store.choices.peek();
  const isSame = Object.entries(choices).every(([name, value]) =>
    same(now[name as keyof Choices], value),
  );
  batch(() => {
    // The lock binds the reader, not the site.
    store.lock(false);
    // A site may pass new but equal objects on each render; don't recompute for those.
    if (!isSame) store.choose(choices);
    store.lock(lock);
  });
}

function same(one: Choices[keyof Choices], other: Choices[keyof Choices]): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
