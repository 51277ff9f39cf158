/**
 * A reader comes back to a page of which the browser has kept nothing: by Back, by a reload, and where
 * a script replaces the body of a page that lives on.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { give, page } from "../site.ts";
import { chooseDay, type Host, inEachBrowser } from "./host.ts";

const turbo = readFileSync(createRequire(import.meta.url).resolve("@hotwired/turbo"), "utf8");

const two = (n: number) => String(n).padStart(2, "0");
/** Of uneven heights, and so many that cards are drawn late and fold in a narrow window. */
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
  days: [10, 11].map((day) => ({
    date: `2027-02-${day}`,
    sessions: Array.from({ length: 30 }, (_, n) => ({
      id: `s${day}-${n}`,
      title: `Session ${day}.${n}`,
      start: `2027-02-${day}T${two(8 + Math.floor(n / 4))}:${two((n % 4) * 15)}`,
      summary: "A paragraph of some words. ".repeat(1 + ((n * 7) % 12)),
      audience: [["press"], ["youth"], ["everyone"]][n % 3],
    })),
  })),
};
const ELEMENT = '<plenary-agenda src="/programme.json" lang="en"></plenary-agenda>';
const AROUND = ['<p style="height: 500px">Before.</p>', '<p style="height: 900px">After.</p>'];
/** Keeps the page out of the browsers' caches of pages; `here` is lost with the page. */
const UNCACHED = `<script>addEventListener("unload", () => {}); var here = true;</script>`;

/** What the reader sees, in so far as they chose it. */
const had = ({ evaluate }: Host) =>
  evaluate(() => {
    const first = onlooker
      .all(".plenary-session")
      .find((one) => one.getBoundingClientRect().bottom > 0);
    return {
      sessions: onlooker.all(".plenary-session").length,
      reasons: onlooker.all(".plenary-reason").length > 0,
      days: onlooker.all(".plenary-date").map((one) => one.textContent),
      search: (onlooker.find("input[type=search]") as HTMLInputElement).value,
      zone: onlooker
        .every("[part=zone-switch] input")
        .map((one) => (one as HTMLInputElement).checked),
      open: onlooker
        .all("[part~=open][aria-expanded=true]")
        .map((one) => one.closest<HTMLElement>("[data-session]")?.dataset.session),
      at: first?.querySelector<HTMLElement>("[data-session]")?.dataset.session,
      top: Math.round(first?.getBoundingClientRect().top ?? 0),
    };
  });
/** All cards have their content, and all heights are final. */
const drawn = async ({ evaluate }: Host) =>
  expect
    .poll(
      () =>
        evaluate(() => {
          const root = document.querySelector("plenary-agenda")?.shadowRoot;
          const cards = root?.querySelectorAll("[part~=card]").length;
          return !!cards && root?.querySelectorAll(".plenary-row-facts").length === cards;
        }),
      { timeout: 15_000 },
    )
    .toBe(true);
const click = ({ evaluate }: Host, selector: string, name: string) =>
  evaluate((selector, name) => onlooker.find(selector, name).click(), selector, name);
/** Scrolls so that a session stands a little above the top of the window. */
const standAt = ({ evaluate }: Host, session: string) =>
  evaluate((session) => {
    const root = onlooker.plenary().shadowRoot;
    const one = root?.querySelector(`[data-session="${session}"]`)?.closest(".plenary-session");
    scrollBy({ top: (one?.getBoundingClientRect().top ?? 0) + 30, behavior: "instant" });
    return new Promise<void>((done) =>
      requestAnimationFrame(() => requestAnimationFrame(() => done())),
    );
  }, session);
/** The same, at the same place: a few pixels are the browser's, which rounds and anchors. */
const same = (before: Awaited<ReturnType<typeof had>>) => ({ ...before, top: near(before.top) });
const near = (top: number) => expect.closeTo(top, -1);
const isAway = ({ evaluate }: Host) =>
  evaluate(() => (globalThis as { away?: boolean }).away === true);
const isHere = ({ evaluate }: Host) =>
  evaluate(() => (globalThis as { here?: boolean }).here === true);

const search = async (host: Host, text: string) => {
  const before = (await had(host)).sessions;
  await host.evaluate((text) => {
    const field = onlooker.find("input[type=search]") as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await expect.poll(async () => (await had(host)).sessions).not.toBe(before);
};

/** Chooses a group, a day and a zone, opens a session and scrolls to another. */
async function choose(host: Host): Promise<void> {
  await click(host, "button", "For whom?");
  await click(host, "input[type=checkbox]", "Press");
  await host.press("Escape");
  await expect.poll(async () => (await had(host)).reasons).toBe(true);
  await chooseDay(host, "Thu 11");
  await host.evaluate(() => onlooker.every("[part=zone-switch] input")[1]?.click());
  await expect.poll(async () => (await had(host)).days.length).toBe(1);
  await expect
    .poll(() => host.evaluate(() => onlooker.find("[part=times]").textContent))
    .toMatch(/^16:00/);
  await drawn(host);
  await host.evaluate(() => {
    const card = onlooker.find("[data-session='s11-6']");
    card.querySelector<HTMLElement>("[part~=open]")?.click();
  });
  await standAt(host, "s11-12");
}

inEachBrowser((host) => {
  let opened = 0;
  const site = () => host.site;
  /** Opens a page that the browser does not keep, in a narrow window. */
  async function open(
    body = AROUND.join(ELEMENT),
    { fragment = "", head = "", data = give(programme) } = {},
  ): Promise<string> {
    const path = `/back-${++opened}.html`;
    site().put("/programme.json", data);
    site().put("/away.html", page("Away", "<script>var away = true</script>"));
    put(path, body, head);
    await host.driver.goto(`${site().url}${path}${fragment}`);
    await host.driver.resize(600, 900);
    await drawn(host);
    return path;
  }
  const put = (path: string, body: string, head = "") => {
    const tags = `${UNCACHED}${head}<script src="/onlooker.js"></script>${host.scripts}`;
    site().put(path, page(body, tags), { "cache-control": "no-store" });
  };
  const leave = async () => {
    await host.driver.goto(`${site().url}/away.html`);
    await expect.poll(() => isAway(host)).toBe(true);
  };
  const back = async () => {
    await host.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(() => isHere(host)).toBe(true);
  };
  const reload = async () => {
    await host.evaluate(() => {
      Object.assign(globalThis, { here: "before" });
      setTimeout(() => location.reload());
    });
    await expect.poll(() => isHere(host)).toBe(true);
  };

  describe.each([
    ["by Back", () => leave().then(back)],
    ["by a reload", reload],
  ])("who comes back %s", (_, comeBack) => {
    it("has what they chose, what they opened, and the place where they were", async () => {
      await open();
      await choose(host);
      const before = await had(host);
      expect(before).toMatchObject({ sessions: 20, open: ["s11-6"], at: "s11-12", top: near(-30) });
      await comeBack();
      await drawn(host);
      await expect.poll(() => had(host)).toEqual(same(before));
    });

    it("does not follow the link again that opened the page", async () => {
      await open(AROUND.join(ELEMENT), {
        fragment: "#plenary_session-s10-20_q-10_2E2_agenda-retreat",
      });
      await expect
        .poll(() => host.evaluate(() => onlooker.focused()?.textContent))
        .toBe("Session 10.20");
      await search(host, "11.1");
      // As a reader would: until then the page stays at the session.
      await host.press("Escape");
      await standAt(host, "s11-14");
      const before = await had(host);
      expect(before).toMatchObject({ search: "11.1", at: "s11-14", top: near(-30) });
      await comeBack();
      await drawn(host);
      await expect.poll(() => had(host)).toEqual(same(before));
      expect(await host.evaluate(() => onlooker.events)).not.toContain("select");
      expect(await host.evaluate(() => document.activeElement === document.body)).toBe(true);
    });

    it("finds nothing that was locked meanwhile, and what the site says of all else", async () => {
      const path = await open();
      await choose(host);
      put(path, AROUND.join(ELEMENT.replace(" lang", ' audience="youth" lock-audience lang')));
      await comeBack();
      await drawn(host);
      await expect.poll(async () => (await had(host)).days.length).toBe(1);
      expect(await host.evaluate(() => onlooker.all("[data-session='s11-0']").length)).toBe(0);
      expect(await host.evaluate(() => onlooker.all("[data-session='s11-1']").length)).toBe(1);
    });

    it("finds nothing kept where the site stores nothing", async () => {
      await open(AROUND.join(ELEMENT.replace(" lang", ' storage="off" lang')));
      await choose(host);
      await comeBack();
      await drawn(host);
      expect(await had(host)).toMatchObject({ sessions: 60, reasons: false, open: [] });
      expect(await host.evaluate(() => history.state)).toBeNull();
    });
  });

  it.each([
    ["an object", { page: 3 }, true],
    ["nothing", null, true],
    ["a list", [1], false],
    ["a text", "page 3", false],
  ])("the state of a page that has %s there stays the page's own", async (_, state, isWritten) => {
    await open();
    await host.evaluate((state) => history.replaceState(state, ""), state);
    await chooseDay(host, "Thu 11");
    await leave();
    await back();
    await drawn(host);
    const found = await host.evaluate(() => history.state);
    if (!isWritten) expect(found).toEqual(state);
    else expect(found).toEqual({ ...(state as object), plenary: expect.any(Array) });
    await expect.poll(async () => (await had(host)).days.length).toBe(isWritten ? 1 : 2);
  });

  it("two programmes on a page get each what was theirs", async () => {
    const days = () =>
      host.evaluate(() =>
        [...document.querySelectorAll("plenary-agenda")].map(
          ({ shadowRoot }) => shadowRoot?.querySelectorAll(".plenary-date").length,
        ),
      );
    await open(ELEMENT + ELEMENT);
    await host.evaluate(() => {
      const root = document.querySelectorAll("plenary-agenda")[1]?.shadowRoot;
      root?.querySelectorAll<HTMLElement>("[part=days] li button")[2]?.click();
    });
    await expect.poll(days).toEqual([2, 1]);
    await reload();
    await expect.poll(days).toEqual([2, 1]);
  });

  it("who scrolls before the programme has come stays where they scrolled to", async () => {
    let respond = () => {};
    let isSlow = false;
    await open(AROUND.join(ELEMENT), {
      data: (request, response) => {
        const answer = () => give(programme)(request, response);
        if (isSlow) respond = answer;
        else answer();
      },
    });
    await standAt(host, "s11-12");
    isSlow = true;
    await leave();
    await back();
    await expect.poll(() => host.evaluate(() => onlooker.all("[part=skeleton]").length)).toBe(1);
    // Until then the browser itself may still scroll.
    await expect.poll(() => host.evaluate(() => document.readyState)).toBe("complete");
    // By keys, since Firefox may hold on to what was in sight before a script scrolled.
    const scrolled = () => host.evaluate(() => Math.round(scrollY));
    await host.press("Home");
    await expect.poll(scrolled).toBe(0);
    const down = () => host.press("ArrowDown").then(scrolled);
    await expect.poll(down).toBeGreaterThan(0);
    respond();
    await drawn(host);
    // A few lines, while the place where they were is thousands of pixels below.
    expect(await scrolled()).toBeLessThan(500);
  });

  describe("on a page that lives on while its body is replaced", () => {
    /** Follows links by a script, keeping a copy of each body, or the body itself. */
    const pjax = (how: "a copy" | "the body itself") => `<script>
      const bodies = {};
      let at = location.pathname;
      const show = (body) => document.body.replaceWith(body);
      addEventListener("click", async (event) => {
        const link = event.composedPath().find((one) => one.localName === "a");
        if (!link || link.origin !== location.origin) return;
        event.preventDefault();
        bodies[at] = document.body${how === "a copy" ? ".cloneNode(true)" : ""};
        history.pushState({ pjax: at }, "", link.href);
        at = location.pathname;
        const text = await (await fetch(link.href)).text();
        show(new DOMParser().parseFromString(text, "text/html").body);
        scrollTo(0, 0);
      });
      addEventListener("popstate", () => {
        at = location.pathname;
        if (bodies[at]) show(bodies[at]);
      });
    </script>`;
    const TURBO = '<script src="/turbo.js"></script>';
    const follow = (href: string) =>
      host.evaluate(
        (href) => document.querySelector<HTMLElement>(`a[href="${href}"]`)?.click(),
        href,
      );

    describe.each([
      ["with copies of bodies", pjax("a copy")],
      ["with the bodies themselves", pjax("the body itself")],
      ["by Turbo", TURBO],
    ])("%s", (_, head) => {
      const start = async () => {
        const path = `/back-${opened + 1}.html`;
        site().put("/turbo.js", turbo);
        site().put("/next.html", page(`<h1>Next</h1><a href="${path}">Programme</a>`, head));
        await open(`<a href="/next.html">Next</a>${AROUND.join(ELEMENT)}`, { head });
        return path;
      };
      const isNext = () =>
        expect.poll(() => host.evaluate(() => !!document.querySelector("h1"))).toBe(true);
      const isBack = async () => {
        await expect
          .poll(() => host.evaluate(() => !!document.querySelector("plenary-agenda")))
          .toBe(true);
        await drawn(host);
      };

      it("the reader finds what they had, and a new visit begins anew", async () => {
        const path = await start();
        await choose(host);
        const before = await had(host);
        for (let turn = 0; turn < 2; turn++) {
          await follow("/next.html");
          await isNext();
          await host.evaluate(() => history.back());
          await isBack();
          await expect.poll(() => had(host)).toEqual(same(before));
        }
        expect(await host.evaluate(() => document.querySelectorAll("plenary-agenda").length)).toBe(
          1,
        );
        await follow("/next.html");
        await isNext();
        await follow(path);
        await isBack();
        await expect
          .poll(() => had(host))
          .toMatchObject({ sessions: 60, reasons: false, open: [] });
        expect(await isHere(host)).toBe(true);
      });
    });
  });
});
