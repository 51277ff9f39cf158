/**
 * A host's site for one test file: the built scripts, and pages and data that the tests put there,
 * open in Chromium. It has a second origin, for data that comes from somewhere else.
 */
import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { openBrowser } from "../../../.ci/browser.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const dist = new URL("../dist/", import.meta.url);
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

export type Site = Awaited<ReturnType<typeof startSite>>;
/** A site without a browser, for the tests that bring their own. */
export type Served = Awaited<ReturnType<typeof serveSite>>;

export async function serveSite() {
  // Browsers ask for it, and log an error when it is missing.
  const answers = new Map<string, Answer>([["/favicon.ico", give("", {}, 204)]]);
  const requests: IncomingMessage[] = [];
  const listen = async () => {
    const server = createServer((request, response) => {
      requests.push(request);
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const answer = answers.get(pathname) ?? built(pathname);
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const [host, elsewhere] = await Promise.all([listen(), listen()]);
  const close = () => {
    for (const { server } of [host, elsewhere]) {
      server.close();
      server.closeAllConnections();
    }
  };
  return {
    url: host.url,
    close,
    /** The other origin. It has the same files. */
    elsewhere: elsewhere.url,
    /** All requests, in order; a test may empty the list. */
    requests,
    /** Serves a text, a document or an answer under a path. */
    put(path: string, content: Answer | string | object, headers: OutgoingHttpHeaders = {}) {
      if (typeof content === "function") answers.set(path, content as Answer);
      else answers.set(path, give(content, { "content-type": types[extname(path)], ...headers }));
    },
  };
}

export async function startSite() {
  const served = await serveSite();
  return { ...served, ...(await openBrowser(served)) };
}

/** An answer with a text, or with a document as JSON. */
export function give(
  content: string | object,
  headers: OutgoingHttpHeaders = {},
  status = 200,
): Answer {
  const body = typeof content === "string" ? content : JSON.stringify(content);
  return (_, response) => response.writeHead(status, headers).end(body);
}

function built(pathname: string): Answer | undefined {
  const name = pathname.slice(1);
  if (!/^(plenary|embed)[\w.-]*\.\w+$/.test(name)) return undefined;
  return give(readFileSync(new URL(name, dist), "utf8"), { "content-type": types[extname(name)] });
}

/** A page with the script tag. */
export const page = (body: string, head = '<script src="/plenary.js" defer></script>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}`;
