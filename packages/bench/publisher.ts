/**
 * What a programme costs the publisher who hosts it: `pnpm bench:publisher` after a build.
 * Opens pages in Chromium, from a server that sends the built files as a well-configured host would,
 * and counts requests and the bytes that the server writes, headers included. Writes the tables of
 * packages/embed/COSTS.md.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { CHROMIUM_ARGS, ensureChromium } from "../../.ci/chromium.ts";
import { withBlock } from "./report/blocks.ts";
import { markdown } from "./report/table.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const PAGE = new URL("../embed/COSTS.md", import.meta.url);

const DATA = "examples/data/retreat-week.json";
const json = read(DATA);
const dist = (file: string) => read(`packages/embed/dist/${file}`);
const scripts = (...files: string[]) =>
  files.map((file) => `<script src="/v1/${file}" defer></script>`).join("");
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Programme</title><link rel="icon" href="data:,">${head}${body}`;
const programme = '<plenary-agenda src="/programme.json"></plenary-agenda>';
const two = scripts("plenary.list.js", "plenary.acts.js");

const prerendered = () =>
  execFileSync(
    process.execPath,
    ["packages/cli/dist/plenary.js", "prerender", DATA, "--lang", "en", "--src", "/programme.json"],
    { cwd: new URL("../../", import.meta.url), encoding: "utf8" },
  );

const PAGES: Record<string, string> = {
  "/list": page(scripts("plenary.list.js"), programme),
  "/list-and-acts": page(two, programme),
  "/one-file": page(scripts("plenary.js"), programme),
  "/prerendered": page(two, prerendered()),
  "/polled": page(two, programme.replace(" src", ' poll="60" src')),
};
/** The page without Plenary, which the publisher serves anyway. */
const BARE = page("", "");

/** What the server adds to files of these kinds; the docs recommend the same. */
const CACHE = {
  script: "public, max-age=3600, stale-while-revalidate=604800",
  data: "public, max-age=60, stale-while-revalidate=600",
  page: "no-store",
};

interface File {
  body: Buffer;
  etag: string;
  type: string;
  cache: string;
}

const file = (text: string, type: string, cache: string): File => ({
  body: brotliCompressSync(text),
  etag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 16)}"`,
  type,
  cache,
});

const files = new Map<string, File>([
  ...Object.entries({ ...PAGES, "/bare": BARE }).map(([path, text]): [string, File] => [
    path,
    file(text, "text/html", CACHE.page),
  ]),
  ...["plenary.list.js", "plenary.acts.js", "plenary.js"].map((name): [string, File] => [
    `/v1/${name}`,
    file(dist(name), "text/javascript", CACHE.script),
  ]),
  ["/programme.json", file(json, "application/json", CACHE.data)],
]);

interface Served {
  requests: number;
  bytes: number;
}
let requests = 0;
/** Makes the server answer as if the reader's copies were older than `max-age`. */
let expired = false;

function answer(path: string, asked: string | undefined, response: ServerResponse): void {
  const found = files.get(path);
  if (!found) {
    response.writeHead(204).end();
    return;
  }
  const { body, etag, type, cache } = found;
  const headers = {
    etag,
    "cache-control": expired && cache !== CACHE.page ? "public, max-age=0" : cache,
    vary: "accept-encoding",
  };
  requests++;
  if (asked === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response
    .writeHead(200, {
      ...headers,
      "content-type": `${type}; charset=utf-8`,
      "content-encoding": "br",
      "content-length": body.length,
    })
    .end(body);
}

const server = createServer(({ url = "/", headers }, response) =>
  answer(url, headers["if-none-match"], response),
);
const sockets = new Set<Socket>();
server.on("connection", (socket) => sockets.add(socket));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function count(act: () => Promise<unknown>): Promise<Served> {
  const written = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  const before = { requests, bytes: written() };
  await act();
  return { requests: requests - before.requests, bytes: written() - before.bytes };
}

interface Line {
  first: Served;
  again: Served;
  later: Served;
}

/** A first visit, one within `max-age`, and one after it, without the bare page. */
async function visits(browser: Browser, path: string): Promise<Line> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const open = () => tab.goto(url + path, { waitUntil: "networkidle" });
  const first = await count(open);
  const again = await count(open);
  await context.close();

  expired = true;
  const other = await browser.newContext();
  const old = await other.newPage();
  const openOld = () => old.goto(url + path, { waitUntil: "networkidle" });
  await openOld();
  const later = await count(openOld);
  expired = false;
  await other.close();
  return { first, again, later };
}

/** One refresh of the data, as every minute with `poll="60"`. */
async function polled(browser: Browser): Promise<Served> {
  expired = true;
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${url}/polled`, { waitUntil: "networkidle" });
  const refreshed = await count(() =>
    tab.evaluate(async () => {
      await document.querySelector("plenary-agenda")?.refresh();
    }),
  );
  await context.close();
  expired = false;
  return refreshed;
}

const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const lines = new Map<string, Line>();
for (const path of ["/bare", ...Object.keys(PAGES)]) lines.set(path, await visits(browser, path));
const poll = await polled(browser);
await browser.close();
server.close();

const bare = lines.get("/bare") as Line;
const without = (served: Served, page: Served): Served => ({
  requests: served.requests - page.requests,
  bytes: served.bytes - page.bytes,
});
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const cell = ({ requests, bytes }: Served) =>
  `${kB(bytes)} in ${requests} ${requests === 1 ? "request" : "requests"}`;
const LABELS: Record<string, string> = {
  "/list": "the list alone",
  "/list-and-acts": "list and acts, the usual snippet",
  "/one-file": "`plenary.js`, one file",
  "/prerendered": "prerendered, with list and acts",
};

const perReader = markdown(
  ["", "first visit", "again within the hour", "later, nothing has changed"],
  Object.entries(LABELS).map(([path, label]) => {
    const line = lines.get(path) as Line;
    return [
      label,
      cell(without(line.first, bare.first)),
      cell(without(line.again, bare.again)),
      cell(without(line.later, bare.later)),
    ];
  }),
);

const size = (bytes: number) => {
  const units = ["kB", "MB", "GB", "TB"];
  const step = Math.min(units.length, Math.floor(Math.log10(Math.max(bytes, 1000)) / 3));
  const value = bytes / 1000 ** step;
  return `${value.toFixed(value < 10 ? 1 : 0)} ${units[step - 1]}`;
};
const many = (value: number) => Math.round(value).toLocaleString("en");
const READERS = [1e3, 1e4, 1e5, 1e6, 1e7];
const all = (served: Served, times = 1) =>
  READERS.map(
    (readers) =>
      `${size(served.bytes * times * readers)}, ${many(served.requests * times * readers)}`,
  );
const own = (path: string, visit: keyof Line) =>
  without((lines.get(path) as Line)[visit], bare[visit]);

const readers = markdown(
  ["bytes, requests", ...READERS.map((one) => `${many(one)} readers`)],
  [
    ["first visit, the list alone", ...all(own("/list", "first"))],
    ["first visit, list and acts", ...all(own("/list-and-acts", "first"))],
    ["first visit, prerendered", ...all(own("/prerendered", "first"))],
    ["later visit, nothing has changed", ...all(own("/list-and-acts", "later"))],
    ["later visit, prerendered", ...all(own("/prerendered", "later"))],
    ['an hour with `poll="60"`', ...all(poll, 60)],
  ],
);

/** The sizes that the page's text mentions. */
const sizes = markdown(
  ["file", "compressed with brotli"],
  ["/v1/plenary.list.js", "/v1/plenary.acts.js", "/v1/plenary.js", "/programme.json"].map(
    (path) => [`\`${path.replace("/v1/", "")}\``, kB(files.get(path)?.body.length ?? 0)],
  ),
);

let text = readFileSync(PAGE, "utf8");
for (const [name, block] of Object.entries({ sizes, perReader, readers })) {
  text = withBlock(text, name, `\n\n${block}\n\n`);
}
writeFileSync(PAGE, text);
console.log([sizes, perReader, readers].join("\n\n"));
