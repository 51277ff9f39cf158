/**
 * A hostile programme on a host's page without any policy, by every way in which data enters: no
 * attack code runs, nothing is requested, and the host's page does not change. Longer than other
 * files, since every way in is attacked here by the same means.
 *
 * In `pnpm test` every attack enters by one of the ways for whole documents, and by one of the other
 * ways; in the deep tests by another of the former and by two others of the latter, which the seed
 * chooses.
 */
import type { Agenda } from "@plenary/core";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../../../.ci/chromium.ts";
import { deep, seed } from "../../../../.ci/depth.ts";
import { ATTRIBUTES } from "../../src/attributes.ts";
import { prerender } from "../../src/prerender/prerender.tsx";
import { page as pageOf, type Served, serveSite } from "../site.ts";
import { fields, hostileAgenda, hostileOverlay, saneAgenda } from "./documents.ts";
import { installGuard } from "./guard.ts";
import { payloads, wrongTypes } from "./payloads.ts";

const attacks: unknown[] = [...payloads, ...wrongTypes];
/** Elements on one page. */
const PER_PAGE = 75;

interface Attack {
  payload: unknown;
  n: number;
}

/** The attacks that come by one of several ways in this size of the tests, page by page. */
function pagesBy(way: number, ways: number) {
  /** How many ways after the one of `pnpm test`. */
  const after = Array.from({ length: ways >> 1 }, (_, n) => 1 + ((seed + n) % (ways - 1)));
  const chosen = attacks
    .map((payload, n): Attack => ({ payload, n }))
    .filter(({ n }) => (deep ? after : [0]).includes((way + ways - (n % ways)) % ways));
  return Array.from({ length: Math.ceil(chosen.length / PER_PAGE) }, (_, page) => {
    const some = chosen.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
    return { from: some[0]?.n, some };
  });
}

/** The ways besides those in which a whole document enters. */
const OTHER_WAYS = ["overlay", "attributes", "link", "grid", "prerendered"] as const;
const pagesByOther = (way: (typeof OTHER_WAYS)[number]) =>
  pagesBy(OTHER_WAYS.indexOf(way), OTHER_WAYS.length);

let site: Served;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** JSON, escaped for HTML. */
const inHtml = (document: unknown) => JSON.stringify(document).replaceAll("<", "\\u003c");

/** The ways in which data enters: each makes the nth element, for a document. */
const ways: Record<string, (document: unknown, n: number) => string> = {
  "an address": (document, n) => {
    site.put(`/${n}.json`, JSON.stringify(document));
    return `<plenary-agenda src="/${n}.json"></plenary-agenda>`;
  },
  "data inside": (document) =>
    `<plenary-agenda><script type="application/json">${inHtml(document)}</script></plenary-agenda>`,
  "a property": (document) =>
    `<plenary-agenda data-given></plenary-agenda><script type="application/json" class="given">${inHtml(document)}</script>`,
};

/** A hostile overlay on a harmless agenda. */
const overlaid = (payload: unknown, n: number) => {
  site.put(`/sane-${n}.json`, JSON.stringify(saneAgenda));
  site.put(`/overlay-${n}.json`, JSON.stringify(hostileOverlay(payload)));
  return `<plenary-agenda lang="fr" src="/sane-${n}.json" overlay="/overlay-${n}.json"></plenary-agenda>`;
};

/** All except the addresses of data and the reference to another element. */
const OTHER_ATTRIBUTES = Object.keys(ATTRIBUTES).filter(
  (name) => !["src", "overlay", "for"].includes(name),
);
const LINK_PARTS = ["session", "audience", "day", "q", "mine"];
const inAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const asText = (payload: unknown) =>
  typeof payload === "string" ? payload : JSON.stringify(payload).slice(0, 1_000);

/** A programme with a grid and a search, in which every text and address is the payload. */
const parallel = (payload: unknown) => ({
  format: 1,
  id: "sane",
  title: payload,
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "one", name: payload }],
  places: [
    { id: "hall", name: payload },
    { id: "room", name: payload },
  ],
  days: [
    {
      date: "2027-02-15",
      title: payload,
      sessions: Array.from({ length: 8 }, (_, n) => ({
        id: `s${n}`,
        title: payload,
        summary: payload,
        links: [{ url: payload, label: payload }],
        place: n % 2 ? "hall" : "room",
        start: `2027-02-15T1${n >> 1}:00`,
        end: `2027-02-15T1${n >> 1}:30`,
      })),
    },
  ],
});

/** Gives each such element the document that follows it in the page. */
const give = `for (const element of document.querySelectorAll("[data-given]"))
  element.agenda = JSON.parse(element.nextElementSibling.textContent);`;

/**
 * Opens a page of elements, and waits until all of them have drawn.
 * @param expected how many there are; with 0 the page is without Plenary's script
 */
async function attack(body: string, expected: number) {
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

async function expectNoHarm({ page, asked, dialogs }: Awaited<ReturnType<typeof attack>>) {
  expect(await page.evaluate(() => guard.harm())).toEqual([]);
  await page.evaluate(() => guard.pressAll());
  expect(await page.evaluate(() => guard.harm())).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
  await page.close();
}

describe.each(Object.keys(ways))("by %s", (name) => {
  const way = ways[name] as (typeof ways)[string];
  const pages = pagesBy(Object.keys(ways).indexOf(name), Object.keys(ways).length);
  it.each(pages)("the attacks from $from on do no harm", async ({ some }) => {
    const body = some.map(({ payload, n }) => way(hostileAgenda(payload, n), n)).join("\n");
    await expectNoHarm(await attack(body, some.length));
  });
});

describe("by an overlay", () => {
  it.each(pagesByOther("overlay"))("the attacks from $from on do no harm", async ({ some }) => {
    const body = some.map(({ payload, n }) => overlaid(payload, n)).join("\n");
    const attacked = await attack(body, some.length);
    await attacked.page.waitForLoadState("networkidle");
    expect(attacked.asked.filter((url) => url.includes("/overlay-"))).toHaveLength(some.length);
    await expectNoHarm(attacked);
  });
});

describe("by an element's attributes", () => {
  it.each(pagesByOther("attributes"))("the attacks from $from on do no harm", async ({ some }) => {
    site.put("/sane.json", JSON.stringify(saneAgenda));
    const body = some.map(({ payload }) => {
      const text = inAttribute(asText(payload));
      const given = OTHER_ATTRIBUTES.map((name) => `${name}="${text}"`);
      return `<plenary-agenda src="/sane.json" ${given.join(" ")}></plenary-agenda>`;
    });
    await expectNoHarm(await attack(body.join("\n"), some.length));
  });

  it("an address that is an attack does no harm", async () => {
    const some = payloads.filter((payload) => !payload.includes("foreign.invalid"));
    const body = some.map(
      (payload) =>
        `<plenary-agenda src="${inAttribute(payload) || "x"}" overlay="${inAttribute(payload)}"></plenary-agenda>`,
    );
    const { page, dialogs } = await attack(body.join("\n"), some.length);
    expect(await page.evaluate(() => guard.harm())).toEqual([]);
    expect(dialogs).toEqual([]);
    await page.close();
  });
});

describe("by a link", () => {
  it.each(pagesByOther("link"))("the attacks from $from on do no harm", async ({ some }) => {
    site.put("/many.json", JSON.stringify(parallel("Sane")));
    const attacked = await attack(
      '<plenary-agenda src="/many.json" url-state></plenary-agenda><plenary-agenda src="/many.json"></plenary-agenda>',
      2,
    );
    await attacked.page.evaluate(
      async ([payloads, parts]) => {
        for (const payload of payloads as string[]) {
          for (const written of [
            payload,
            encodeURIComponent(payload.replace(/[\ud800-\udfff]/g, "")),
          ]) {
            const said = (parts as string[]).map((part) => `${part}=${written}`);
            location.hash = `#plenary?agenda=sane&${said.join("&")}`;
            await new Promise(requestAnimationFrame);
          }
        }
      },
      [some.map(({ payload }) => asText(payload)), LINK_PARTS],
    );
    await expectNoHarm(attacked);
  });
});

describe("in a grid and its search", () => {
  it.each(pagesByOther("grid"))("the attacks from $from on do no harm", async ({ some }) => {
    const grid = (payload: unknown, n: number) => {
      site.put(`/grid-${n}.json`, JSON.stringify(parallel(payload)));
      return `<plenary-agenda src="/grid-${n}.json" layout="grid"></plenary-agenda>`;
    };
    const last = grid("Sane", attacks.length);
    const body = some.map(({ payload, n }) => grid(payload, n)).join("\n") + last;
    const attacked = await attack(body, some.length + 1);
    const queries = [...some.map(({ payload }) => asText(payload)), "Sane"];
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
  });
});

describe("attacks of a megabyte each", () => {
  const grown = ["a", "<img src=x onerror=pwned()>", "*a ", "[x](", "\u202e"];
  const megabytes = grown.map((text) => text.repeat(1_000_000 / text.length));
  /** A document with the text as title, summary and address. */
  const large = (text: string) => {
    const session = { id: "sane", title: text, summary: text, links: [{ url: text, label: "x" }] };
    return { ...parallel("Sane"), days: [{ date: "2027-02-15", sessions: [session] }] };
  };
  const added = (text: string) => {
    site.put("/large.json", {
      format: 1,
      overlay: "sane",
      by: "x",
      changes: { s0: { note: text } },
    });
    site.put("/sane.json", parallel("Sane"));
    return '<plenary-agenda src="/sane.json" overlay="/large.json"></plenary-agenda>';
  };
  const stated = (text: string) => {
    site.put("/sane.json", parallel("Sane"));
    const given = ["audience", "presets", "day"].map((name) => `${name}="${inAttribute(text)}"`);
    return `<plenary-agenda src="/sane.json" ${given.join(" ")}></plenary-agenda>`;
  };
  const drawn: [string, (text: string) => string][] = [
    ...Object.entries(ways).map(([name, way]): [string, (text: string) => string] => [
      name,
      (text) => way(large(text), 9_000),
    ]),
    ["an overlay", added],
    ["attributes", stated],
  ];
  it.each(drawn)("do no harm by %s", async (name, way) => {
    const nth = drawn.findIndex(([one]) => one === name);
    const some = megabytes.filter((_, n) => (n === nth) !== deep);
    expect(some.length).toBe(deep ? megabytes.length - 1 : 1);
    for (const text of some) await expectNoHarm(await attack(way(text), 1));
  });
});

describe("prerendered, with no script of Plenary's", () => {
  it.each(pagesByOther("prerendered"))("the attacks from $from on do no harm", async ({ some }) => {
    const documents = some.map(({ payload, n }) => hostileAgenda(payload, n) as unknown as Agenda);
    const body = documents.map((document) => prerender(document)).join("\n");
    await expectNoHarm(await attack(body, 0));
  });
});

describe("a page that sets innerHTML", () => {
  it("is harmed by the same attacks, and the guard reports it", async () => {
    const attacked = await attack("", 0);
    await attacked.page.evaluate(
      (payloads) => {
        for (const payload of payloads) {
          const element = document.createElement("plenary-agenda");
          element.innerHTML = payload;
          document.body.append(element);
        }
        // That one would reload the page, and lose the report.
      },
      payloads.filter((payload) => !payload.includes("refresh")),
    );
    const harm = () => attacked.page.evaluate(() => guard.harm());
    const ran = async () => (await harm()).filter((line) => line.startsWith("Error")).length;
    await expect.poll(ran).toBeGreaterThan(30);
    expect((await harm()).join("\n")).toMatch(/<a href="javascript:.*<iframe>/s);
    expect(attacked.asked.filter((url) => url.includes("foreign.invalid")).length).toBeGreaterThan(
      5,
    );
    await attacked.page.close();
  });
});

afterAll(() => {
  console.log(
    `hostile data: ${attacks.length} payloads × ${fields.size} fields × ${Object.keys(ways).length + 2} ways, ` +
      `${OTHER_ATTRIBUTES.length} attributes, ${LINK_PARTS.length} parts of a link, the grid and the search`,
  );
});
