/**
 * Overlays for the programme of a store, by address or as documents. Parts that share a store each
 * add their own overlays; one that two of them name is added once.
 */
import { toJson } from "@plenary/core";
import { createOverlays } from "@plenary/widgets/overlay";
import { effect } from "@preact/signals";
import { warnOfProblems, warnOnce } from "./console.ts";
import { addressOf, secondsOf } from "./feed.ts";
import { DATA, textOf } from "./inline-data.ts";
import type { Overlaid } from "./plugged.ts";
import { type Subscription, subscribe } from "./sources.ts";

/**
 * An overlay that fails to load leaves the programme as it is; the console says so, the reader is
 * not told. Inline overlays are the known content of the addresses, in the same order.
 * @param given documents, or addresses separated by spaces
 */
export function startOverlays(
  element: HTMLElement,
  { store, overlays: all }: Overlaid,
  given: unknown,
) {
  const model = store.use(createOverlays);
  const isNamed = typeof given === "string" || given === null;
  const names = isNamed ? (given?.split(/\s+/).filter(Boolean) ?? []) : [given].flat();
  const inline = isNamed ? inlineOverlays(element) : [];
  const loaded = () => [...all].filter(([, { document }]) => document !== undefined);
  const tell = () => model.setOverlays(loaded().map(([, { document }]) => document));
  const release: (() => void)[] = [];
  const subscriptions: Subscription[] = [];
  const poll = () => {
    for (const each of subscriptions) each.poll(secondsOf(element));
  };
  [...names, ...inline.slice(names.length)].forEach((name, index) => {
    const key = typeof name === "string" ? addressOf(element, name) : name;
    if (!key) {
      if (name) warnOnce(`"${name}" is not a valid overlay address`);
      return;
    }
    const one = all.get(key) ?? { users: 0 };
    all.set(key, one);
    one.users++;
    release.push(() => {
      if (!--one.users) all.delete(key);
    });
    if (typeof key !== "string") {
      one.document = key;
      return;
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
        onError: console.error,
      },
      known ? { text: toJson(known), document: known } : undefined,
    );
    subscriptions.push(subscription);
    release.push(subscription.end);
  });
  tell();
  poll();
  release.push(
    effect(() =>
      model.problemsWith(store.reading.value?.agenda).forEach((problems, index) => {
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

/** `<script type="application/json" data-overlay>`. Invalid JSON is ignored. */
const inlineOverlays = (element: Element): unknown[] =>
  [...element.querySelectorAll(`${DATA}[data-overlay]`)].flatMap((script) => {
    try {
      return JSON.parse(textOf(script) ?? "");
    } catch {
      return [];
    }
  });
