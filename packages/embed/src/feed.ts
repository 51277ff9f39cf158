/**
 * Fills a store from where its element says: a document it was given, one inside it, or an address;
 * and tells the page what came of it.
 */
import type { Store } from "@plenary/widgets";
import { warnOfProblems, warnOnce } from "./console.ts";
import { announce, emit } from "./events.ts";
import { inlineText, waitForInline } from "./inline-data.ts";
import { subscribe } from "./sources.ts";

export interface Feed {
  /** Reads a document in place of what came before. */
  take(document: unknown): void;
  /** Loads again, where it can. */
  refresh(): void;
  end(): void;
}

/** @param given a document that goes before any other */
export function startFeed(element: HTMLElement, store: Store, given: unknown): Feed {
  const take = (document: unknown, url?: string) => {
    // Loose parts share a store: the first of them to hear of new text reads it for all.
    if (!url || lastRead.get(store) !== document || !store.agenda.value) {
      if (url) lastRead.set(store, document);
      store.load(document);
      warnOfProblems(url ?? element.localName, store.problems.value);
    }
    announce(element, store);
  };
  const fail = (message: string) => {
    store.setStatus("failed");
    emit(element, "plenary-error", { message, problems: [] });
    warnOnce(message);
  };

  const document = given ?? inlineText(element);
  const src = element.getAttribute("src");
  const url = addressOf(element);
  let refresh = () => {};
  let end = refresh;
  if (document !== undefined) take(document);
  else if (url) {
    ({ refresh, end } = subscribe(url, {
      onLoading: () => store.setStatus("loading"),
      onData: (text) => take(text, url),
      onFailure: fail,
    }));
  } else if (src) fail(`"${src}" is no address`);
  else end = waitForInline(element, take);
  return { take, refresh, end };
}

/** What its `src` means where it stands; nothing for what is no address. */
export function addressOf(element: HTMLElement): string | undefined {
  const src = element.getAttribute("src");
  if (!src) return undefined;
  try {
    return new URL(src, element.baseURI).href;
  } catch {
    return undefined;
  }
}

/** The document that a shared store has read, so that one of its elements reads it for all. */
const lastRead = new WeakMap<Store, unknown>();
