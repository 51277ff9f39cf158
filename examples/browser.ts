/** Serves the examples and opens them in Chromium. */
import { readFileSync } from "node:fs";
import { openBrowser } from "../.ci/browser.ts";
import { serve } from "./serve.ts";

export { axeViolations, type Opened, type OpenOptions } from "../.ci/browser.ts";

export async function startBrowser() {
  const { server, url } = await serve(0);
  return openBrowser({ url, close: () => server.close() });
}

export function readDocument(name: string) {
  return JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8"));
}
