/** Why a load failed: a kind for scripts, and a message for the people who run the page. */
export type FaultKind =
  | "offline"
  /** No connection, or blocked by CORS or by a policy: a browser does not say which. */
  | "network"
  | "timeout"
  | `http-${number}`
  | "too-large"
  /** A web page instead of data: a login, an error, a file's preview page. */
  | "html"
  /** Invalid or incomplete JSON. */
  | "json"
  /** `src` is not a valid address. */
  | "address"
  /** JSON, but not an agenda. */
  | "document"
  /** The programme came, but drawing it failed. */
  | "drawing";

export class Fault extends Error {
  readonly kind: FaultKind;
  /** When to try again, in ms from now; absent if another try would fail the same way. */
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
  const wait = Number.isNaN(seconds) ? +new Date(header ?? "") - now : seconds * 1000;
  return Math.max(0, wait || 0);
}
