/** Unusual host pages: what is around the element, and which other scripts run on the page. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { give, page as pageWith, type Site, startSite } from "../site.ts";

const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  days: [
    {
      date: "2027-02-15",
      sessions: [
        { id: "opening", title: "Opening", start: "2027-02-15T10:00", audience: ["press"] },
        { id: "closing", title: "Closing", start: "2027-02-15T12:00" },
      ],
    },
  ],
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put("/programme.json", programme);
});
afterAll(async () => {
  await site.stop();
  console.log(
    `hosts: ${Object.keys(places).length} places, ${Object.keys(scripts).length} scripts`,
  );
});

const ELEMENT = '<plenary-agenda src="/programme.json"></plenary-agenda>';
const SCRIPT = '<script src="/plenary.js" defer></script>';
const XHTML = "application/xhtml+xml; charset=utf-8";

/** Opens a page, and waits for the programme's sessions. */
async function open(html: string, { type = "text/html; charset=utf-8", cards = 2 } = {}) {
  site.put("/host.html", give(html, { "content-type": type }));
  const opened = await site.open("host.html", { ready: false });
  const articles = opened.plenary.locator("[part~=card]");
  await expect.poll(() => articles.count()).toBe(cards);
  return opened;
}

/** Where the element may be. */
const places: Record<string, string> = {
  "a form": `<form action="/sent" id="form"><input name="q">${ELEMENT}<button>Send</button></form>`,
  "an open dialog": `<dialog id="dialog">${ELEMENT}</dialog><script>dialog.showModal()</script>`,
  "closed details": `<details><summary>Programme</summary>${ELEMENT}</details>`,
  "a hidden tab": `<div hidden>${ELEMENT}</div>`,
  "a cell of a table": `<table><tr><td>x<td>${ELEMENT}</table>`,
  "a table, between rows": `<table>${ELEMENT}<tr><td>x</table>`,
  "a heading": `<h2>${ELEMENT}</h2>`,
  "a link": `<a href="/away">${ELEMENT}</a>`,
  "a label": `<label>Programme ${ELEMENT}<input></label>`,
  "a button": `<button>${ELEMENT}</button>`,
  "a list of terms": `<dl><dt>Programme<dd>${ELEMENT}</dl>`,
  "a box that scrolls": `<div style="height: 200px; overflow: auto">${ELEMENT}</div>`,
  "a box without width": `<div style="width: 0">${ELEMENT}</div>`,
  "a rotated box": `<div style="transform: rotate(90deg); zoom: 2">${ELEMENT}</div>`,
  "a host's shadow root": `<div><template shadowrootmode="open">${ELEMENT}</template></div>`,
  "a slot of a host's element": `<div><template shadowrootmode="open"><slot></slot></template>${ELEMENT}</div>`,
  "editable content": `<div contenteditable>${ELEMENT}</div>`,
  "a page written by a script": `<script>document.write(${JSON.stringify(ELEMENT).replaceAll("</", "<\\/")})</script>`,
  "HTML set by a script": `<div id="box"></div><script>box.innerHTML = ${JSON.stringify(ELEMENT).replaceAll("</", "<\\/")}</script>`,
  "a page that is written from right to left": `<script>document.documentElement.dir = "rtl"</script>${ELEMENT}`,
  "a page whose styles revert everything": `<style>* { all: revert !important; animation: none !important }</style>${ELEMENT}`,
  "a page whose styles unset everything": `<style>*, ::before { all: unset !important; display: block !important }</style>${ELEMENT}`,
  "a page whose elements have names that scripts use": `<form name="h"><input name="length"></form><i id="$"></i><i id="customElement"></i><img name="body">${ELEMENT}`,
};

/** Scripts that run on the page before Plenary. */
const scripts: Record<string, string> = {
  "a library that extends arrays, strings and functions": `
    Array.prototype.each = function () {}; Array.prototype.clone = function () { return 1 };
    Array.prototype.toJSON = function () { return "prototype.js" };
    String.prototype.toJSON = function () { return '"' + this + '"' };
    Function.prototype.delay = function () {}; Object.prototype.extend = function () {};`,
  "libraries with short names": `
    $ = h = _ = e = t = n = r = i = render = options = signal = function () { throw new Error("mine") };`,
  "a loader of modules": `
    define = function () { throw new Error("mine") }; define.amd = {}; require = define;
    module = { exports: {} }; exports = module.exports;`,
  // Except Object.prototype: signals define methods with names that it has.
  "a script that freezes built-in objects": `
    Object.freeze(Object);
    for (const one of [Array, String, Function, Promise, Map, Set, JSON, Math, Reflect, Node, Element])
      Object.freeze(Object.freeze(one).prototype ?? one);`,
  "a wrapper of fetch": `
    const own = fetch; fetch = function (...args) { return own.apply(this ?? window, args).then((answer) => answer) };`,
  "an old polyfill of fetch": `
    fetch = (url) => new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
      request.open("GET", url); request.send();
    });`,
  "a wrapper of JSON": `
    const parse = JSON.parse; JSON = Object.freeze({ ...JSON, parse: (text) => parse(text), stringify: JSON.stringify });`,
  "a polyfill of custom elements": `
    const { define, get } = CustomElementRegistry.prototype;
    Object.defineProperty(window, "customElements", { value: {
      define(name, one) { define.call(own, name, one) }, get: (name) => get.call(own, name), upgrade() {}, whenDefined: () => Promise.resolve(),
    } });`.replace("const {", "const own = customElements; const {"),
  "a wrapper of events": `
    const { addEventListener: add } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, act, options) {
      return add.call(this, type, act && function (event) { return (act.handleEvent ?? act).call(act.handleEvent ? act : this, event) }, options);
    };`,
  "no idle callbacks and no highlights": `
    delete window.requestIdleCallback; delete window.Highlight; delete CSS.highlights;`,
  "a constant Math.random and a stopped clock": `
    Math.random = () => 0; Date.now = () => 0;`,
  "a storage that throws": `
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } });`,
};

describe("in", () => {
  it.each(Object.entries(places))(
    "%s the programme is drawn, and nothing is logged",
    async (_, body) => {
      const opened = await open(pageWith(body, SCRIPT));
      expect(opened.said).toEqual([]);
      await opened.page.close();
    },
  );

  it("a form, pressing and typing in the programme sends nothing", async () => {
    const { page, plenary } = await open(pageWith(places["a form"] ?? "", SCRIPT));
    await plenary.evaluate(({ shadowRoot }) => {
      for (const button of shadowRoot?.querySelectorAll("button") ?? []) button.click();
      for (const dialog of shadowRoot?.querySelectorAll("dialog") ?? []) dialog.close();
    });
    await plenary.getByRole("button", { name: "For whom?" }).press("Enter");
    await page.keyboard.press("Escape");
    expect(page.url()).toBe(`${site.url}/host.html`);
    const sent = await page.evaluate(() => [
      ...new FormData(document.querySelector("form") as HTMLFormElement).keys(),
    ]);
    expect(sent).toEqual(["q"]);
    await page.close();
  });

  it("a page written from right to left, English is still left to right", async () => {
    const { page, plenary } = await open(
      pageWith(places["a page that is written from right to left"] ?? "", SCRIPT),
    );
    const direction = plenary
      .locator("[part~=card]")
      .first()
      .evaluate((card) => getComputedStyle(card).direction);
    expect(await direction).toBe("ltr");
    await page.close();
  });

  it("a page with a header that stays, the bar and open panels lie below that, and over the rest", async () => {
    const header = `<style>
      header { position: sticky; top: 0; height: 60px; z-index: 1 } section { position: relative }
    </style><header>Theme</header>`;
    const tall = '<section style="height: 2000px">Page</section>';
    const { page, plenary } = await open(
      pageWith(`${header}${tall}${ELEMENT}<section>${tall}</section>`, SCRIPT),
    );
    const covers = () =>
      plenary.evaluate(({ shadowRoot, localName }) => {
        const at = (x: number, y: number) =>
          document.elementFromPoint(x, y)?.localName === localName;
        const panel = shadowRoot
          ?.querySelector(".plenary-filter > .plenary-panel")
          ?.getBoundingClientRect();
        return { header: at(30, 30), rest: !!panel && at(panel.left + 9, panel.bottom - 9) };
      });
    await plenary.evaluate((element) => {
      scrollTo(0, scrollY + element.getBoundingClientRect().bottom - 200);
    });
    expect(await covers()).toMatchObject({ header: false });
    await page.addStyleTag({ content: "body header { z-index: 2 }" });
    await plenary.getByRole("button", { name: "For whom?" }).press("Enter");
    await expect.poll(covers).toEqual({ header: false, rest: true });
    await page.close();
  });

  it("a page of XML", async () => {
    const html = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>Host</title>
      <script src="/plenary.js" defer="defer"></script></head><body>
      <plenary-agenda src="/programme.json"></plenary-agenda></body></html>`;
    const opened = await open(html, { type: XHTML });
    expect(opened.said).toEqual([]);
    await opened.page.close();
  });

  it("a page with a base, addresses are resolved against it", async () => {
    site.put("/elsewhere/programme.json", { ...programme, title: "Elsewhere" });
    const body = '<plenary-agenda src="programme.json"></plenary-agenda>';
    const opened = await open(pageWith(body, `<base href="/elsewhere/">${SCRIPT}`));
    await opened.plenary.getByRole("heading", { name: "Elsewhere" }).waitFor();
    expect(opened.said).toEqual([]);
    await opened.page.close();
  });
});

describe("beside", () => {
  it.each(Object.entries(scripts))(
    "%s everything works, and nothing is logged",
    async (_, script) => {
      const body = `<script>${script}</script>${ELEMENT}`;
      const { page, plenary, said } = await open(pageWith(body, SCRIPT));
      await plenary.getByRole("button", { name: "For whom?" }).click();
      await plenary.getByRole("checkbox", { name: "Youth" }).check();
      await plenary.getByRole("status").getByText("1 of 2 sessions").waitFor();
      await page.keyboard.press("Escape");
      await plenary.getByRole("button", { name: "Add to my programme: Closing" }).click();
      await plenary.evaluate((element) => {
        const copy = element.cloneNode(true);
        element.after(copy);
        (element as HTMLElementTagNameMap["plenary-agenda"]).refresh();
      });
      await expect
        .poll(() => page.locator("plenary-agenda").nth(1).locator("[part~=card]").count())
        .toBe(2);
      expect(said).toEqual([]);
      await page.close();
    },
  );
});
