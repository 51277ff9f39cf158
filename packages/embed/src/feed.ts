/**
 * Fills a store from where its element says: a document it was given, one inside it, or an address;
 * and tells the page what came of it.
 */
import type { ParseResult, Problem } from "@plenary/core";
import type { Store } from "@plenary/widgets";
import { warnOfProblems, warnOnce } from "./console.ts";
import { announce, announceFault } from "./events.ts";
import { Fault } from "./fault.ts";
import { followInline, inlineText } from "./inline-data.ts";
import type { Loaded } from "./load.ts";
import { type Subscription, subscribe } from "./sources.ts";

export interface Feed {
  /** Reads a document in place of what came before. */
  take(document: unknown): void;
  /** Loads as often as the element's attribute now says. */
  poll(): void;
  end(): void;
}

/** What loads the address of a store again, for as long as anyone shows it. */
const refreshers = new WeakMap<Store, () => void>();

/** Loads a store's programme again, where it came from an address. */
export const refresh = (store: Store) => refreshers.get(store)?.();

/** Seconds: more often is a burden on the office's server, more rarely than once a day no timer. */
const OFTEN = 60;
const RARELY = 86_400;

/**
 * @param given a document that goes before any other
 * @param draw called when there is something to show, before the page hears of it
 */
export function startFeed(
  element: HTMLElement,
  store: Store,
  given: unknown,
  draw: () => void,
): Feed {
  const take = (document: unknown) => {
    store.load(document);
    draw();
    warnOfProblems(element.localName, store.problems.value);
    announce(element, store);
  };
  const fail = (fault: Fault, where: string, problems: readonly Problem[] = []) => {
    // Better what the reader saw last time than nothing.
    const copy = store.agenda.value ? undefined : store.kept.lastCopy();
    if (copy) store.load(copy.text, copy.at);
    const message = `${where} could not be loaded: ${fault.message}`;
    store.setStatus(fault.kind === "offline" ? "offline" : "failed");
    announceFault(element, message, fault.kind, problems);
    warnOnce(message);
  };

  const url = addressOf(element);
  const inline = inlineText(element);
  const src = element.getAttribute("src");
  let subscription: Subscription | undefined;
  let takeInline = take;
  const ends: (() => void)[] = [];
  const poll = () => subscription?.poll(secondsOf(element));
  if (given !== undefined) take(given);
  else if (url) {
    let told: Loaded | undefined;
    store.kept.from(url);
    const onData = (loaded: Loaded, at: number | undefined) => {
      const { agenda, problems } = readInto(store, loaded, at);
      draw();
      if (!agenda) return fail(new Fault("document", problems[0]?.message ?? ""), url, problems);
      warnOfProblems(url, problems);
      // What is the same again is no news.
      if (told !== loaded) announce(element, store);
      told = loaded;
    };
    subscription = subscribe(
      url,
      {
        onLoading: () => store.setStatus("loading"),
        onData,
        onFault(fault) {
          told = undefined;
          fail(fault, url);
        },
      },
      inline ? { text: inline, document: inline } : undefined,
    );
    refreshers.set(store, subscription.refresh);
    ends.push(subscription.end);
    takeInline = (text) => onData({ text: `${text}`, document: text }, undefined);
    poll();
    // What stands in the page is of no use: then the address is.
    if (inline && !store.agenda.value) subscription.refresh();
  } else if (src) fail(new Fault("address", "it is no address"), `"${src}"`);
  else if (inline) take(inline);
  if (given === undefined) ends.push(followInline(element, inline, takeInline));
  const end = () => {
    for (const each of ends) each();
  };
  return { take, poll, end };
}

/** How often an element wants its addresses loaded again; nothing where it does not say. */
export function secondsOf(element: HTMLElement): number | undefined {
  const seconds = Number(element.getAttribute("poll"));
  return seconds > 0 ? Math.min(RARELY, Math.max(OFTEN, seconds)) : undefined;
}

/** What its `src`, or another address, means where it stands; nothing for what is none. */
export function addressOf(
  element: HTMLElement,
  src = element.getAttribute("src"),
): string | undefined {
  if (!src) return undefined;
  try {
    return new URL(src, element.baseURI).href;
  } catch {
    return undefined;
  }
}

/** What each store has read last: the first of the loose parts that share it reads for all. */
const read = new WeakMap<Store, { loaded: Loaded; result: ParseResult }>();

function readInto(store: Store, loaded: Loaded, at: number | undefined): ParseResult {
  const last = read.get(store);
  if (last?.loaded === loaded) {
    if (last.result.agenda) store.confirm(at);
    else store.setStatus("failed");
    return last.result;
  }
  const result = store.renew(loaded.document, at);
  read.set(store, { loaded, result });
  return result;
}
