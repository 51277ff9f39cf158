/**
 * A hostile programme on a host's page without any policy, by every way that data comes in: nothing
 * runs, nothing is asked for, and nothing of the host's page changes. Longer than other files, since
 * each way in is attacked here, by the same means.
 */
import type { Agenda } from "@plenary/core";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_ARGS, ensureChromium } from "../../../../.ci/chromium.ts";
import { ATTRIBUTES } from "../../src/attributes.ts";
import { prerender } from "../../src/prerender/prerender.tsx";
import { page as pageOf, type Served, serveSite } from "../site.ts";
import { fields, hostileAgenda, hostileOverlay, saneAgenda } from "./documents.ts";
import { installGuard } from "./guard.ts";
import { payloads, wrongTypes } from "./payloads.ts";

const attacks: unknown[] = [...payloads, ...wrongTypes];
const agendas = attacks.map(hostileAgenda);
/** So many elements stand on one page. */
const PER_PAGE = 75;
const PAGES = Array.from({ length: Math.ceil(agendas.length / PER_PAGE) }, (_, n) => n * PER_PAGE);

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

/** JSON as it stands in HTML. */
const inHtml = (document: unknown) => JSON.stringify(document).replaceAll("<", "\\u003c");

/** How data comes in: the element for a document, by its number. */
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

/** An overlay on an agenda that has nothing wrong. */
const overlaid = (payload: unknown, n: number) => {
  site.put(`/sane-${n}.json`, JSON.stringify(saneAgenda));
  site.put(`/overlay-${n}.json`, JSON.stringify(hostileOverlay(payload)));
  return `<plenary-agenda lang="fr" src="/sane-${n}.json" overlay="/overlay-${n}.json"></plenary-agenda>`;
};

/** All but where data comes from, and which element's. */
const OTHER_ATTRIBUTES = Object.keys(ATTRIBUTES).filter(
  (name) => !["src", "overlay", "for"].includes(name),
);
const LINK_PARTS = ["session", "audience", "day", "q", "mine"];
const inAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const asText = (payload: unknown) =>
  typeof payload === "string" ? payload : JSON.stringify(payload).slice(0, 1_000);

/** A programme that has a grid and a search, of which the payload is each text and address. */
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

/** Hands each element that is given its document what stands after it. */
const give = `for (const element of document.querySelectorAll("[data-given]"))
  element.agenda = JSON.parse(element.nextElementSibling.textContent);`;

/**
 * Opens a page of elements, and looks at it once all of them have drawn.
 * @param expected how many that are; with none, Plenary's script stays away
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

describe.each(Object.entries(ways))("by %s", (_, way) => {
  const pages = Array.from(
    { length: Math.ceil(agendas.length / PER_PAGE) },
    (_, n) => n * PER_PAGE,
  );
  it.each(pages)("nothing of the attacks from %i on does harm", async (from) => {
    const some = agendas.slice(from, from + PER_PAGE);
    const body = some.map((document, n) => way(document, from + n)).join("\n");
    const attacked = await attack(body, some.length);
    await expectNoHarm(attacked);
  });
});

describe("by an overlay", () => {
  it.each(PAGES)("nothing of the attacks from %i on does harm", async (from) => {
    const some = attacks.slice(from, from + PER_PAGE);
    const body = some.map((payload, n) => overlaid(payload, from + n)).join("\n");
    const attacked = await attack(body, some.length);
    await attacked.page.waitForLoadState("networkidle");
    expect(attacked.asked.filter((url) => url.includes("/overlay-"))).toHaveLength(some.length);
    await expectNoHarm(attacked);
  });
});

describe("by an element's attributes", () => {
  it.each(PAGES)("nothing of the attacks from %i on does harm", async (from) => {
    const some = attacks.slice(from, from + PER_PAGE).map(asText);
    site.put("/sane.json", JSON.stringify(saneAgenda));
    const body = some.map((payload) => {
      const given = OTHER_ATTRIBUTES.map((name) => `${name}="${inAttribute(payload)}"`);
      return `<plenary-agenda src="/sane.json" ${given.join(" ")}></plenary-agenda>`;
    });
    await expectNoHarm(await attack(body.join("\n"), some.length));
  });

  it("an address that is an attack brings nothing", async () => {
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
  it.each(PAGES)("nothing of the attacks from %i on does harm", async (from) => {
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
      [attacks.slice(from, from + PER_PAGE).map(asText), LINK_PARTS],
    );
    await expectNoHarm(attacked);
  });
});

describe("in a grid, and searched for", () => {
  it.each(PAGES)("nothing of the attacks from %i on does harm", async (from) => {
    const some = attacks.slice(from, from + PER_PAGE);
    const body = some.map((payload, n) => {
      site.put(`/grid-${n}.json`, JSON.stringify(parallel(payload)));
      return `<plenary-agenda src="/grid-${n}.json" layout="grid"></plenary-agenda>`;
    });
    const attacked = await attack(body.join("\n"), some.length);
    const drawn = await attacked.page.evaluate(async (payloads) => {
      let [grids, fields] = [0, 0];
      for (const [n, element] of [...document.querySelectorAll("plenary-agenda")].entries()) {
        const field = element.shadowRoot?.querySelector<HTMLInputElement>("input[type=search]");
        grids += element.shadowRoot?.querySelectorAll("[part=grid]").length ?? 0;
        if (!field) continue;
        fields++;
        field.value = payloads[n] ?? "";
        field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return [grids > 0, fields > 0];
    }, some.map(asText));
    expect(drawn).toEqual([true, true]);
    await expectNoHarm(attacked);
  });
});

describe("of a megabyte each", () => {
  const grown = ["a", "<img src=x onerror=pwned()>", "*a ", "[x](", "\u202e"];
  const megabytes = grown.map((text) => text.repeat(1_000_000 / text.length));
  /** In a title, a text and an address. */
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
  it.each(drawn)("by %s they do no harm", async (_, way) => {
    for (const text of megabytes) await expectNoHarm(await attack(way(text), 1));
  });
});

describe("prerendered, with no script of Plenary's", () => {
  it.each(PAGES)("nothing of the attacks from %i on does harm", async (from) => {
    const some = agendas.slice(from, from + PER_PAGE);
    const body = some.map((document) => prerender(document as unknown as Agenda)).join("\n");
    await expectNoHarm(await attack(body, 0));
  });
});

describe("a page that draws by markup", () => {
  it("is harmed by the same attacks, and that is seen", async () => {
    const attacked = await attack("", 0);
    await attacked.page.evaluate(
      (payloads) => {
        for (const payload of payloads) {
          const element = document.createElement("plenary-agenda");
          element.innerHTML = payload;
          document.body.append(element);
        }
        // Away with the page goes what there is to see.
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
