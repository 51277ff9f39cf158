/**
 * Hostile programmes on a host's page without any policy, by every way in which data enters: no attack
 * code runs, nothing is requested, and the host's page does not change. Long, since each way in has its
 * own preparation.
 */
import { type Agenda, additionsOf, applyOverlay, parse } from "@plenary/core";
import { afterAll, beforeAll, expect } from "vitest";
import { type Chromium, openChromium } from "../../../../.ci/chromium.ts";
import { ATTRIBUTES } from "../../src/attributes.ts";
import { page as pageOf, type Served, serveSite } from "../site.ts";
import { hostileOverlay, saneAgenda } from "./documents.ts";
import { installGuard } from "./guard.ts";
import { payloads, wrongTypes } from "./payloads.ts";

export const attacks: unknown[] = [...payloads, ...wrongTypes];

/** Lists of at most so many each. */
export const piecesOf = <T>(list: T[], length: number) =>
  Array.from({ length: Math.ceil(list.length / length) }, (_, n) =>
    list.slice(n * length, (n + 1) * length),
  );

export let site: Served;
let browser: Chromium;
/** Starts both for the tests of a file, since files share their modules. */
export function useBrowser(): void {
  beforeAll(async () => {
    site = await serveSite();
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
}

let served = 0;
/** The address of a document. */
function at(document: unknown): string {
  const path = `/${++served}.json`;
  site.put(path, JSON.stringify(document));
  return path;
}

/** JSON, escaped for HTML. */
const inHtml = (document: unknown) => JSON.stringify(document).replaceAll("<", "\\u003c");

/** The ways in which whole documents enter: each makes an element with one. */
export const ways: Record<string, (document: unknown) => string> = {
  "an address": (document) => `<plenary-agenda src="${at(document)}"></plenary-agenda>`,
  "data inside": (document) =>
    `<plenary-agenda><script type="application/json">${inHtml(document)}</script></plenary-agenda>`,
  "a property": (document) =>
    `<plenary-agenda data-given></plenary-agenda><script type="application/json" class="given">${inHtml(document)}</script>`,
};

/** An element whose hostile overlay adds a payload to each session of a harmless programme. */
export const overlaid = (some: unknown[]) =>
  `<plenary-agenda lang="fr" src="${at(saneAgenda(some.length))}" overlay="${at(hostileOverlay(some))}"></plenary-agenda>`;

/** All except the addresses of data and the reference to another element. */
export const OTHER_ATTRIBUTES = Object.keys(ATTRIBUTES).filter(
  (name) => !["src", "overlay", "for"].includes(name),
);
export const LINK_PARTS = ["session", "audience", "day", "q", "mine"];
const inAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

export const asText = (payload: unknown) =>
  typeof payload === "string" ? payload : JSON.stringify(payload).slice(0, 1_000);

/** A programme with a grid and a search, in which every text and address is one of the payloads. */
export function parallel(...some: unknown[]) {
  const one = (n: number) => some[n % some.length];
  return {
    format: 1,
    id: "sane",
    title: one(0),
    language: "en",
    timeZone: "Europe/Madrid",
    audiences: [{ id: "one", name: one(1) }],
    places: [
      { id: "hall", name: one(2) },
      { id: "room", name: one(3) },
    ],
    days: [
      {
        date: "2027-02-15",
        title: one(4),
        sessions: Array.from({ length: 8 }, (_, n) => ({
          id: `s${n}`,
          title: one(n),
          summary: one(n + 1),
          links: [{ url: one(n), label: one(n) }],
          place: n % 2 ? "hall" : "room",
          start: `2027-02-15T1${n >> 1}:00`,
          end: `2027-02-15T1${n >> 1}:30`,
        })),
      },
    ],
  };
}

/** Gives each such element the document that follows it in the page. */
const give = `for (const element of document.querySelectorAll("[data-given]"))
  element.agenda = JSON.parse(element.nextElementSibling.textContent);`;

/**
 * Opens a page of elements, and waits until all of them have drawn.
 * @param expected how many there are; with 0 the page is without Plenary's script
 */
export async function attack(body: string, expected: number) {
  const asked: string[] = [];
  const dialogs: string[] = [];
  const page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const head = `<script>(${installGuard})()</script>
    ${expected ? '<script src="/plenary.js" defer></script>' : ""}<script type="module">${give}</script>`;
  site.put("/index.html", pageOf(`<p>The host's own</p>${body}`, head));
  await page.goto(`${site.url}/index.html`);
  await expect.poll(() => page.evaluate(countDrawn), { timeout: 30_000 }).toBe(expected);
  return { page, asked, dialogs };
}

function countDrawn() {
  return [...document.querySelectorAll("plenary-agenda")].filter(({ shadowRoot }) =>
    shadowRoot?.querySelector("[part=timeline], [part=failed]"),
  ).length;
}

export async function expectNoHarm({ page, asked, dialogs }: Awaited<ReturnType<typeof attack>>) {
  expect(await page.evaluate(() => guard.harm())).toEqual([]);
  await page.evaluate(() => guard.pressAll());
  expect(await page.evaluate(() => guard.harm())).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
  await page.close();
}

/** Whether anything is left to draw of the overlay with these; of a wrong type alone, nothing is. */
function addsSomething(some: unknown[]) {
  const { agenda } = parse(saneAgenda(some.length));
  const overlay = JSON.parse(JSON.stringify(hostileOverlay(some)));
  const { days } = applyOverlay(agenda as Agenda, overlay).agenda;
  return days
    .flatMap((day) => [day, ...day.sessions])
    .map((thing) => additionsOf(thing))
    .some(({ notes, links }) => notes.length + links.length > 0);
}

export async function attackByOverlays(elements: unknown[][]) {
  const attacked = await attack(elements.map(overlaid).join("\n"), elements.length);
  const added = () =>
    attacked.page.evaluate(
      () =>
        [...document.querySelectorAll("plenary-agenda")].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector("[part=addition]"),
        ).length,
    );
  await expect.poll(added).toBe(elements.filter(addsSomething).length);
  await expectNoHarm(attacked);
}

export async function attackByAttributes(some: unknown[]) {
  const src = at(saneAgenda());
  const body = some.map((payload) => {
    const text = inAttribute(asText(payload));
    const given = OTHER_ATTRIBUTES.map((name) => `${name}="${text}"`);
    return `<plenary-agenda src="${src}" ${given.join(" ")}></plenary-agenda>`;
  });
  await expectNoHarm(await attack(body.join("\n"), some.length));
}

/** Addresses of data that are attacks themselves. */
export async function attackByAddresses(given: string[]) {
  const some = given.filter((payload) => !payload.includes("foreign.invalid"));
  const body = some.map((payload) => {
    const text = inAttribute(payload);
    return `<plenary-agenda src="${text || "x"}" overlay="${text}"></plenary-agenda>`;
  });
  const { page, dialogs } = await attack(body.join("\n"), some.length);
  expect(await page.evaluate(() => guard.harm())).toEqual([]);
  expect(dialogs).toEqual([]);
  await page.close();
}

export async function attackByLinks(some: unknown[]) {
  const src = at(parallel("Sane"));
  const attacked = await attack(
    `<plenary-agenda src="${src}" url-state></plenary-agenda><plenary-agenda src="${src}"></plenary-agenda>`,
    2,
  );
  await attacked.page.evaluate(
    async ([payloads, parts]) => {
      for (const payload of payloads as string[]) {
        const encoded = encodeURIComponent(payload.replace(/[\ud800-\udfff]/g, ""));
        for (const written of [payload, encoded]) {
          const said = (parts as string[]).map((part) => `${part}=${written}`);
          location.hash = `#plenary?agenda=sane&${said.join("&")}`;
          await new Promise(requestAnimationFrame);
        }
      }
    },
    [some.map(asText), LINK_PARTS],
  );
  await expectNoHarm(attacked);
}

/** Grids, one for each list of payloads, and a search for the first of it. */
export async function attackByGrids(elements: unknown[][]) {
  const grid = (some: unknown[]) =>
    `<plenary-agenda src="${at(parallel(...some))}" layout="grid"></plenary-agenda>`;
  const body = [...elements, ["Sane"]].map(grid).join("\n");
  const attacked = await attack(body, elements.length + 1);
  const queries = [...elements.map(([payload]) => asText(payload)), "Sane"];
  const drawn = await attacked.page.evaluate(async (queries) => {
    const elements = [...document.querySelectorAll("plenary-agenda")];
    // Every search waits for the same pause: when the last has searched, all have.
    const searched = new Promise((resolve) =>
      elements.at(-1)?.addEventListener("plenary-change", resolve),
    );
    let [grids, fields] = [0, 0];
    for (const [n, element] of elements.entries()) {
      const field = element.shadowRoot?.querySelector<HTMLInputElement>("input[type=search]");
      grids += element.shadowRoot?.querySelectorAll("[part=grid]").length ?? 0;
      if (!field) continue;
      fields++;
      field.value = queries[n] ?? "";
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    }
    await searched;
    await new Promise((resolve) => requestIdleCallback(resolve));
    return [grids > 1, fields > 1];
  }, queries);
  expect(drawn).toEqual([true, true]);
  await expectNoHarm(attacked);
}

const grown = ["a", "<img src=x onerror=pwned()>", "*a ", "[x](", "\u202e"];
/** Texts of a megabyte each. */
export const megabytes = grown.map((text) => text.repeat(1_000_000 / text.length));

/** The ways in which such a text enters. */
export const largeWays: Record<string, (text: string) => string> = {
  ...Object.fromEntries(
    Object.entries(ways).map(([name, way]) => [
      name,
      (text: string) => {
        const links = [{ url: text, label: "x" }];
        const session = { id: "sane", title: text, summary: text, links };
        return way({ ...parallel("Sane"), days: [{ date: "2027-02-15", sessions: [session] }] });
      },
    ]),
  ),
  "an overlay": (note) => {
    const overlay = { format: 1, overlay: "sane", by: "x", changes: { s0: { note } } };
    return `<plenary-agenda src="${at(parallel("Sane"))}" overlay="${at(overlay)}"></plenary-agenda>`;
  },
  attributes: (text) => {
    const given = ["audience", "presets", "day"].map((name) => `${name}="${inAttribute(text)}"`);
    return `<plenary-agenda src="${at(parallel("Sane"))}" ${given.join(" ")}></plenary-agenda>`;
  },
};
