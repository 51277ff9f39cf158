/**
 * Serves the examples as partners' sites would: each page with the built scripts and the data
 * beside it. PORT sets the port (0 for any free one), HOST the address.
 */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const examples = fileURLToPath(new URL(".", import.meta.url));
const built = fileURLToPath(new URL("../packages/embed/dist/", import.meta.url));

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The file for an address: the page's own, otherwise a built script or a document of that name. */
function fileFor(pathname: string): string | undefined {
  const path = normalize(decodeURIComponent(pathname).replace(/\/$/, "/index.html"));
  if (path.split(sep).includes("..")) return undefined;
  const name = path.split(sep).at(-1) ?? "";
  const candidates = [join(examples, path), join(built, name), join(examples, "data", name)];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

export function serve(port: number, host = "127.0.0.1"): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") {
      response.writeHead(302, { location: "/script-tag/" }).end();
      return;
    }
    let file: string | undefined;
    try {
      file = fileFor(pathname);
    } catch {
      // An address that can't be decoded has no file.
    }
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
      // A data host must send this, or other sites can't show the data.
      ...(file.endsWith(".json") && { "access-control-allow-origin": "*" }),
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      resolve({ server, url: `http://${host}:${(server.address() as AddressInfo).port}` });
    });
  });
}

if (import.meta.main) {
  const port = Number(process.env.PORT ?? 4173);
  try {
    const { url } = await serve(port, process.env.HOST);
    console.log(`The programme on a partner's page: ${url}/script-tag/`);
    for (const page of ["week", "arabic", "dark", "hostile"]) {
      console.log(`  ${page}: ${url}/script-tag/${page}.html`);
    }
    const others =
      "prerendered iframe sandboxed-wordpress parts-apart hosted-calendar overlay now-corner lobby preact react";
    for (const name of others.split(" ")) console.log(`  ${name}: ${url}/${name}/`);
  } catch (error) {
    console.error(
      `Port ${port} can't be used (${(error as Error).message}). Choose another: PORT=8080`,
    );
    process.exit(1);
  }
}
