/**
 * Serves the pages, files and data of each contestant, compressed as by a well-configured host.
 *
 *     /plain-preact/stage.html         its files and an empty stage
 *     /plain-preact/100.inline.html    100 sessions, with the data in the page
 *     /plain-preact/100.link.html      the same, with the data loaded from a URL
 *     /plain-preact/100.json           the data as this contestant gets it
 *     /plain-preact/script.js, page.js, style.css
 *     /blank/blank.html                an empty page
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";
import type { Bundle } from "./build.ts";
import { ROSTER } from "./contestants/roster.ts";
import type { Data } from "./data.ts";

export interface Site {
  url: string;
  close(): void;
}

export interface Content {
  bundles: ReadonlyMap<string, Bundle>;
  /** The measuring script, included in every page. */
  probe: string;
  dataOf: (sessions: number) => Data;
}

const TYPES: Record<string, string> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
};

export async function serve(content: Content): Promise<Site> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    let file = files.get(path);
    if (!file) {
      const text = read(content, path);
      if (text === undefined) {
        response.writeHead(404).end();
        return;
      }
      file = compress(text);
      files.set(path, file);
    }
    response.writeHead(200, {
      "content-type": `${TYPES[path.split(".").at(-1) ?? ""]}; charset=utf-8`,
      "content-encoding": "br",
      "content-length": file.length,
      "cache-control": "no-store",
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

/** Quality 9 gives nearly the same size as 11, 20 times faster. */
const compress = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

function read({ bundles, probe, dataOf }: Content, path: string): string | undefined {
  const [, name = "", file = ""] = path.split("/");
  const page = (head: string, body: string) =>
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Programme</title>' +
    `<meta name="viewport" content="width=device-width"><script>${probe}</script>${head}${body}`;
  if (name === "blank") return page("", "");

  const bundle = bundles.get(name);
  if (!bundle) return undefined;
  const style = bundle.css && '<link rel="stylesheet" href="style.css">';
  const head = `${style}<script src="script.js" defer></script>`;
  if (file === "script.js") return bundle.script;
  if (file === "page.js") return bundle.page;
  if (file === "style.css") return bundle.css;
  if (file === "stage.html") {
    const own = bundle.page && '<script src="page.js" defer></script>';
    return page(`${head}${own}`, '<main id="stage"></main>');
  }

  const [count = "", kind] = file.split(".");
  const { agenda, programme } = dataOf(Number(count));
  const data = JSON.stringify(name === "plenary" ? agenda : programme);
  if (kind === "json") return data;
  const parts = JSON.stringify(ROSTER.find((entry) => entry.name === name)?.parts);
  const follow = `<script>probe.seen = probe.follow(${parts}, ${count}, 0)</script>`;
  const address = kind === "link" ? `${count}.json` : undefined;
  return page(head, (name === "plenary" ? plenaryBody : body)(data, address) + follow);
}

/** The markup that Plenary's README recommends. */
const plenaryBody = (data: string, address: string | undefined) =>
  `<main id="stage">${
    address
      ? `<plenary-agenda src="${address}"></plenary-agenda>`
      : `<plenary-agenda>${inline(data)}</plenary-agenda>`
  }</main>`;

/** Markup of a careful site for a library: data from a URL is requested before the script has loaded. */
const body = (data: string, address: string | undefined) => `<main id="stage"></main>
  ${address ? "" : inline(data)}<script>
    const data = ${
      address
        ? `fetch("${address}").then((response) => response.json())`
        : "JSON.parse(document.querySelector(\"script[type='application/json']\").textContent)"
    };
    addEventListener("DOMContentLoaded", async () =>
      bench.mount(document.getElementById("stage"), bench.prepare(await data)));
  </script>`;

const inline = (data: string) =>
  `<script type="application/json">${data.replaceAll("<", "\\u003c")}</script>`;
