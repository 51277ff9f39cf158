/**
 * One load: up to three tries of 8 seconds each. Only what may pass is tried again, at random times
 * ("full jitter"), so that the readers of a meeting don't all come back to a tired server at once.
 */
import type { Environment } from "./environment.ts";
import { Fault, statusFault } from "./fault.ts";

const TRIES = 3;
/** Milliseconds: of a try; the longest pause before the second, doubled before the third. */
const TIMEOUT = 8_000;
const PAUSE = 1_000;
/** A server that asks for more patience gets it from the next load, not from this one. */
const LONGEST_WAIT = 10_000;
/** Bytes, as in core: what is larger is not read to its end. */
const MOST = 20_000_000;

export interface Loaded {
  text: string;
  /** The same, parsed. */
  document: unknown;
}

/**
 * @param abort ends it; it is used up by the load
 * @throws Fault, or anything once it was ended
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
    // What is still on its way is not wanted any more.
    abort.abort();
  }
}

async function tryOnce(url: string, abort: AbortController, environment: Environment) {
  const callOff = environment.after(TIMEOUT, () =>
    abort.abort(new Fault("timeout", "no whole answer within 8 seconds")),
  );
  try {
    // Revalidates, without the preflight that a header of our own would cost.
    const response = await environment.fetch(url, {
      signal: abort.signal,
      cache: "no-cache",
      credentials: "omit",
    });
    if (!response.ok) throw statusFault(response, environment.now());
    const text = await read(response);
    return { text, document: parse(text) };
  } catch (error) {
    // An abort throws its reason.
    if (error instanceof Fault) throw error;
    throw environment.isOnline()
      ? new Fault(
          "network",
          "no connection, or no leave to read it: then the server must send the header Access-Control-Allow-Origin: *, and a policy of this page must name it in connect-src",
          0,
        )
      : new Fault("offline", "this device is offline");
  } finally {
    callOff();
  }
}

async function read({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
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
      ? new Fault("html", "a web page came where JSON was expected")
      : new Fault("json", `it is no whole JSON: ${(error as Error).message}`);
  }
}
