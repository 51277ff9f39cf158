/** Pages of a server, opened in Chromium, for the tests of what ships. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Locator, Page } from "playwright";
import { openChromium } from "./chromium.ts";
import { reusedPages } from "./pages.ts";

export interface Server {
  /** Without a trailing slash. */
  url: string;
  close(): void;
}

export interface Opened {
  page: Page;
  /** All of Plenary on the page; locators see into its shadow root. */
  plenary: Locator;
  /** Console messages and uncaught errors of the page, in order. */
  said: string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Documents by name, served in place of the files. */
  documents?: Record<string, unknown>;
  /** Pages by name, for which there is no file. */
  pages?: Record<string, { body: string; headers?: Record<string, string> }>;
  /** Run in the page before anything else. */
  before?: () => void;
  /** The time in the page, whose clock is then driven by `page.clock`. @default the real time */
  now?: string;
  /** Whether to wait until a programme is shown. @default true */
  ready?: boolean;
}

/** Starts a browser for the pages of a server; stopping it closes the server. */
export async function openBrowser({ url, close }: Server) {
  const browser = await openChromium();
  const takePage = reusedPages(browser);
  return {
    url,
    /** Opens a page of the server: `script-tag/week.html`. Closed, it is used again. */
    async open(path: string, options: OpenOptions = {}): Promise<Opened> {
      const { documents = {}, pages = {}, before, now, ready = true, ...context } = options;
      const viewport = { width: 1280, height: 900 };
      const page = await takePage({ viewport, timezoneId: "Europe/Madrid", ...context }, before);
      const said: string[] = [];
      page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => said.push(`thrown: ${error.message}`));
      for (const [name, body] of Object.entries(documents)) {
        const text = typeof body === "string" ? body : JSON.stringify(body);
        await page.route(`**/${name}`, (route) =>
          route.fulfill({ contentType: "application/json", body: text }),
        );
      }
      for (const [name, answer] of Object.entries(pages)) {
        await page.route(`**/${name}`, (route) =>
          route.fulfill({ contentType: "text/html", ...answer }),
        );
      }
      if (now) await page.clock.install({ time: new Date(now) });
      await page.goto(`${url}/${path}`);
      const plenary = page.locator("plenary-agenda");
      if (ready) await plenary.locator(".plenary-timeline").waitFor();
      return { page, plenary, said };
    },
    async stop() {
      await browser.close();
      close();
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The axe rules that the page breaks, and where. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      nodes: { target: unknown[] }[];
    }
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
    );
  });
}
