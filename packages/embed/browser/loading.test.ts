/** How the built script loads data, from real servers that answer well or badly. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { axeViolations, type Opened } from "../../../.ci/browser.ts";
import { type Fault, faults } from "./faults.ts";
import { give, page as pageWith, type Site, startSite } from "./site.ts";

const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [{ date: "2027-02-15", sessions: [{ id: "opening", title: "Opening" }] }],
};

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.stop();
  console.log(`${faults.length} faults × first load and reload, each with its state`);
});

/** The events that the page received, in order. */
interface Told {
  type: string;
  detail: { message?: string; cause?: string };
}
const listen = () => {
  const told: Told[] = [];
  Object.assign(window, { told });
  for (const type of ["plenary-load", "plenary-error"]) {
    addEventListener(type, (event) => {
      const { message, cause } = (event as CustomEvent).detail;
      told.push({ type, detail: { message, cause } });
    });
  }
};
const told = ({ page }: Opened) =>
  page.evaluate(() => (window as unknown as { told: Told[] }).told);
const errors = async (opened: Opened) =>
  (await told(opened)).filter(({ type }) => type === "plenary-error");

let pages = 0;
/** A page with an element whose data is at an address. */
function open(src: string, inside = "", context = {}) {
  const name = `page-${++pages}.html`;
  const element = `<plenary-agenda src="${src}">${inside}</plenary-agenda>`;
  site.put(`/${name}`, pageWith(`<main><h1>Host</h1>${element}</main>`));
  return site.open(name, { ready: false, before: listen, ...context });
}
/** An address that gives this answer. */
function at(answer: Parameters<Site["put"]>[1], headers = {}) {
  const src = `/data-${++pages}.json`;
  site.put(src, answer, headers);
  return src;
}
/** `expect.poll` does not work in concurrent tests: it cannot tell which one it belongs to. */
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000, interval: 50 });
const asked = (src: string) => site.requests.filter(({ url }) => url === src);
const opening = ({ plenary }: Opened) => plenary.getByRole("article", { name: "Opening" });
const refresh = ({ plenary }: Opened) =>
  plenary.evaluate((element) => (element as HTMLElementTagNameMap["plenary-agenda"]).refresh());
const FAILED = "The programme could not be loaded.";
const OLD = /This is the programme as of .* The newest version could not be loaded\./;

describe("a programme is shown", () => {
  it.concurrent.each<[string, (src: string) => string]>([
    ["from the page's own site", (src) => src],
    ["after a redirect", (src) => at((_, to) => to.writeHead(302, { location: src }).end())],
    ["from another origin that shares it", (src) => site.elsewhere + src],
    [
      "after a redirect to another origin",
      (src) => at((_, to) => to.writeHead(307, { location: site.elsewhere + src }).end()),
    ],
  ])("%s, without a preflight request", async (_, addressOf) => {
    const src = at(programme, { "access-control-allow-origin": "*" });
    const opened = await open(addressOf(src));
    await opening(opened).waitFor();
    expect(asked(src).map(({ method }) => method)).toEqual(["GET"]);
    expect(opened.said).toEqual([]);
    await opened.page.close();
  });

  it.concurrent.each(["text/plain", "application/octet-stream", "text/html", ""])(
    "whatever its content type: %j",
    async (type) => {
      const opened = await open(at(programme, { "content-type": type }));
      await opening(opened).waitFor();
      await opened.page.close();
    },
  );

  it.concurrent("after two failed attempts", async () => {
    let left = 2;
    const answer = give(programme);
    const src = at((request, response) =>
      left-- > 0 ? response.writeHead(503).end() : answer(request, response),
    );
    const opened = await open(src);
    await opening(opened).waitFor();
    expect(asked(src)).toHaveLength(3);
    expect(await errors(opened)).toEqual([]);
    await opened.page.close();
  });

  it.concurrent("again without downloading it when it has not changed", async () => {
    const body = JSON.stringify(programme);
    const codes: number[] = [];
    const src = at((request, response) => {
      const known = request.headers["if-none-match"] === '"1"';
      codes.push(known ? 304 : 200);
      response.writeHead(known ? 304 : 200, { etag: '"1"' }).end(known ? undefined : body);
    });
    const opened = await open(src);
    await opening(opened).waitFor();
    const card = await opening(opened).elementHandle();
    await refresh(opened);
    await soon(() => expect(codes).toEqual([200, 304]));
    expect(await card?.evaluate((node) => node.isConnected)).toBe(true);
    expect((await told(opened)).map(({ type }) => type)).toEqual(["plenary-load"]);
    await opened.page.close();
  });
});

/** Checks what an element that failed tells the page and the console. */
async function saysWhy(opened: Opened, { cause, says }: Fault) {
  await soon(async () => expect(await errors(opened)).toHaveLength(1));
  const [{ detail }] = (await errors(opened)) as [Told];
  expect(detail.cause).toBe(cause);
  expect(detail.message).toMatch(says);
  expect(opened.said.filter((line) => says.test(line) && /Plenary/.test(line))).toHaveLength(1);
  expect(opened.said.filter((line) => line.startsWith("thrown"))).toEqual([]);
}

describe("a first load that ends in", () => {
  it.concurrent.each(faults)(
    "$name: is explained, and the retry button loads it",
    async (fault) => {
      const src = at(fault.answer);
      const opened = await open(src, "Programme as a PDF");
      const { plenary, page } = opened;
      const failed = plenary.locator("[part=failed]");
      await failed.waitFor({ timeout: 20_000 });
      await saysWhy(opened, fault);
      // Chromium itself follows a redirect loop for a while.
      if (fault.name !== "a redirect loop") {
        expect(asked(src)).toHaveLength(fault.tries ?? 1);
      }
      expect(await failed.getAttribute("role")).toBe("alert");
      expect(await failed.innerText()).toContain(FAILED);
      expect(await plenary.innerText()).toContain("Programme as a PDF");
      expect(await axeViolations(page)).toEqual([]);
      site.put(src, programme);
      await plenary.getByRole("button", { name: "Try again" }).click();
      await opening(opened).waitFor();
      expect(await failed.count()).toBe(0);
      expect(
        await plenary.evaluate((element) => element.shadowRoot?.activeElement?.part.value),
      ).toBe("root");
      await page.close();
    },
  );
});

describe("a later load that ends in", () => {
  it.concurrent.each(faults)("$name: keeps the last good copy, with its age", async (fault) => {
    const src = at(programme);
    const opened = await open(src);
    const { plenary, page } = opened;
    await opening(opened).waitFor();
    site.put(src, fault.answer);
    await refresh(opened);
    const stale = plenary.locator("[part=stale]");
    await stale.waitFor({ timeout: 20_000 });
    await saysWhy(opened, fault);
    expect(await stale.innerText()).toMatch(OLD);
    expect(await opening(opened).isVisible()).toBe(true);
    expect(await plenary.getByRole("alert").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    site.put(src, { ...programme, title: "Retreat, revised" });
    await stale.getByRole("button", { name: "Try again" }).click();
    await plenary.getByRole("heading", { name: "Retreat, revised" }).waitFor();
    expect(await stale.innerText()).toBe("");
    await page.close();
  });
});

describe("on a later visit, a first load that ends in", () => {
  const some = faults.filter(({ name }) =>
    /^(nothing there|a web page|JSON that is no|a conn|no resp)/.test(name),
  );
  it.concurrent.each(some)("$name: shows the copy stored in the browser", async (fault) => {
    const src = at(programme);
    const name = `/page-${++pages}.html`;
    site.put(name, pageWith(`<plenary-agenda src="${src}" storage="on"></plenary-agenda>`));
    const opened = await site.open(name.slice(1), { ready: false, before: listen });
    await opening(opened).waitFor();
    site.put(src, fault.answer);
    await opened.page.reload();
    const stale = opened.plenary.locator("[part=stale]");
    await stale.waitFor({ timeout: 20_000 });
    expect(await stale.innerText()).toMatch(OLD);
    expect(await opening(opened).isVisible()).toBe(true);
    expect((await errors(opened)).map(({ detail }) => detail.cause)).toEqual([fault.cause]);
    await opened.page.close();
  });
});

describe("the message to a webmaster", () => {
  it.concurrent("about a host that does not allow other sites names the header to add", async () => {
    const opened = await open(site.elsewhere + at(programme));
    await soon(async () => expect(await errors(opened)).toHaveLength(1));
    const [{ detail }] = (await errors(opened)) as [Told];
    expect(detail.cause).toBe("network");
    expect(detail.message).toContain("Access-Control-Allow-Origin: *");
    expect(opened.said.join("\n")).toContain("Access-Control-Allow-Origin: *");
    await opened.page.close();
  });

  it.concurrent("about a policy that does not list the data's host names what to add", async () => {
    const src = site.elsewhere + at(programme, { "access-control-allow-origin": "*" });
    const name = `/page-${++pages}.html`;
    const policy = { "content-security-policy": "connect-src 'self'" };
    site.put(name, pageWith(`<plenary-agenda src="${src}"></plenary-agenda>`), policy);
    const opened = await site.open(name.slice(1), { ready: false, before: listen });
    await soon(async () => expect(await errors(opened)).toHaveLength(1));
    expect((await errors(opened))[0]?.detail.message).toContain("connect-src");
    await opened.page.close();
  });

  it.concurrent("about an invalid address says so", async () => {
    const opened = await open("https://");
    await opened.plenary.locator("[part=failed]").waitFor();
    expect((await errors(opened))[0]?.detail).toMatchObject({ cause: "address" });
    await opened.page.close();
  });
});

describe("without a network", () => {
  it.concurrent("the programme says so, and loads when the connection is back", async () => {
    const src = at(programme);
    const opened = await open(src);
    const { page, plenary } = opened;
    await opening(opened).waitFor();
    await page.context().setOffline(true);
    await refresh(opened);
    const stale = plenary.locator("[part=stale]");
    await stale.waitFor();
    expect(await stale.innerText()).toMatch(/^You are offline\. This is the programme as of/);
    const other = await page.evaluateHandle(() => {
      const element = document.createElement("plenary-agenda");
      element.src = "/another.json";
      document.body.append(element);
      return element;
    });
    site.put("/another.json", { ...programme, title: "Another" });
    const text = () => other.evaluate((element) => element.shadowRoot?.textContent);
    await soon(async () =>
      expect(await text()).toContain("You are offline. The programme will appear"),
    );
    expect((await errors(opened)).map(({ detail }) => detail.cause)).toEqual([
      "offline",
      "offline",
    ]);
    await page.context().setOffline(false);
    await soon(async () => expect(await text()).toContain("Another"));
    await stale.waitFor({ state: "detached" });
    await page.close();
  });
});

describe("leaving the page", () => {
  it.concurrent("ends a request that hangs", async () => {
    let closed = false;
    const src = at((_, response) => {
      response.on("close", () => {
        closed = true;
      });
    });
    const { page, plenary } = await open(src);
    await soon(() => expect(asked(src)).toHaveLength(1));
    await plenary.evaluate((element) => element.remove());
    await soon(() => expect(closed).toBe(true));
    await page.close();
  });
});
