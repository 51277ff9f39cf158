/**
 * Serves the pages, files and data of each contestant, compressed as by a well-configured host.
 *
 *     /plain-preact/rows/stage.html         its files and an empty stage
 *     /plain-preact/rows/100.inline.html    100 sessions, with the data in the page
 *     /plain-preact/rows/100.link.html      the same, with the data loaded from a URL
 *     /plain-preact/rows/100.json           the data as this contestant gets it for this scene
 *     /plain-preact/rows/script.js, page.js, style.css
 *     /blank                                an empty page
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";
import type { Bundle } from "./build.ts";
import { ROSTER } from "./contestants/roster.ts";
import type { Data } from "./data.ts";
import { type Scene, sceneOf } from "./scenes.ts";

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
      "content-type": `${TYPES[path.split(".").at(-1) ?? ""] ?? TYPES.html}; charset=utf-8`,
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
  const [, name = "", sceneName, file = ""] = path.split("/");
  const page = (head: string, body: string) =>
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Programme</title>' +
    `<meta name="viewport" content="width=device-width"><script>${probe}</script>${head}${body}`;
  if (name === "blank") return page("", "");

  const bundle = bundles.get(name);
  const entry = ROSTER.find((entry) => entry.name === name);
  const scene = sceneOf(sceneName);
  if (!bundle || !entry || !scene) return undefined;
  const load = (file: string) => `<script src="${file}" defer></script>`;
  const style = bundle.css && '<link rel="stylesheet" href="style.css">';
  const head = style + Object.keys(bundle.scripts).map(load).join("");
  if (bundle.scripts[file]) return bundle.scripts[file];
  if (file === "page.js") return bundle.page;
  if (file === "style.css") return bundle.css;
  if (file === "stage.html") {
    const density = scene.density ? ` data-density="${scene.density}"` : "";
    return page(head + (bundle.page && load("page.js")), `<main id="stage"${density}></main>`);
  }

  const [count = "", kind] = file.split(".");
  const { agenda, programme } = dataOf(Number(count));
  const data = JSON.stringify(entry.shipped ? agenda : { parts: scene.parts, ...programme });
  if (kind === "json") return data;
  const parts = JSON.stringify(entry.parts);
  const follow = `<script>probe.seen = probe.follow(${parts}, ${count}, 0)</script>`;
  const address = kind === "link" ? `${count}.json` : undefined;
  return page(head, (entry.shipped ? plenaryBody : body)(data, address, scene) + follow);
}

/** The markup that Plenary's README recommends. */
const plenaryBody = (data: string, address: string | undefined, { density }: Scene) => {
  const src = address ? ` src="${address}"` : "";
  const dense = density ? ` density="${density}"` : "";
  return `<main id="stage"><plenary-agenda${src}${dense}>${address ? "" : inline(data)}</plenary-agenda></main>`;
};

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
