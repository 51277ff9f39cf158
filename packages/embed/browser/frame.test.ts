/** embed.html in a frame on another origin, and the script that sets the frame's height. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { give, type Site, startSite } from "./site.ts";

const built = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
const data = (name: string) =>
  readFileSync(new URL(`../../../examples/data/${name}.json`, import.meta.url), "utf8");

let site: Site;
beforeAll(async () => {
  site = await startSite();
  const shared = { "content-type": "application/json", "access-control-allow-origin": "*" };
  site.put("/week.json", data("retreat-week"), shared);
  // As a publisher would edit it. In these tests the frame is on the other origin.
  const listed = built("embed.html").replace(`"'self'"`, `"'self' ${site.url}"`);
  site.put("/listed/embed.html", give(listed, { "content-type": "text/html" }));
  for (const name of ["plenary.list.js", "plenary.acts.js", "plenary.ar.js", "embed.js"]) {
    site.put(`/listed/${name}`, give(built(name), { "content-type": "text/javascript" }));
  }
});
afterAll(() => site.stop());

interface Framed {
  /** Of embed.html, after `?`. */
  query?: string;
  path?: string;
  sandbox?: string;
  helper?: boolean;
  width?: number;
  hash?: string;
  more?: string;
}

/** A page with the frame in it; `frame` is its content. */
async function open(options: Framed = {}) {
  const {
    query = `src=${encodeURIComponent(`${site.elsewhere}/week.json`)}&lang=en`,
    path = "/embed.html",
    sandbox = ' sandbox="allow-scripts"',
    helper = true,
    width = 1000,
    hash = "",
    more = "",
  } = options;
  const src = `${site.elsewhere}${path}?${query}`.replaceAll("&", "&amp;");
  const script = helper ? `<script>${built("plenary-frame.js")}</script>` : "";
  site.put(
    "/host.html",
    give(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><h1>Host</h1>
      <iframe id="frame" src="${src}"${sandbox} style="width:${width}px;height:300px;border:0"></iframe>
      ${more}<p id="after">After</p>${script}`,
      { "content-type": "text/html; charset=utf-8" },
    ),
  );
  const opened = await site.open(`host.html${hash}`, { ready: false });
  return { ...opened, frame: opened.page.frameLocator("#frame") };
}

const heightOf = (page: Page, id = "frame") =>
  page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().height ?? 0, id);
/** What is logged for information, such as what the sandbox blocks, is not an error. */
const faults = (said: string[]) => said.filter((line) => !/^(info|log|debug): /.test(line));

describe("in a sandboxed frame from another origin", () => {
  it("the programme is drawn, filtered and searched", async () => {
    const { page, frame, said } = await open();
    await frame.getByRole("heading", { name: "Opening of the week" }).waitFor();
    const all = await frame.getByRole("article").count();
    await frame.getByRole("searchbox").fill("budget");
    await expect.poll(() => frame.getByRole("article").count()).toBeLessThan(all);
    expect(faults(said)).toEqual([]);
    await page.close();
  });

  it("the frame grows to the height of its content, and shrinks with it", async () => {
    const { page, frame } = await open();
    await frame.getByRole("heading", { name: "Opening of the week" }).waitFor();
    const cards = await frame.locator("[part~=card]").count();
    await expect.poll(() => frame.locator(".plenary-row-facts").count()).toBe(cards);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(2900);
    const scrolls = await frame
      .locator("html")
      .evaluate((html) => html.scrollHeight > html.clientHeight);
    expect(scrolls).toBe(false);
    const whole = await heightOf(page);
    await frame.getByRole("searchbox").fill("kettle");
    await expect.poll(() => heightOf(page)).toBeLessThan(whole * 0.8);
    await page.close();
  });

  it("the frame gets the programme's title, unless the page gave it one", async () => {
    const named = '<iframe id="other" title="Ours" src="about:blank"></iframe>';
    const { page, frame } = await open({ more: named });
    await frame.getByRole("heading", { name: "Opening of the week" }).waitFor();
    const title = () => page.locator("#frame").getAttribute("title");
    await expect.poll(title).toBe("Retreat week 2027: Good neighbours");
    expect(await page.locator("#other").getAttribute("title")).toBe("Ours");
    await page.close();
  });

  it("parameters become attributes, and the language loads its file", async () => {
    const src = encodeURIComponent(`${site.elsewhere}/week.json`);
    const query = `src=${src}&lang=ar&day=2027-02-16&theme=dark&heading-level=3&for=x&onload=alert(1)`;
    const { page, frame, said } = await open({ query });
    await frame.getByText("فبراير").first().waitFor();
    const element = frame.locator("plenary-agenda");
    const names = await element.evaluate((one) => one.getAttributeNames().sort());
    expect(names).toEqual(["day", "heading-level", "lang", "src", "theme"]);
    expect(await frame.locator("html").getAttribute("lang")).toBe("ar");
    expect(await frame.locator(".plenary-date").count()).toBe(1);
    expect(faults(said)).toEqual([]);
    await page.close();
  });

  it("a link into the programme in the outer page's address is followed, in any form", async () => {
    const { page, frame } = await open({ hash: "#plenary?q=budget" });
    await expect.poll(() => frame.getByRole("searchbox").inputValue()).toBe("budget");
    for (const [start, word] of [
      ["#plenary_q-", "kitchen"],
      ["#/programme?plenary=q-", "budget"],
      ["#plenary?q=", "kitchen"],
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${start}${word}`);
      await expect.poll(() => frame.getByRole("searchbox").inputValue()).toBe(word);
    }
    await page.close();
  });

  it("a dialog opens in the visible part of the frame", async () => {
    const { page, frame } = await open();
    await frame.getByRole("heading", { name: "Opening of the week" }).waitFor();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(2900);
    const rows = frame.locator("[part~=row]").filter({ has: frame.locator("[part=open]") });
    const row = rows.nth((await rows.count()) - 8);
    await row.locator("[part=open]").click();
    const last = row.locator("[data-more]");
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await last.click();
    const box = await frame.locator("dialog[open]").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(900);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200);
    await page.close();
  });
});

describe("links to other sites", () => {
  const link = "Register for the week";

  it("open in a new window where the frame may open one", async () => {
    const { page, frame } = await open({
      sandbox: ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    });
    await page
      .context()
      .route("https://example.org/**", (route) => route.fulfill({ body: "There" }));
    const [popup] = await Promise.all([
      page.context().waitForEvent("page"),
      frame.getByRole("link", { name: link }).click(),
    ]);
    await popup.waitForLoadState();
    expect(popup.url()).toBe("https://example.org/retreat-2027/register");
    expect(await popup.evaluate(() => window.opener)).toBeNull();
    expect(await frame.getByRole("link", { name: link }).isVisible()).toBe(true);
    await page.context().close();
  });

  it("open in the frame where it may not", async () => {
    const { page, frame } = await open();
    await page
      .context()
      .route("https://example.org/**", (route) => route.fulfill({ body: "There" }));
    await frame.getByRole("link", { name: link }).click();
    await frame.getByText("There").waitFor();
    await page.close();
  });
});

describe("hosts of data", () => {
  const from = (address: string, lang = "en") => `src=${encodeURIComponent(address)}&lang=${lang}`;

  it("that the publisher lists are allowed", async () => {
    const { page, frame } = await open({
      path: "/listed/embed.html",
      query: from(`${site.url}/week.json`),
    });
    await frame.getByRole("heading", { name: "Opening of the week" }).waitFor();
    await page.close();
  });

  it.each([
    ["en", "This page does not show programmes from"],
    ["fr", "Cette page n’affiche pas les programmes de"],
    ["es", "Esta página no muestra programas de"],
    ["de", "This page does not show programmes from"],
  ])("that are not listed are refused by name, in %s, and get no request", async (lang, words) => {
    site.requests.length = 0;
    const { page, frame } = await open({ query: from(`${site.url}/week.json`, lang) });
    const { host } = new URL(site.url);
    await frame.getByText(`${words} ${host}`).waitFor();
    await frame.getByText(`<meta name="plenary-data" content="${site.url}">`).waitFor();
    expect(await frame.locator("plenary-agenda").count()).toBe(0);
    expect(site.requests.map(({ url }) => url)).not.toContain("/week.json");
    await page.close();
  });

  it.each(["data:application/json,{}", "//evil.example/a.json", "javascript:alert(1)"])(
    "cannot be %s",
    async (address) => {
      const { page, frame } = await open({ query: from(address) });
      await frame.getByText("This page does not show programmes from").waitFor();
      await page.close();
    },
  );

  it("that are not listed are refused for overlays too, whatever comes before them", async () => {
    site.requests.length = 0;
    const own = `${site.elsewhere}/week.json`;
    for (const overlay of [
      `${site.url}/a.json`,
      `${own} ${site.url}/a.json`,
      `${own}\t${site.url}/a.json`,
    ]) {
      const query = `${from(own)}&overlay=${encodeURIComponent(overlay)}`;
      const { page, frame } = await open({ query });
      await frame.getByText("This page does not show programmes from").waitFor();
      await page.close();
    }
    expect(site.requests.map(({ url }) => url)).not.toContain("/a.json");
  });

  it("are not needed to say that no programme is named", async () => {
    const { page, frame } = await open({ query: "lang=en" });
    await frame.getByText("No programme is named").waitFor();
    await page.close();
  });

  it("are limited to the page's own origin in the file as it ships", () => {
    expect(built("embed.html")).toContain(`<meta name="plenary-data" content="'self'">`);
  });
});

describe("the helper", () => {
  it("is no larger than 1 KB", () => {
    expect(built("plenary-frame.js").length).toBeLessThanOrEqual(1024);
  });

  it("ignores messages from other windows, and messages without a height", async () => {
    const stranger = `<iframe id="stranger" srcdoc="<script>
      for (const height of [5000, 'x', -1, NaN, Infinity, null])
        parent.postMessage({ plenary: 'height', height, title: 'Stranger' }, '*');
    </script>"></iframe>`;
    const { page, frame } = await open({ more: stranger, query: "lang=en" });
    await frame.getByText("No programme is named").waitFor();
    const settled = await heightOf(page);
    await page.evaluate(async () => {
      window.postMessage({ plenary: "height", height: 7000 }, "*");
      window.postMessage(null, "*");
      window.postMessage("plenary", "*");
      // Messages arrive in order: when this one does, the helper has received the others.
      await new Promise<void>((resolve) => {
        addEventListener("message", ({ data }) => data === "last" && resolve());
        window.postMessage("last", "*");
      });
    });
    expect(await heightOf(page)).toBe(settled);
    expect(await heightOf(page, "stranger")).toBeLessThan(200);
    expect(await page.locator("#stranger").getAttribute("title")).toBeNull();
    await page.close();
  });

  it("keeps heights within bounds, and ignores what is none", async () => {
    const echo = `<script>
      onmessage = ({ data }) => parent.postMessage({ plenary: "height", height: data.height }, "*");
    </script>`;
    site.put("/say/embed.html", give(echo, { "content-type": "text/html" }));
    const { page } = await open({ path: "/say/embed.html", query: "" });
    const after = async (height: unknown) => {
      await page.evaluate(
        (said) =>
          new Promise<void>((resolve) => {
            // The helper has listened before.
            addEventListener("message", () => resolve(), { once: true });
            document.querySelector("iframe")?.contentWindow?.postMessage(said, "*");
          }),
        { height },
      );
      return heightOf(page);
    };
    for (const ignored of ["x", undefined, Number.NaN, {}]) expect(await after(ignored)).toBe(300);
    expect(await after(1e9)).toBe(99_999);
    expect(await after(-5)).toBe(80);
    expect(await after(640.5)).toBe(640.5);
    expect(await after(0)).toBe(80);
    expect(await after("x")).toBe(80);
    await page.close();
  });

  it("is not needed: without it the frame scrolls", async () => {
    const { page, frame } = await open({ helper: false });
    await frame.getByRole("heading", { name: "Opening of the week" }).waitFor();
    expect(await heightOf(page)).toBe(300);
    const scrolls = await frame
      .locator("html")
      .evaluate((html) => html.scrollHeight > html.clientHeight);
    expect(scrolls).toBe(true);
    await page.close();
  });
});

it("embed.html also works in a window of its own", async () => {
  const src = encodeURIComponent("/week.json");
  const { page, said } = await site.open(`embed.html?src=${src}&lang=fr`, { ready: false });
  await page.getByRole("heading", { name: "Ouverture de la semaine" }).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(said).toEqual([]);
  await page.close();
});

it("embed.html works under a policy that allows only its scripts and its data", async () => {
  const policy = `default-src 'none'; script-src ${site.elsewhere}; connect-src ${site.url}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
  const listed = built("embed.html").replace(`"'self'"`, `"${site.url}"`);
  site.put(
    "/strict/embed.html",
    give(listed, { "content-type": "text/html", "content-security-policy": policy }),
  );
  for (const name of ["plenary.list.js", "plenary.acts.js", "embed.js"]) {
    site.put(`/strict/${name}`, give(built(name), { "content-type": "text/javascript" }));
  }
  const { page, frame, said } = await open({
    path: "/strict/embed.html",
    query: `src=${encodeURIComponent(`${site.url}/week.json`)}&lang=en`,
  });
  await frame.getByRole("heading", { name: "Opening of the week" }).waitFor();
  expect(faults(said)).toEqual([]);
  await page.close();
});
