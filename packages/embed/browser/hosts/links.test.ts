/** Links on pages as they are: scripts that read the fragment, routes, and headers over the target. */
import { describe, expect, it } from "vitest";
import { chooseDay, type Host, inEachBrowser } from "./host.ts";

const two = (n: number) => String(n).padStart(2, "0");
/** Of uneven heights, and so many that those far away are not laid out. */
const programme = {
  format: 1,
  id: "retreat_1",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [10, 11, 12].map((day) => ({
    date: `2027-02-${day}`,
    sessions: Array.from({ length: 40 }, (_, n) => ({
      id: `s${day}_${n}`,
      title: `Session ${day}.${n}`,
      start: `2027-02-${day}T${two(8 + Math.floor(n / 4))}:${two((n % 4) * 15)}`,
      summary: "A paragraph of some words. ".repeat(1 + ((n * 7) % 12)),
    })),
  })),
};
const LINK = "#plenary_session-s11_5F20_agenda-retreat_5F1";
const ELEMENT = '<plenary-agenda src="/programme.json" lang="en"></plenary-agenda>';
const FAR = '<p style="height: 600px">Before.</p>';

/** What a theme does when the page is ready; what throws stops all that follows. */
const THEME = `<script>
  addEventListener("DOMContentLoaded", () => {
    if (location.hash && !/^#[/!]/.test(location.hash))
      document.querySelector(location.hash)?.scrollIntoView();
    document.body.dataset.menu = "works";
  });
</script>`;

/** The title that has the focus, and whether a reader sees it. */
const target = ({ evaluate }: Host) =>
  evaluate(() => {
    const title = onlooker.focused();
    const { left, right, top, bottom } = (title as Element).getBoundingClientRect();
    const isSeen = [top + 1, bottom - 1].every((y) =>
      [left + 1, (left + right) / 2].every(
        (x) => document.elementFromPoint(x, y) === onlooker.plenary(),
      ),
    );
    return `${title?.textContent} ${isSeen ? "in sight" : "covered"}`;
  });
const hash = ({ evaluate }: Host) => evaluate(() => location.hash);
/** The links that the dialog of the share button offers. */
const shared = async ({ evaluate }: Host) => {
  await evaluate(() => onlooker.find("[part=acts]").click());
  await expect
    .poll(() => evaluate(() => onlooker.all("[part=share]").map((share) => share.click()).length))
    .toBe(1);
  return evaluate(() => (onlooker.find("dialog input") as HTMLInputElement).value);
};

/** What covers the top of pages: by name, the head and what stands before the programme. */
const headers: Record<string, [head: string, body: string]> = {
  "a fixed header": [
    "<style>header { position: fixed; inset: 0 0 auto; height: 96px; z-index: 9; background: #234 }</style>",
    "<header>Theme</header>",
  ],
  "a sticky header of two lines": [
    "<style>header { position: sticky; top: 0; z-index: 9; background: #234 } header * { margin: 0; height: 40px }</style>",
    "<header><p>Theme</p><nav><a href='/'>Home</a></nav></header>",
  ],
  "a header that is fixed only after a scroll, and slides in": [
    `<style>
      header { height: 120px; z-index: 9; background: #234 }
      .scrolled header { position: fixed; inset: 0 0 auto; animation: in 300ms }
      @keyframes in { from { transform: translateY(-120px) } }
    </style>
    <script>
      addEventListener("scroll", () => document.body.classList.toggle("scrolled", scrollY > 200));
    </script>`,
    "<header>Theme</header>",
  ],
  "a header, where the page scrolls smoothly": [
    "<style>html { scroll-behavior: smooth } header { position: fixed; inset: 0 0 auto; height: 96px; z-index: 9; background: #234 }</style>",
    "<header>Theme</header>",
  ],
  "a header, and a padding for it": [
    "<style>html { scroll-padding-top: 130px } header { position: fixed; inset: 0 0 auto; height: 120px; z-index: 9; background: #234 }</style>",
    "<header>Theme</header>",
  ],
  "a header in the shadow root of a host's element": [
    `<script>
      customElements.define("site-header", class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: "open" }).innerHTML =
            "<style>header { position: fixed; inset: 0 0 auto; height: 110px; z-index: 9; background: #234 }</style><header>Theme</header>";
        }
      });
    </script>`,
    "<site-header></site-header>",
  ],
  "a header that comes with a later script": [
    `<style>header { position: fixed; inset: 0 0 auto; height: 100px; z-index: 9; background: #234 }</style>
    <script>
      addEventListener("load", () => setTimeout(() => document.body.append(document.createElement("header")), 300));
    </script>`,
    "",
  ],
  "a header over a box that scrolls": [
    `<style>
      body { margin: 0; height: 100vh; overflow: hidden }
      main { height: 100vh; overflow: auto }
      header { position: absolute; inset: 0 0 auto; height: 96px; z-index: 9; background: #234 }
    </style>`,
    "<header>Theme</header><main>",
  ],
};

inEachBrowser((host) => {
  let opened = 0;
  const open = (fragment: string, { head = "", body = FAR + ELEMENT, width = 1280 } = {}) => {
    host.site.put("/programme.json", programme);
    host.site.put("/other.json", { ...programme, id: "other" });
    // Browsers don't load a page again of whose address only the fragment changes.
    const path = `host-${++opened}.html${fragment}`;
    return host.open(body, { head: THEME + head, path, width });
  };

  describe("a link", () => {
    it("breaks no script of the page that reads the fragment, and opens its session", async () => {
      await open("");
      const link = await shared(host);
      expect(link).toMatch(/#plenary_[\w-]+$/);
      await open(LINK);
      await expect.poll(() => target(host)).toBe("Session 11.20 in sight");
      expect(await host.evaluate(() => document.body.dataset.menu)).toBe("works");
    });

    it("of the earlier form still opens its session", async () => {
      await open("");
      await host.evaluate(() => {
        location.hash = "#plenary?agenda=retreat_1&session=s12_7";
      });
      await expect.poll(() => target(host)).toBe("Session 12.7 in sight");
    });

    it.each(["#/programme", "#!/programme?lang=en"])(
      "keeps the route %s, and is read from it",
      async (route) => {
        await open(route);
        const link = await shared(host);
        const start = `${route}${route.includes("?") ? "&" : "?"}plenary=`;
        expect(new URL(link).hash).toBe(`${start}agenda-retreat_5F1`);
        await host.press("Escape");
        await host.evaluate((start) => {
          location.hash = `${start}session-s11_5F20_agenda-retreat_5F1`;
        }, start);
        await expect.poll(() => target(host)).toBe("Session 11.20 in sight");
      },
    );
  });

  it("opens a disclosure of the page that holds the programme", async () => {
    const body = `<details><summary>Programme</summary>${ELEMENT}</details>`;
    await open(LINK, { body });
    await expect.poll(() => target(host), { timeout: 5_000 }).toBe("Session 11.20 in sight");
  });

  it.each(Object.entries(headers))("its session stands below %s", async (_, [head, body]) => {
    await open(LINK, { head, body: `${body}${FAR}${ELEMENT}` });
    await expect.poll(() => target(host), { timeout: 5_000 }).toBe("Session 11.20 in sight");
    // It stays there when all has come to rest.
    await host.evaluate(
      () =>
        new Promise<void>((done) => {
          const wait = (frames: number) =>
            frames ? requestAnimationFrame(() => wait(frames - 1)) : done();
          wait(70);
        }),
    );
    expect(await target(host)).toBe("Session 11.20 in sight");
    const gap = await host.evaluate(() => {
      const own = document.querySelector("site-header")?.shadowRoot;
      const header = (own ?? document).querySelector("header") as Element;
      const title = onlooker.focused() as Element;
      return title.getBoundingClientRect().top - header.getBoundingClientRect().bottom;
    });
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(120);
  });

  describe("`url-state`", () => {
    const KEPT = ELEMENT.replace(" lang", " url-state lang");
    const press = (name: string) => chooseDay(host, name);

    it("writes fragments that are selectors, and takes them out again", async () => {
      await open("", { body: KEPT });
      await press("Thu 11");
      await expect.poll(() => hash(host)).toBe("#plenary_day-2027-02-11_agenda-retreat_5F1");
      await press("All days");
      await expect.poll(() => hash(host)).toBe("");
    });

    it("keeps a fragment that is a route, and leaves an anchor alone", async () => {
      await open("#/programme?lang=en", { body: KEPT });
      await press("Thu 11");
      const route = "#/programme?lang=en";
      await expect
        .poll(() => hash(host))
        .toBe(`${route}&plenary=day-2027-02-11_agenda-retreat_5F1`);
      await press("All days");
      await expect.poll(() => hash(host)).toBe(route);
      await host.evaluate(() => {
        location.hash = "#about";
      });
      await press("Fri 12");
      await expect.poll(() => host.evaluate(() => onlooker.all(".plenary-date").length)).toBe(1);
      expect(await hash(host)).toBe("#about");
    });

    it("on a page with two programmes leaves the link of the other alone", async () => {
      const other = KEPT.replace("programme", "other");
      await open("", { body: KEPT + other });
      await press("Thu 11");
      const written = "#plenary_day-2027-02-11_agenda-retreat_5F1";
      await expect.poll(() => hash(host)).toBe(written);
      await host.evaluate(() => {
        const [, other] = document.querySelectorAll("plenary-agenda");
        const days = other?.shadowRoot?.querySelectorAll<HTMLElement>("[part=days] li button");
        days?.[2]?.click();
      });
      expect(await hash(host)).toBe(written);
    });
  });
});
