/** Builds the stories, serves them and opens them in Chromium, for tests that look at many of them. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BrowserContextOptions, Page } from "playwright";
import { type Chromium, openChromium } from "../.ci/chromium.ts";
import type { Globals } from "./globals.ts";

export interface Listed {
  /** `timeline--a-week` */
  id: string;
  title: string;
  name: string;
  tags: string[];
}

/** Tag of a story whose play function opens what it shows (a tree, a dialog), in any language. */
export const ACTED = "acted";

const root = fileURLToPath(new URL("../", import.meta.url));
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

/** Builds Storybook, so that the stories shown are never older than the sources. @returns the folder */
export async function buildStories(): Promise<string> {
  const built = mkdtempSync(join(tmpdir(), "plenary-stories-"));
  await promisify(execFile)(
    "pnpm",
    ["exec", "storybook", "build", "--quiet", "--test", "-o", built],
    { cwd: root, env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1" } },
  );
  return built;
}

/** @param built a folder from `buildStories`, which the caller removes */
export async function startStories(built: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      const body = readFileSync(join(built, normalize(pathname)));
      response.writeHead(200, { "content-type": types[extname(pathname)] ?? "" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await openChromium();
  const { entries } = JSON.parse(readFileSync(join(built, "index.json"), "utf8"));
  return {
    stories: (Object.values(entries) as (Listed & { type: string })[]).filter(
      ({ type }) => type === "story",
    ),
    open: (globals: Partial<Globals>, context: BrowserContextOptions = {}) =>
      openPage(browser, url, globals, context),
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

/** Storybook's preview page, which shows one story after the other. */
export interface StoryPage {
  page: Page;
  /** The globals that a story sets itself, whatever the toolbar says. */
  globalsOf(id: string): Promise<Partial<Globals>>;
  /** Draws a story in place of the last, and waits for all of it. Its play function runs only if it is `ACTED`. */
  show(story: Pick<Listed, "id" | "tags">): Promise<void>;
}

async function openPage(
  browser: Chromium,
  url: string,
  globals: Partial<Globals>,
  context: BrowserContextOptions,
): Promise<StoryPage> {
  const page = await browser.newPage({ timezoneId: "Europe/Madrid", ...context });
  await page.goto(`${url}/iframe.html?viewMode=story`);
  await page.waitForFunction(() =>
    Boolean((window as unknown as Shared).__STORYBOOK_PREVIEW__?.storyStoreValue),
  );
  await page.evaluate((chosen) => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as Shared;
    preview.storyStoreValue.userGlobals.update(chosen);
  }, globals);
  return {
    page,
    globalsOf: (storyId) => page.evaluate(globalsIn, storyId),
    show: ({ id, tags }) => page.evaluate(showIn, { storyId: id, autoplay: tags.includes(ACTED) }),
  };
}

/** The part of Storybook's preview that is used here. */
interface Preview {
  storyStoreValue: {
    loadStory(of: { storyId: string }): Promise<{ storyGlobals: object }>;
    /** What is chosen in the toolbar. */
    userGlobals: { update(globals: object): void };
  };
  channel: { once(event: string, heard: () => void): void };
  renderStoryToElement(
    story: unknown,
    element: Element,
    callbacks: object,
    options: { autoplay: boolean; forceInitialArgs: boolean },
  ): () => Promise<void>;
}

/** Globals of the page: Storybook's preview, and a function that removes the last story. */
interface Shared {
  __STORYBOOK_PREVIEW__: Preview;
  leaveStory?: () => Promise<void>;
}

async function globalsIn(storyId: string): Promise<Partial<Globals>> {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as Shared;
  return (await preview.storyStoreValue.loadStory({ storyId })).storyGlobals;
}

/** Runs in the page, and rejects if the story throws or its play function fails. */
async function showIn({ storyId, autoplay }: { storyId: string; autoplay: boolean }) {
  const shared = window as unknown as Shared;
  const { __STORYBOOK_PREVIEW__: preview, leaveStory } = shared;
  await leaveStory?.();
  const story = await preview.storyStoreValue.loadStory({ storyId });
  const element = document.createElement("div");
  document.body.className = "sb-show-main";
  document.body.replaceChildren(element);
  scrollTo(0, 0);
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => reject(new Error(`${storyId}: ${error}`));
    preview.channel.once("storyRendered", resolve);
    preview.channel.once("playFunctionThrewException", () => fail("its act failed"));
    const callbacks = { showMain() {}, showError: fail, showException: fail };
    const options = { autoplay, forceInitialArgs: true };
    shared.leaveStory = preview.renderStoryToElement(story, element, callbacks, options);
  });
  // Wait for data that elements fetch, then for what is drawn when the browser is idle.
  const shadows = [...element.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const waits = () => shadows.some((shadow) => shadow.querySelector(".plenary-skeleton"));
  for (let left = 100; left && waits(); left--) await new Promise((now) => setTimeout(now, 20));
  const size = () => document.querySelectorAll("*").length;
  for (let before = -1; before !== size(); ) {
    before = size();
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));
  }
}
