/**
 * Overlays for the programme of a store: by addresses, or as documents. Loose parts share a store,
 * so each of them adds its own, and what two of them name is added once.
 */
import type { Store } from "@plenary/widgets";
import { effect } from "@preact/signals";
import { warnOfProblems, warnOnce } from "./console.ts";
import { addressOf, secondsOf } from "./feed.ts";
import { inlineOverlays } from "./inline-data.ts";
import { type Subscription, subscribe } from "./sources.ts";

interface Added {
  users: number;
  /** Absent while it is loading, and when it could not be. */
  document?: unknown;
}

/** By address or, of one that was given, the document itself; in the order of the elements. */
const added = new WeakMap<Store, Map<unknown, Added>>();

/**
 * What fails to load leaves the programme as it is: that is told in the console, not to the reader.
 * What stands inside the element is taken for what its addresses lead to, one after the other.
 * @param given documents, or addresses parted by spaces
 */
export function startOverlays(element: HTMLElement, store: Store, given: unknown) {
  const isNamed = typeof given === "string" || given === null;
  const names = isNamed ? (given?.split(/\s+/).filter(Boolean) ?? []) : [given].flat();
  const inline = isNamed ? inlineOverlays(element) : [];
  const all = added.get(store) ?? new Map<unknown, Added>();
  added.set(store, all);
  const loaded = () => [...all].filter(([, { document }]) => document !== undefined);
  const tell = () => store.setOverlays(loaded().map(([, { document }]) => document));
  const release: (() => void)[] = [];
  const subscriptions: Subscription[] = [];
  const poll = () => {
    for (const each of subscriptions) each.poll(secondsOf(element));
  };
  for (const [index, name] of [...names, ...inline.slice(names.length)].entries()) {
    const key = typeof name === "string" ? addressOf(element, name) : name;
    if (!key) {
      if (name) warnOnce(`"${name}" is no address of an overlay`);
      continue;
    }
    const one = all.get(key) ?? { users: 0 };
    all.set(key, one);
    one.users++;
    release.push(() => {
      if (!--one.users) all.delete(key);
    });
    if (typeof key !== "string") {
      one.document = key;
      continue;
    }
    const known = inline[index];
    const subscription = subscribe(
      key,
      {
        onLoading() {},
        onData({ document }) {
          one.document = document;
          tell();
        },
        onFault: ({ message }) => warnOnce(`${key} could not be loaded: ${message}`),
      },
      known ? { text: JSON.stringify(known), document: known } : undefined,
    );
    subscriptions.push(subscription);
    release.push(subscription.end);
  }
  tell();
  poll();
  release.push(
    effect(() =>
      store.overlayProblems.value.forEach((problems, index) => {
        const key = loaded()[index]?.[0];
        warnOfProblems(typeof key === "string" ? key : element.localName, problems);
      }),
    ),
  );
  return {
    poll,
    refresh() {
      for (const each of subscriptions) each.refresh();
    },
    end() {
      for (const end of release) end();
      tell();
    },
  };
}
