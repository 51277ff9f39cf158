/**
 * One load for each address on a page, however many elements show it. Elements subscribe; when the
 * last one leaves, the load is aborted and the data dropped.
 *
 * An address is loaded again when the reader comes back to the tab, and at the shortest interval
 * that a subscriber asks for; never in a hidden tab or offline, where no timer runs either.
 */
import { browser, type Environment } from "./environment.ts";
import type { Fault } from "./fault.ts";
import { type Loaded, load } from "./load.ts";

/** The shortest time between automatic loads, ms. */
const MINUTE = 60_000;

export interface Subscriber {
  /** A load began that the reader waits for. */
  onLoading(): void;
  /**
   * @param at when it was last known to be the newest, epoch milliseconds; absent if never checked
   */
  onData(loaded: Loaded, at: number | undefined): void;
  onFault(fault: Fault): void;
  /** Something threw while it was loaded or shown. */
  onError(error: unknown): void;
}

export interface Subscription {
  /** Loads again, for everyone who shows the address. */
  refresh(): void;
  /**
   * Asks for regular loads.
   * @param seconds undefined: only when the reader comes back to the tab
   */
  poll(seconds: number | undefined): void;
  end(): void;
}

interface Source {
  url: string;
  /** With the interval, in milliseconds, at which each wants it loaded again. */
  subscribers: Map<Subscriber, number>;
  /** What was loaded last; the same object while the text is the same. */
  loaded?: Loaded;
  at?: number;
  /** Why the last load failed. */
  fault?: Fault | undefined;
  /** While it is loading. */
  abort?: AbortController | undefined;
  /** When the last load began, and when the server allows the next: epoch milliseconds. */
  begun: number;
  notBefore: number;
  /** Cancels the next load. */
  callOff?: () => void;
}

/** @param environment shared by all addresses */
export function createSources(environment: Environment) {
  const sources = new Map<string, Source>();
  let unwatch = () => {};

  const wake = () => {
    for (const source of sources.values()) schedule(source, true);
  };

  /**
   * Loads now, sets a timer, or waits.
   * @param awake whether the reader or network just came back
   */
  const schedule = (source: Source, awake = false) => {
    source.callOff?.();
    if (source.abort || environment.isHidden() || !environment.isOnline()) return;
    const every = Math.min(...source.subscribers.values());
    const rest = awake ? (source.fault?.kind === "offline" ? 0 : Math.min(every, MINUTE)) : every;
    const wait = Math.max(source.begun + rest, source.notBefore) - environment.now();
    if (wait <= 0) run(source);
    else if (every < Number.POSITIVE_INFINITY) {
      source.callOff = environment.after(wait, () => schedule(source));
    }
  };

  const run = (source: Source) =>
    attempt(source).catch((error) => {
      for (const subscriber of source.subscribers.keys()) subscriber.onError(error);
    });

  const attempt = async (source: Source) => {
    source.callOff?.();
    source.abort?.abort();
    const abort = new AbortController();
    source.abort = abort;
    source.begun = environment.now();
    let loaded: Loaded | undefined;
    let fault: Fault | undefined;
    try {
      loaded = await load(source.url, abort, environment);
    } catch (error) {
      fault = error as Fault;
    }
    // Outdated: a later load began, or nobody subscribes any more.
    if (source.abort !== abort) return;
    source.abort = undefined;
    source.fault = fault;
    if (loaded) {
      source.at = environment.now();
      if (loaded.text !== source.loaded?.text) source.loaded = loaded;
    } else source.notBefore = environment.now() + (fault?.retryIn ?? 0);
    for (const subscriber of [...source.subscribers.keys()]) {
      // A subscriber may have removed another one from the page.
      if (!source.subscribers.has(subscriber)) continue;
      try {
        if (fault) subscriber.onFault(fault);
        else tell(source, subscriber);
      } catch (error) {
        // An error in one must not keep the news from the others.
        subscriber.onError(error);
      }
    }
    schedule(source);
  };

  const tell = ({ loaded, at, fault }: Source, subscriber: Subscriber) => {
    if (loaded) subscriber.onData(loaded, at);
    if (fault) subscriber.onFault(fault);
  };

  /**
   * @param url absolute
   * @param known inline data: shown, so that there is no first load
   */
  const subscribe = (url: string, subscriber: Subscriber, known?: Loaded): Subscription => {
    const own = sources.get(url) ?? {
      url,
      subscribers: new Map<Subscriber, number>(),
      begun: environment.now(),
      notBefore: 0,
    };
    const refresh = () => {
      if (sources.get(url) !== own) return;
      own.fault = undefined;
      for (const each of own.subscribers.keys()) each.onLoading();
      run(own);
    };
    if (!sources.size) unwatch = environment.watch(wake);
    const isNew = !own.subscribers.size;
    sources.set(url, own);
    own.subscribers.set(subscriber, Number.POSITIVE_INFINITY);
    if (known) own.loaded ??= known;
    if (isNew && !known) refresh();
    else tell(own, subscriber);
    return {
      refresh,
      poll(seconds) {
        own.subscribers.set(subscriber, seconds ? seconds * 1000 : Number.POSITIVE_INFINITY);
        schedule(own);
      },
      end() {
        own.subscribers.delete(subscriber);
        if (own.subscribers.size || sources.get(url) !== own) return;
        own.callOff?.();
        own.abort?.abort();
        own.abort = undefined;
        sources.delete(url);
        if (!sources.size) unwatch();
      },
    };
  };

  return { subscribe };
}

export const { subscribe } = createSources(browser);
