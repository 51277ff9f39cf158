/**
 * One load: up to three tries of 8 seconds each. Only temporary errors are tried again, at random
 * times ("full jitter"), so that the readers don't all come back to an overloaded server at once.
 */
import type { Environment } from "./environment.ts";
import { Fault, statusFault } from "./fault.ts";

const TRIES = 3;
/**
 * Milliseconds: the limit of one try; the longest pause before the second, doubled for the third.
 */
const TIMEOUT = 8_000;
const PAUSE = 1_000;
/** If a server asks to wait longer, this load ends, and the next one respects it. */
const LONGEST_WAIT = 10_000;
/** Bytes, as in core: reading a larger document stops at this size. */
const MOST = 20_000_000;

export interface Loaded {
  text: string;
  /** The same, parsed. */
  document: unknown;
}

/**
 * @param abort cancels the load, which aborts it when done: use a new one each time
 * @throws Fault, or any value if it was cancelled
 */
export async function load(
  url: string,
  abort: AbortController,
  environment: Environment,
): Promise<Loaded> {
  const { signal } = abort;
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await tryOnce(url, abort, environment);
      } catch (error) {
        const { retryIn = Number.POSITIVE_INFINITY } = error as Fault;
        const isLast = tries === TRIES || retryIn > LONGEST_WAIT || !environment.isOnline();
        if (signal.aborted || isLast) throw error;
        const pause = retryIn + environment.random() * PAUSE * 2 ** (tries - 1);
        await new Promise<void>((resolve, reject) => {
          const callOff = environment.after(pause, resolve);
          signal.onabort = () => {
            callOff();
            reject();
          };
        });
      }
    }
  } finally {
    // Stops a response that is still arriving.
    abort.abort();
  }
}

async function tryOnce(url: string, abort: AbortController, environment: Environment) {
  const callOff = environment.after(TIMEOUT, () =>
    abort.abort(new Fault("timeout", "no complete answer within 8 seconds")),
  );
  try {
    // Revalidates the cache; a custom header would cost a preflight.
    const response = await environment.fetch(url, {
      signal: abort.signal,
      cache: "no-cache",
      credentials: "omit",
    });
    if (!response.ok) throw statusFault(response, environment.now());
    const text = await read(response);
    return { text, document: parse(text) };
  } catch (error) {
    // An abort throws its reason, or with a polyfill of fetch another error.
    const fault = abort.signal.reason ?? error;
    if (fault instanceof Fault) throw fault;
    throw environment.isOnline()
      ? new Fault(
          "network",
          "no connection, or blocked by CORS or by this page's policy: check that the server sends the header Access-Control-Allow-Origin: * and that a content security policy of this page names it in connect-src",
          0,
        )
      : new Fault("offline", "this device is offline");
  } finally {
    callOff();
  }
}

async function read(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  // A polyfill of fetch has no stream.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) return text + decoder.decode();
    size += value.length;
    if (size > MOST) throw new Fault("too-large", "it is larger than 20 MB");
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw /^\s*</.test(text)
      ? new Fault("html", "a web page instead of JSON; write the address of the JSON file itself")
      : new Fault("json", `incomplete or invalid JSON: ${(error as Error).message}`);
  }
}
