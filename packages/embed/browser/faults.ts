/** What a source can do wrong, each as a real server does it. */
import { createGzip } from "node:zlib";
import { type Answer, give } from "./site.ts";

export interface Fault {
  name: string;
  answer: Answer;
  /** What `plenary-error` and the console say. */
  cause: string;
  says: RegExp;
  /** How often it is asked for before it is given up. @default 1 */
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
    name: "a server that wants an hour of patience",
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
    name: "a web page that is called JSON",
    answer: give("\n  <html>", json),
    cause: "html",
    says: /web page/,
  },
  { name: "JSON that is cut off", answer: give(piece, json), cause: "json", says: /whole JSON/ },
  { name: "nothing in it", answer: give("", json), cause: "json", says: /whole JSON/ },
  { name: "no content", answer: give("", {}, 204), cause: "json", says: /whole JSON/ },
  {
    name: "JSON that is no programme",
    answer: give('["a", "list"]', json),
    cause: "document",
    says: /agenda object/,
  },
  {
    name: "a programme of a later format",
    answer: give('{"format": 9}', json),
    cause: "document",
    says: /newer Plenary/,
  },
  {
    name: "an answer that breaks off",
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
    name: "redirects in a circle",
    answer: (request, response) => response.writeHead(302, { location: request.url }).end(),
    cause: "network",
    says: /no connection/,
  },
  {
    name: "silence",
    answer: () => {},
    cause: "timeout",
    says: /within 8 seconds/,
  },
  {
    name: "an answer that drips",
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
    name: "50 MB in a small parcel",
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

/** Writes megabytes of spaces, as fast as they are taken. */
function pour(to: NodeJS.WritableStream & { destroyed?: boolean }, megabytes: number): void {
  if (to.destroyed) return;
  if (megabytes > 0) to.write(" ".repeat(1_000_000), () => pour(to, megabytes - 1));
  else to.end();
}
