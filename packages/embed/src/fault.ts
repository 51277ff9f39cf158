/** Why a load brought nothing: a kind for scripts, and words for whoever runs the page. */
export type FaultKind =
  | "offline"
  /** No connection, or no leave to read it: a browser does not say which. */
  | "network"
  | "timeout"
  | `http-${number}`
  | "too-large"
  /** A web page where data should be: a login, an error, a blob's preview. */
  | "html"
  /** Broken or cut off. */
  | "json"
  /** What `src` says is no address. */
  | "address"
  /** JSON, but no agenda. */
  | "document"
  /** The programme came, but drawing it failed. */
  | "drawing";

export class Fault extends Error {
  readonly kind: FaultKind;
  /** When another try may go better, ms from now; absent where it would end the same. */
  readonly retryIn: number | undefined;

  constructor(kind: FaultKind, message: string, retryIn?: number) {
    super(message);
    this.kind = kind;
    this.retryIn = retryIn;
  }
}

/** @param now epoch milliseconds */
export function statusFault({ status, headers }: Response, now: number): Fault {
  const mayPass = status === 429 || status >= 500;
  return new Fault(
    `http-${status}`,
    `the server answered ${status}`,
    mayPass ? retryAfter(headers.get("retry-after"), now) : undefined,
  );
}

/** Retry-After, in seconds or as a date (RFC 9110 §10.2.3), in ms from now; 0 without one. */
function retryAfter(header: string | null, now: number): number {
  const seconds = Number(header ?? 0);
  const wait = Number.isNaN(seconds) ? Date.parse(header ?? "") - now : seconds * 1000;
  return Math.max(0, wait || 0);
}
