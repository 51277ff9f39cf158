/** Everything a server can do wrong, as real servers do it. */
import { createGzip } from "node:zlib";
import { type Answer, give } from "./site.ts";

export interface Fault {
  name: string;
  answer: Answer;
  /** The cause in `plenary-error`, and the message there and in the console. */
  cause: string;
  says: RegExp;
  /** Attempts before giving up. @default 1 */
  tries?: number;
}

const json = { "content-type": "application/json" };
const status = (code: number): Answer => give("<h1>Sorry</h1>", {}, code);
const piece = '{"format": 1, "title": "Half of a programme", "days": [';

export const faults: Fault[] = [
  { name: "nothing there", answer: status(404), cause: "http-404", says: /answered 404/ },
  { name: "gone for good", answer: status(410), cause: "http-410", says: /answered 410/ },
  { name: "a refusal", answer: status(403), cause: "http-403", says: /answered 403/ },
  { name: "a broken server", answer: status(500), cause: "http-500", says: /500/, tries: 3 },
  { name: "an overloaded server", answer: status(503), cause: "http-503", says: /503/, tries: 3 },
  { name: "too many requests", answer: status(429), cause: "http-429", says: /429/, tries: 3 },
  {
    name: "a server that asks to retry in an hour",
    answer: give("", { "retry-after": "3600" }, 503),
    cause: "http-503",
    says: /503/,
  },
  {
    name: "a web page",
    answer: give("<!doctype html><title>Sign in</title>", { "content-type": "text/html" }),
    cause: "html",
    says: /web page/,
  },
  {
    name: "a web page sent as JSON",
    answer: give("\n  <html>", json),
    cause: "html",
    says: /web page/,
  },
  {
    name: "JSON that is cut off",
    answer: give(piece, json),
    cause: "json",
    says: /incomplete or invalid JSON/,
  },
  {
    name: "nothing in it",
    answer: give("", json),
    cause: "json",
    says: /incomplete or invalid JSON/,
  },
  {
    name: "no content",
    answer: give("", {}, 204),
    cause: "json",
    says: /incomplete or invalid JSON/,
  },
  {
    name: "JSON that is not a programme",
    answer: give('["a", "list"]', json),
    cause: "document",
    says: /should be an agenda/,
  },
  {
    name: "a programme in a newer format",
    answer: give('{"format": 9}', json),
    cause: "document",
    says: /reads format 1 only/,
  },
  {
    name: "a response that is cut off",
    answer(_, response) {
      response.writeHead(200, { ...json, "content-length": 9999 });
      response.write(piece, () => response.destroy());
    },
    cause: "network",
    says: /no connection/,
    tries: 3,
  },
  {
    name: "a connection that is cut",
    answer: (request) => request.socket.destroy(),
    cause: "network",
    says: /no connection/,
    tries: 3,
  },
  {
    name: "a redirect loop",
    answer: (request, response) => response.writeHead(302, { location: request.url }).end(),
    cause: "network",
    says: /no connection/,
  },
  {
    name: "no response",
    answer: () => {},
    cause: "timeout",
    says: /within 8 seconds/,
  },
  {
    name: "a response that trickles",
    answer(_, response) {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(" "), 250);
      response.on("close", () => clearInterval(drip));
    },
    cause: "timeout",
    says: /within 8 seconds/,
  },
  {
    name: "50 MB",
    answer(_, response) {
      response.writeHead(200, json);
      pour(response, 50);
    },
    cause: "too-large",
    says: /20 MB/,
  },
  {
    name: "50 MB, compressed",
    answer(_, response) {
      response.writeHead(200, { ...json, "content-encoding": "gzip" });
      const gzip = createGzip();
      gzip.pipe(response);
      response.on("close", () => gzip.destroy());
      pour(gzip, 50);
    },
    cause: "too-large",
    says: /20 MB/,
  },
];

const kind = ({ cause }: Fault) => cause.replace(/\d+/, "");
/** One of each kind. */
export const kinds = faults.filter(
  (fault, n) => faults.findIndex((other) => kind(other) === kind(fault)) === n,
);

/** Writes megabytes of spaces, as fast as the client reads. */
function pour(to: NodeJS.WritableStream & { destroyed?: boolean }, megabytes: number): void {
  if (to.destroyed) return;
  if (megabytes > 0) to.write(" ".repeat(1_000_000), () => pour(to, megabytes - 1));
  else to.end();
}
