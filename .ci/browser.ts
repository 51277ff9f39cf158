/** Pages of a server, opened in Chromium, for the tests of what ships. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BrowserContextOptions, chromium, type Locator, type Page } from "playwright";
import { CHROMIUM_ARGS, ensureChromium } from "./chromium.ts";

export interface Server {
  /** Without a slash at its end. */
  url: string;
  close(): void;
}

export interface Opened {
  page: Page;
  /** All of Plenary on the page; locators see into its shadow root. */
  plenary: Locator;
  /** What the page said in its console and threw, in order. */
  said: string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Documents to answer with in place of those by that name. */
  documents?: Record<string, unknown>;
  /** Pages to answer with that no folder holds. */
  pages?: Record<string, { body: string; headers?: Record<string, string> }>;
  /** Run in the page before anything else. */
  before?: () => void;
  /** What time it is in the page, whose clock `page.clock` then drives. @default the computer's */
  now?: string;
  /** Whether to wait until a programme is shown. @default true */
  ready?: boolean;
}

/** A browser on the pages of a server. It stops with the server. */
export async function openBrowser({ url, close }: Server) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  return {
    url,
    /** Opens a page of the server: `script-tag/week.html`. */
    async open(path: string, options: OpenOptions = {}): Promise<Opened> {
      const { documents = {}, pages = {}, before, now, ready = true, ...context } = options;
      const page = await browser.newPage({
        viewport: { width: 1280, height: 900 },
        timezoneId: "Europe/Madrid",
        ...context,
      });
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
      if (before) await page.addInitScript(before);
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

/** The axe rules that the page breaks, with where. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { target: unknown[] }[];
    }
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
    );
  });
}
