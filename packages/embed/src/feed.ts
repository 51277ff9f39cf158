/**
 * Fills a store from the source its element names (a document set as a property, inline data or an
 * address) and tells the page about the result.
 */
import type { Problem } from "@plenary/core";
import { createKept } from "@plenary/widgets/kept";
import { warnOfProblems, warnOnce } from "./console.ts";
import { announce, announceFault, firstOf } from "./events.ts";
import { Fault } from "./fault.ts";
import { followInline, inlineText } from "./inline-data.ts";
import type { Loaded } from "./load.ts";
import type { PageProgramme } from "./page-programme.ts";
import { type Subscription, subscribe } from "./sources.ts";

export interface Feed {
  /** Reads a document and replaces the one before. */
  take(document: unknown): void;
  /** Loads as often as the element's attribute now says. */
  poll(): void;
  end(): void;
}

/**
 * Seconds. More often would burden the organiser's server; rarer than daily is not worth a timer.
 */
const OFTEN = 60;
const RARELY = 86_400;

/**
 * @param given a document, preferred to any other source
 * @param draw called when there is something to show, before the page hears of it
 * @param onError called when something threw instead of failing to load
 */
export function startFeed(
  element: HTMLElement,
  page: PageProgramme,
  given: unknown,
  draw: () => void,
  onError: (error: unknown) => void,
): Feed {
  const { store } = page;
  const kept = store.use(createKept);
  const take = (document: unknown) => {
    store.load(document);
    draw();
    warnOfProblems(element.localName, store.problems.value);
    announce(element, store);
  };
  const fail = (fault: Fault, where: string, problems: readonly Problem[] = []) => {
    // The copy from the last visit is better than nothing.
    const copy = store.agenda.value ? undefined : kept.lastCopy();
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
    kept.setSource(url);
    const onData = (loaded: Loaded, at: number | undefined) => {
      const { agenda, problems } = page.read(loaded, at);
      draw();
      if (!agenda) return fail(new Fault("document", firstOf(problems)), url, problems);
      warnOfProblems(url, problems);
      // Nothing has changed: no event.
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
        onError,
      },
      inline ? { text: inline, document: inline } : undefined,
    );
    page.reload = subscription.refresh;
    ends.push(subscription.end);
    takeInline = (text) => onData({ text: `${text}`, document: text }, undefined);
    poll();
    // The inline data could not be read: load the address.
    if (inline && !store.agenda.value) subscription.refresh();
  } else if (src) fail(new Fault("address", "it is not a valid address"), `"${src}"`);
  else if (inline) take(inline);
  if (given === undefined) ends.push(followInline(element, inline, takeInline));
  const end = () => {
    for (const each of ends) each();
  };
  return { take, poll, end };
}

/** How often an element wants its addresses loaded again; undefined if it does not say. */
export function secondsOf(element: HTMLElement): number | undefined {
  const seconds = Number(element.getAttribute("poll"));
  return seconds > 0 ? Math.min(RARELY, Math.max(OFTEN, seconds)) : undefined;
}

/** Its `src`, or another address, as an absolute URL; undefined if it is not valid. */
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
