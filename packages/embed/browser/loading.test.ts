/** How the built script loads data, from real servers that answer well or badly. */
import { describe, expect, it } from "vitest";
import { axeViolations } from "../../../.ci/browser.ts";
import { faults, kinds } from "./faults.ts";
import {
  asked,
  at,
  clockFor,
  errors,
  FAILED,
  keepsTheLastCopy,
  listen,
  newPage,
  OLD,
  open,
  opening,
  passTimeLimit,
  programme,
  refresh,
  saysWhy,
  site,
  soon,
  type Told,
  told,
  useSite,
} from "./loads.ts";
import { give, page as pageWith } from "./site.ts";

useSite();

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

describe("a first load that ends in", () => {
  it.concurrent.each(faults)(
    "$name: is explained, and the retry button loads it",
    async (fault) => {
      const src = at(fault.answer);
      const opened = await open(src, "Programme as a PDF", clockFor(fault));
      const { plenary, page } = opened;
      await passTimeLimit(fault, opened, src);
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
      if (kinds.includes(fault)) expect(await axeViolations(page)).toEqual([]);
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
  it.concurrent.each(kinds)("$name: keeps the last good copy, with its age", keepsTheLastCopy);
});

describe("on a later visit, a first load that ends in", () => {
  const some = faults.filter(({ name }) =>
    /^(nothing there|a web page|JSON that is no|a conn|no resp)/.test(name),
  );
  it.concurrent.each(some)("$name: shows the copy stored in the browser", async (fault) => {
    const src = at(programme);
    const name = newPage();
    site.put(name, pageWith(`<plenary-agenda src="${src}" storage="on"></plenary-agenda>`));
    const options = { ready: false, before: listen, ...clockFor(fault) };
    const opened = await site.open(name.slice(1), options);
    await opening(opened).waitFor();
    site.put(src, fault.answer);
    await opened.page.reload();
    await passTimeLimit(fault, opened, src, 2);
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
    const name = newPage();
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
