/**
 * One load for each address on a page, however many elements show it. Whoever shows it subscribes;
 * when the last one leaves, the load is aborted and forgotten.
 */

/** The longest that a load may take, in ms. */
const TIMEOUT = 8_000;

export interface Subscriber {
  onLoading(): void;
  onData(text: string): void;
  onFailure(message: string): void;
}

export interface Subscription {
  /** Loads again, for everyone who shows the address. */
  refresh(): void;
  end(): void;
}

interface Source {
  subscribers: Set<Subscriber>;
  /** What the last load brought, or why it brought nothing. */
  text?: string;
  failure?: string | undefined;
  abort: AbortController;
}

const sources = new Map<string, Source>();

/** @param url absolute */
export function subscribe(url: string, subscriber: Subscriber): Subscription {
  let source = sources.get(url);
  if (source) {
    source.subscribers.add(subscriber);
    if (source.text !== undefined) subscriber.onData(source.text);
    else if (source.failure !== undefined) subscriber.onFailure(source.failure);
  } else {
    source = { subscribers: new Set([subscriber]), abort: new AbortController() };
    sources.set(url, source);
    load(url, source);
  }
  const own = source;
  return {
    refresh: () => load(url, own),
    end() {
      own.subscribers.delete(subscriber);
      if (own.subscribers.size || sources.get(url) !== own) return;
      own.abort.abort();
      sources.delete(url);
    },
  };
}

async function load(url: string, source: Source): Promise<void> {
  source.abort.abort();
  const abort = new AbortController();
  source.abort = abort;
  const timer = setTimeout(() => abort.abort("timeout"), TIMEOUT);
  const tell = (act: (subscriber: Subscriber) => void) => {
    // A later load, or nobody left: this one's news is old.
    if (source.abort === abort) for (const subscriber of source.subscribers) act(subscriber);
  };
  source.failure = undefined;
  tell((subscriber) => subscriber.onLoading());
  try {
    // Revalidates, without the preflight that a header of our own would cost.
    const response = await fetch(url, {
      signal: abort.signal,
      cache: "no-cache",
      credentials: "omit",
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const text = await response.text();
    source.text = text;
    tell((subscriber) => subscriber.onData(text));
  } catch (error) {
    if (abort.signal.aborted && abort.signal.reason !== "timeout") return;
    const why = abort.signal.aborted
      ? `no answer within ${TIMEOUT / 1000} seconds`
      : error instanceof TypeError
        ? "no connection, or the server does not allow this page to read it (it must send Access-Control-Allow-Origin)"
        : (error as Error).message;
    const failure = `${url} could not be loaded: ${why}`;
    if (source.abort === abort) source.failure = failure;
    tell((subscriber) => subscriber.onFailure(failure));
  } finally {
    clearTimeout(timer);
  }
}
