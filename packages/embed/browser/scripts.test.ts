/** The built scripts, loaded in all the ways that sites and their optimisers do. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Agenda } from "@plenary/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prerender } from "../src/prerender/prerender.tsx";
import { give, type Site, startSite } from "./site.ts";

const dist = new URL("../dist/", import.meta.url);
const built = (name: string) => readFileSync(new URL(name, dist), "utf8");
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [
    {
      date: "2027-02-15",
      sessions: [
        { id: "opening", title: "Opening", start: "2027-02-15T10:00" },
        { id: "closing", title: "Closing", start: "2027-02-15T12:00" },
      ],
    },
  ],
};
const json = JSON.stringify(programme);

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", programme);
  // Another version, which can be told apart.
  const other = built("plenary.js").replaceAll("Read more", "Read on");
  site.put("/other/plenary.js", other, { "content-type": "text/javascript" });
});
afterAll(() => site.stop());

const ELEMENT = '<plenary-agenda src="/programme.json"></plenary-agenda>';
const SCRIPT = '<script src="/plenary.js" defer></script>';
const host = (head: string, body = ELEMENT) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}`;
const inserted = (src: string, when: string) =>
  `<script>addEventListener("${when}", () => {
    const script = document.createElement("script");
    script.src = "${src}";
    document.head.append(script);
  })</script>`;

/** Opens a page and waits until the programme is drawn. */
async function open(html: string, options: { path?: string; type?: string } = {}) {
  const { path = "page.html", type = "text/html; charset=utf-8" } = options;
  site.put(`/${path}`, give(html, { "content-type": type }));
  const { page, plenary, said } = await site.open(path, { ready: false });
  // Scripts inserted on load come after that.
  await page.waitForLoadState(html.includes("addEventListener") ? "networkidle" : "load");
  await plenary.getByText("Opening").first().waitFor();
  return { page, plenary, said };
}

const ways: [string, string][] = [
  ["deferred, in the head", host(SCRIPT)],
  ["async, in the head", host('<script src="/plenary.js" async></script>')],
  ["blocking, before the element", host('<script src="/plenary.js"></script>')],
  ["blocking, after the element", host("", `${ELEMENT}<script src="/plenary.js"></script>`)],
  ["as a module", host('<script src="/plenary.js" type="module"></script>')],
  ["inline", host(`<script>${built("plenary.js").replaceAll("</script", "<\\/script")}</script>`)],
  ["twice", host(SCRIPT + SCRIPT)],
  ["twice, at once and later", host(SCRIPT + inserted("/plenary.js", "load"))],
  ["in two versions", host(`${SCRIPT}<script src="/other/plenary.js" defer></script>`)],
  ["in two versions, one late", host(SCRIPT + inserted("/other/plenary.js", "load"))],
  ["inserted when the page is loaded", host(inserted("/plenary.js", "load"))],
  ["inserted when the document is parsed", host(inserted("/plenary.js", "DOMContentLoaded"))],
  [
    "with languages before and after",
    host(
      `<script src="/plenary.ar.js"></script>${SCRIPT}<script src="/plenary.de.js" defer></script>`,
    ),
  ],
  [
    "with a language twice, async",
    host(`${'<script src="/plenary.ar.js" async></script>'.repeat(2)}${SCRIPT}`),
  ],
  [
    "before an element that a script makes",
    host(
      `${SCRIPT}<script>addEventListener("load", () => {
    const element = document.createElement("plenary-agenda");
    element.setAttribute("src", "/programme.json");
    document.body.append(element);
  })</script>`,
      "",
    ),
  ],
  [
    "with inline data",
    host(
      SCRIPT,
      `<plenary-agenda><script type="application/json">${json}</script></plenary-agenda>`,
    ),
  ],
  [
    "async, with inline data and an address",
    host(
      '<script src="/plenary.js" async></script>',
      `<plenary-agenda src="/none.json"><script type="application/json">${json}</script></plenary-agenda>`,
    ),
  ],
  ["on a page without a doctype", `<title>Host</title>${SCRIPT}${ELEMENT}`],
  ["on a page of tags alone", `${SCRIPT}${ELEMENT}`],
  [
    "in XHTML's manner",
    host(
      '<script src="/plenary.js" defer="defer" type="text/javascript"></script>',
      '<plenary-agenda src="/programme.json" ></plenary-agenda><br />',
    ),
  ],
];

describe("the script", () => {
  it.each(ways)("%s: draws the programme and logs nothing", async (_, html) => {
    const { page, plenary, said } = await open(html);
    expect(await plenary.getByRole("article").count()).toBe(2);
    expect(said).toEqual([]);
    await page.close();
  });

  it("with two versions, the first is used, with its languages", async () => {
    const { page } = await open(
      host(SCRIPT, `<plenary-agenda src="/programme.json" lang="de"></plenary-agenda>`),
    );
    const first = await page.evaluate(() => {
      Object.assign(window, { first: customElements.get("plenary-agenda") });
      return [...document.querySelectorAll("plenary-agenda")].length;
    });
    await page.addScriptTag({ url: "/other/plenary.js" });
    await page.addScriptTag({ url: "/plenary.de.js" });
    await page.getByText("15. Februar").first().waitFor();
    const isFirst = await page.evaluate(
      () =>
        customElements.get("plenary-agenda") === (window as unknown as { first: unknown }).first,
    );
    expect([first, isFirst]).toEqual([1, true]);
    await page.close();
  });

  it("adds only its two queues to the global names", async () => {
    const names = async (head: string) => {
      site.put("/names.html", host(head, ""));
      const { page: opened } = await site.open("names.html", { ready: false });
      await opened.waitForLoadState("networkidle");
      const found = await opened.evaluate(() => Object.getOwnPropertyNames(window));
      await opened.close();
      return found;
    };
    const before = await names("");
    const after = await names(SCRIPT);
    expect(after.filter((name) => !before.includes(name))).toEqual([
      "plenaryLanguages",
      "plenaryActs",
    ]);
  });
});

describe("combined with other scripts by an optimiser", () => {
  const mine = built("plenary.js").replace(/^\uFEFF/, "");
  const theirs = "window.theirs = function () { return typeof this }";
  /** Sloppy code that would fail in strict mode. */
  const old = "undeclared = 1; window.old = (function () { return !!this })();";
  const combined: [string, string][] = [
    ["after one without a semicolon", `${theirs}\n${mine}`],
    ["after one without a semicolon or a line's end", theirs + mine],
    ["after one that is a call", `(function () {})()${mine}`],
    ["after one that is strict", `"use strict";${theirs}\n${mine}`],
    ["before old code", `${mine}\n${old}`],
    ["before old code, on one line", mine + old],
    ["with its languages, in any order", built("plenary.ar.js") + mine + built("plenary.de.js")],
    ["with itself", mine + mine],
    ["inside a function", `(function () {\n${mine}\n})();`],
    ["inside a strict function", `(function () { "use strict";\n${mine}\n})();`],
    ["inside a try", `try {\n${mine}\n} catch (error) { console.error(error) }`],
    ["with a mark in its middle", `${theirs}\n${built("plenary.js")}`],
  ];

  it.each(combined)("%s: draws the programme and logs nothing", async (_, code) => {
    site.put("/combined.js", code, { "content-type": "text/javascript; charset=utf-8" });
    const { page: opened, said } = await open(host('<script src="/combined.js" defer></script>'));
    expect(said).toEqual([]);
    if (code.includes(old)) {
      expect(await opened.evaluate(() => (window as unknown as { old: unknown }).old)).toBe(true);
    }
    await opened.close();
  });
});

describe("paragraphs that an editor puts", () => {
  const inline = (text: string) =>
    `<plenary-agenda><script type="application/json">${text}</script></plenary-agenda>`;
  const lines = JSON.stringify(programme, undefined, 2);
  const mangled: [string, string][] = [
    ["around the snippet", `<p>${SCRIPT}<br />\n${ELEMENT}</p>`],
    ["around each line of it", `<p>${SCRIPT}</p>\n<p>${ELEMENT}</p>`],
    ["around it without closing them", `<p>${SCRIPT}<p>${ELEMENT}`],
    [
      "inside the element",
      `${SCRIPT}<plenary-agenda src="/programme.json"><p><br /></p></plenary-agenda>`,
    ],
    [
      "across the element's boundaries",
      `${SCRIPT}<p><plenary-agenda src="/programme.json"></p><p></plenary-agenda></p>`,
    ],
    ["around inline data", `${SCRIPT}<p>${inline(json).replace("<script", "<br />\n<script")}</p>`],
    [
      "in inline data, for empty lines",
      SCRIPT + inline(lines.replace(',\n  "days"', ',</p>\n<p>  "days"')),
    ],
    ["in inline data, for each of its lines", SCRIPT + inline(lines.replaceAll("\n", "<br />\n"))],
    [
      "around inline data and each of its lines",
      SCRIPT + inline(`<p>${lines.replaceAll("\n", "</p>\n<p>")}</p>`),
    ],
    [
      "after an element without an end tag",
      `${SCRIPT}<plenary-agenda src="/programme.json"><p>After`,
    ],
    [
      "around inline data in the element",
      SCRIPT + inline(json).replace(/<script.*script>/s, "<p>$&</p>\n<br />"),
    ],
    ["in a list and a table", `${SCRIPT}<ul><li>${ELEMENT}</ul><table><tr><td></table>`],
  ];

  it.each(mangled)("%s do no harm", async (_, body) => {
    const { page: opened, plenary, said } = await open(host("", body));
    expect(await plenary.getByRole("article").count()).toBe(2);
    expect(said).toEqual([]);
    await opened.close();
  });

  describe("in a prerendered programme", () => {
    const html = prerender(programme as unknown as Agenda, { src: "/programme.json" });
    const mangled: [string, string][] = [
      ["around it", `<p>${html}</p>`],
      [
        "around each of its tags",
        html.replace(/<\/?plenary-agenda[^>]*>|<script.*?<\/script>/gs, "<p>$&</p>\n"),
      ],
      [
        "around its content",
        html.replace(/(<plenary-agenda[^>]*>)(.*)(<\/plenary-agenda>)/s, "$1<p>$2</p>$3"),
      ],
      ["around its data", html.replace(/<script.*?<\/script>/gs, "<p>$&</p>")],
      [
        "and line breaks around its data",
        html.replace(/<script.*?<\/script>/gs, "<br />\n$&<br />\n"),
      ],
      [
        "around and after each of its blocks",
        html.replace(/<\/(section|article|ol|h\d)>/g, "$&</p>\n<p><br />\n"),
      ],
      ["before each of its blocks", html.replace(/<(section|article|ol|h\d)\b/g, "</p><p>$&")],
      ["around it without closing them", html.replace(/<(div|section|script)\b/g, "<p>$&")],
    ];

    it.each(mangled)("%s do no harm", async (_, body) => {
      site.requests.length = 0;
      const style = '<link rel="stylesheet" href="/plenary.css">';
      site.put("/mangled.html", host(style + SCRIPT, body));
      const { page: opened, said } = await site.open("mangled.html", { ready: false });
      await expect.poll(() => opened.locator("[part=root] [part~=card]:visible").count()).toBe(2);
      const outside = () =>
        opened.evaluate(
          () =>
            [...document.querySelectorAll("[part~=card]")].filter(
              (card) => card.getClientRects().length,
            ).length,
        );
      await expect.poll(outside).toBe(0);
      expect(site.requests.filter(({ url }) => url === "/programme.json")).toEqual([]);
      expect(said).toEqual([]);
      await opened.close();
    });
  });

  it("so that the JSON is invalid are reported, and the host is left alone", async () => {
    site.put("/broken.html", host(SCRIPT, `${inline('{"format": 1,,')}<p id="after">After</p>`));
    const { page: opened, plenary, said } = await site.open("broken.html", { ready: false });
    await plenary.locator("[part=failed]").waitFor();
    expect(await opened.locator("#after").isVisible()).toBe(true);
    expect(said.filter((line) => !line.startsWith("warning: Plenary: "))).toEqual([]);
    await opened.close();
  });
});

it("scripts work in pages with another encoding, from servers that do not give one", async () => {
  for (const name of ["plenary.js", "plenary.ar.js"]) {
    site.put(`/bare/${name}`, built(name), { "content-type": "text/javascript" });
  }
  const html = `<title>Host</title><script src="/bare/plenary.js" defer></script>
    <script src="/bare/plenary.ar.js" defer></script>
    <plenary-agenda src="/programme.json" lang="ar"></plenary-agenda>`;
  const { page: opened, plenary } = await open(html, { type: "text/html; charset=windows-1252" });
  await plenary.getByText("فبراير").first().waitFor();
  await opened.close();
});

describe("dist", () => {
  const loaded = readdirSync(dist).filter((name) => /^(plenary|embed).*\.(js|css)$/.test(name));

  it("has a hash for exactly the files that a script or link tag may name", () => {
    const expected = Object.fromEntries(
      loaded.map((name) => {
        const bytes = readFileSync(new URL(name, dist));
        return [name, `sha384-${createHash("sha384").update(bytes).digest("base64")}`];
      }),
    );
    expect(JSON.parse(built("integrity.json"))).toEqual(expected);
    expect(Object.keys(expected)).toContain("plenary.css");
  });

  it.each(["v1", version])("has the same files under %s", (folder) => {
    for (const name of loaded) expect(built(`${folder}/${name}`)).toBe(built(name));
  });

  it("gives hashes with the exact version, not with v1, whose files change", () => {
    expect(existsSync(new URL(`${version}/integrity.json`, dist))).toBe(true);
    expect(existsSync(new URL("v1/integrity.json", dist))).toBe(false);
  });

  it("loads with integrity hashes", async () => {
    const integrity = JSON.parse(built("integrity.json"));
    const tags = ["plenary.ar.js", "plenary.js"].map(
      (name) =>
        `<script src="${site.elsewhere}/${name}" integrity="${integrity[name]}" crossorigin="anonymous" defer></script>`,
    );
    for (const name of ["plenary.ar.js", "plenary.js", "plenary.css"]) {
      site.put(`/${name}`, built(name), { "access-control-allow-origin": "*" });
    }
    const style = `<link rel="stylesheet" href="${site.elsewhere}/plenary.css" integrity="${integrity["plenary.css"]}" crossorigin="anonymous">`;
    const { page: opened, said } = await open(host(style + tags.join("")));
    expect(said).toEqual([]);
    await opened.close();
  });
});
