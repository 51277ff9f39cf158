/**
 * One load for each address on a page, however many elements show it. Whoever shows it subscribes;
 * when the last one leaves, the load is aborted and forgotten.
 *
 * It is loaded again when the reader comes back to the tab, or as often as the most impatient
 * subscriber asks; never in a hidden tab or offline, where no timer runs either.
 */
import { browser, type Environment } from "./environment.ts";
import type { Fault } from "./fault.ts";
import { type Loaded, load } from "./load.ts";

/** The least time between loads that nobody asked for, ms. */
const MINUTE = 60_000;

export interface Subscriber {
  /** A load began that someone waits for. */
  onLoading(): void;
  /** @param at when it was last found to be the newest, epoch milliseconds; absent where it never was */
  onData(loaded: Loaded, at: number | undefined): void;
  onFault(fault: Fault): void;
}

export interface Subscription {
  /** Loads again, for everyone who shows the address. */
  refresh(): void;
  /** Asks for a load every so often. @param seconds nothing for no more than coming back brings */
  poll(seconds: number | undefined): void;
  end(): void;
}

interface Source {
  url: string;
  /** With the milliseconds after which each wants it loaded again. */
  subscribers: Map<Subscriber, number>;
  /** What was loaded last; the same object while the text is the same. */
  loaded?: Loaded;
  at?: number;
  /** Why the last load brought nothing. */
  fault?: Fault | undefined;
  /** While it is loading. */
  abort?: AbortController | undefined;
  /** When the last load began, and before when the server wants no other: epoch milliseconds. */
  begun: number;
  notBefore: number;
  /** Calls the next load off. */
  callOff?: () => void;
}

/** @param environment shared by all addresses */
export function createSources(environment: Environment) {
  const sources = new Map<string, Source>();
  let unwatch = () => {};

  const wake = () => {
    for (const source of sources.values()) schedule(source, true);
  };

  /** Loads, or sets a timer for it, or waits for the reader. @param awake whether one just came back */
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

  const run = async (source: Source) => {
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
    // A later load, or nobody left: this one's news is old.
    if (source.abort !== abort) return;
    source.abort = undefined;
    source.fault = fault;
    if (loaded) {
      source.at = environment.now();
      if (loaded.text !== source.loaded?.text) source.loaded = loaded;
    } else source.notBefore = environment.now() + (fault?.retryIn ?? 0);
    for (const subscriber of [...source.subscribers.keys()]) {
      // What one makes of it can take another off the page.
      if (!source.subscribers.has(subscriber)) continue;
      try {
        if (fault) subscriber.onFault(fault);
        else tell(source, subscriber);
      } catch (error) {
        // One that fails keeps the news from nobody else.
        console.error(error);
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
   * @param known what the page holds of it: it is shown, and not loaded before there is a reason
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
