/** @vitest-environment node */
import { readFileSync } from "node:fs";
import {
  type Agenda,
  builtIn,
  createLocale,
  eachSession,
  type Item,
  parse,
  toJsonLd,
} from "@plenary/core";
import * as ar from "@plenary/core/languages/ar";
import fc from "fast-check";
import { Window } from "happy-dom";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { agendaDocument } from "../../../core/src/features/delivery/agenda.fixture.ts";
import { type PrerenderOptions, prerender } from "./prerender.tsx";

const document = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../examples/data/${name}.json`, import.meta.url), "utf8"),
  ) as Agenda;
const day = document("pouvoir-du-nous");
const week = document("retreat-week");
const catalogue = { ...builtIn, ar };

/** A page that holds nothing else. */
const pageOf = (html: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Host</title></head><body><h1>Host</h1>${html}</body></html>`;

/** The page as a browser without script parses it. */
function read(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(pageOf(html));
  const { body } = window.document;
  const all = (selector: string) => [...body.querySelectorAll(selector)];
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent?.trim());
  return { body, all, texts };
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Some browsers expose a list without markers as a list only if it has the role.
    "no-redundant-role": "off",
    // Matters of taste: quotes, white space at line ends, the length of the title.
    "attribute-boolean-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "no-inline-style": "error",
  },
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(pageOf(html));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

const programmes: [string, Agenda, PrerenderOptions][] = [
  ["the day in French", day, {}],
  ["the week in English", week, { lang: "en" }],
  ["the week in Arabic", week, { lang: "ar", catalogue, headingLevel: 3 }],
  ["the week for commissions", week, { lang: "fr", audience: ["commissions"], src: "/p.json?a&b" }],
];

describe.each(programmes)("%s", (_, agenda, options) => {
  const html = prerender(agenda, options);
  const { all, texts } = read(html);
  const sessions = Array.from(eachSession(agenda), ({ session }) => session);

  it("is valid HTML", async () => {
    // The page's own heading is the first.
    const { headingLevel = 2 } = options;
    const above = headingLevel > 2 ? "<h2>Above</h2>" : "";
    expect(await faults(above + html)).toEqual([]);
  });

  it("has every session, once, as an article of an ordered list under its day", () => {
    const articles = all("section > div > ol article");
    const drawn = articles.map((one) => one.getAttribute("data-session"));
    expect(drawn.sort()).toEqual(sessions.map(({ id }) => id).sort());
    expect(all("article")).toHaveLength(articles.length);
    const days = all(".plenary-day > header > :is(h2, h3, h4) time");
    expect(days.map((one) => one.getAttribute("datetime"))).toEqual(
      agenda.days.map(({ date }) => date),
    );
    expect(texts(".plenary-card-title").every((title) => title)).toBe(true);
  });

  it("has every item of business in nested lists, numbered as in the document", () => {
    const isLabelled = (items: Item[]) => items.some(({ label }) => label);
    const lists = (items: Item[] = []): Item[][] =>
      items.length ? [items, ...items.flatMap((one) => lists(one.items))] : [];
    // Both in document order, where parents come before their children.
    for (const { id, items } of sessions) {
      const article = all("article").find((one) => one.getAttribute("data-session") === id);
      const drawn = [...(article?.querySelectorAll("ol") ?? [])];
      const expected = lists(items);
      expect(drawn.map((list) => list.children.length)).toEqual(
        expected.map(({ length }) => length),
      );
      expect(drawn.map((list) => list.hasAttribute("type"))).toEqual(
        expected.map((list) => !isLabelled(list)),
      );
    }
    for (const list of all("ol[type]")) {
      const first = list.querySelector(".plenary-marker")?.textContent;
      expect(first).toBe({ "1": "1. ", a: "a) ", i: "i. " }[list.getAttribute("type") ?? ""]);
    }
  });

  it("has its times with the offset of the event's zone", () => {
    const times = all(".plenary-times time").map((one) => one.getAttribute("datetime"));
    expect(times.length).toBeGreaterThanOrEqual(sessions.filter(({ start }) => start).length);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/);
  });

  it("shows nothing that needs a script", () => {
    const controls = all("button, input, select, textarea, [tabindex], [role=status]");
    expect(controls.filter((one) => !one.closest("[hidden]"))).toEqual([]);
  });

  it("has rows that open without a script, each named by its session", () => {
    const rows = all("[part~=row]").filter((row) => row.querySelector("details"));
    expect(rows.length > 3).toBe(sessions.length > 3);
    const { details } = createLocale(options.lang ?? agenda.language, catalogue).messages;
    for (const row of rows) {
      const title = row.querySelector("[part=card-title]");
      const summary = row.querySelector("summary");
      expect(summary?.textContent).toBe(details);
      expect(summary?.getAttribute("aria-describedby")).toBe(title?.id);
      expect(row.querySelector("details")?.open).toBe(false);
    }
  });

  it("has only safe links, each with noopener", () => {
    for (const link of all("a")) {
      expect(link.getAttribute("href")).toMatch(/^(https?|mailto|tel):/);
      expect(link.getAttribute("rel")).toBe("noopener");
    }
  });

  it("contains the data for the element and for search engines", () => {
    const [data = "", ...others] = texts('plenary-agenda > script[type="application/json"]');
    expect(others).toEqual([]);
    expect(JSON.parse(data)).toEqual(parse(agenda).agenda);
    const [jsonLd = ""] = texts('script[type="application/ld+json"]');
    const { name, subEvent } = toJsonLd(agenda, { lang: "en" });
    expect(JSON.parse(jsonLd)["@type"]).toBe("Event");
    if (options.lang === "en") expect(JSON.parse(jsonLd)).toMatchObject({ name, subEvent });
  });

  it("is the same each time", () => {
    expect(prerender(agenda, options)).toBe(html);
  });
});

describe("a prerendered programme", () => {
  const small = (session: object, more: object = {}) =>
    ({
      format: 1,
      id: "retreat",
      title: "Retreat",
      language: "en",
      timeZone: "Europe/Madrid",
      days: [{ date: "2027-02-15", sessions: [{ id: "one", title: "One", ...session }] }],
      ...more,
    }) as unknown as Agenda;

  it("needs no DOM", () => {
    expect([typeof globalThis.document, typeof globalThis.window]).toEqual(
      Array(2).fill("undefined"),
    );
    expect(prerender(day)).toContain("Agir pour l’humanité nous unit");
  });

  it("has the attributes that the element later reads", () => {
    const { body } = read(
      prerender(week, {
        src: '/a.json?b="c"&d',
        lang: "fr",
        headingLevel: 4,
        audience: ["a", "b"],
      }),
    );
    const element = body.querySelector("plenary-agenda");
    expect(element?.getAttributeNames()).toEqual(["src", "lang", "heading-level", "audience"]);
    expect(element?.getAttribute("src")).toBe('/a.json?b="c"&d');
    expect(element?.getAttribute("audience")).toBe("a,b");
    expect(body.querySelector(".plenary-agenda-title")?.localName).toBe("h4");
  });

  it("is in the agenda's language when none is asked for", () => {
    expect(read(prerender(day)).body.querySelector(".plenary")?.getAttribute("lang")).toBe("fr");
  });

  it("marks each passage with its own language and direction", () => {
    const { body } = read(prerender(small({ title: { ar: "الافتتاح" } })));
    const title = body.querySelector(".plenary-card-title > span");
    expect([title?.getAttribute("lang"), title?.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  });

  it("hides the sessions that do not concern the audience, and keeps them in the data", () => {
    const html = prerender(
      small(
        { audience: ["press"] },
        {
          audiences: [
            { id: "press", name: "Press" },
            { id: "staff", name: "Staff" },
          ],
        },
      ),
      { audience: ["staff"] },
    );
    expect(read(html).body.querySelector("[data-session]")?.closest("[hidden]")).not.toBeNull();
    expect(html).toContain('"title":"One"');
  });

  it("repeats no id if a page holds several programmes", async () => {
    const { all } = read(prerender(day) + prerender(week) + prerender(week, { lang: "fr" }));
    const ids = all("[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of all("[aria-labelledby]")) {
      expect(ids).toContain(one.getAttribute("aria-labelledby"));
    }
  });

  it("keeps the document's own numbers in the text if the list can't show them", () => {
    const items = [
      { title: "First", label: "3 bis." },
      { title: "Second", items: [{ title: "Deep" }] },
    ];
    const { all } = read(prerender(small({ items })));
    const markers = all(".plenary-marker").filter((one) => !one.hasAttribute("hidden"));
    expect(markers.map(({ textContent }) => textContent)).toEqual(["3 bis. ", "2. "]);
  });

  it("keeps hostile text as text, in every part of it", () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&lt;<!--`;
    const html = prerender(
      small(
        {
          id: evil,
          title: evil,
          summary: evil,
          itemsTitle: evil,
          items: [{ title: evil, label: evil }],
          contributors: [{ role: "speaker", name: evil }],
          links: [
            { url: "javascript:alert(1)", label: evil },
            { url: 'https://example.org/?"><script>alert(1)</script>', label: evil },
          ],
        },
        { title: evil, notice: evil, audiences: [{ id: "a", name: evil }], venue: { name: evil } },
      ),
      { src: evil, lang: `en"><script>alert(1)</script>` },
    );
    const { all, texts } = read(html);
    expect(all("script").map((one) => one.getAttribute("type"))).toEqual([
      "application/json",
      "application/ld+json",
    ]);
    expect(all("img, [onerror]")).toEqual([]);
    expect(texts(".plenary-card-title")[0]).toContain("<img src=x");
    expect(JSON.parse(texts("script")[0] ?? "").title).toBe(evil);
  });

  it("shows overlays, signed, and puts them beside the data for the element", () => {
    const overlay = {
      format: 1,
      overlay: "retreat",
      by: "Türkiye",
      changes: {
        one: { title: { tr: { text: "Açılış </script>", of: "One" } }, note: "Otobüs 12" },
      },
    };
    const html = prerender(small({ title: "One" }), {
      lang: "tr",
      catalogue,
      overlays: [overlay],
      overlay: "https://example.org/tr.json",
    });
    const { body, texts } = read(html);
    expect(texts(".plenary-card-title")[0]).toContain("Açılış </script>");
    expect(texts(".plenary-addition")[0]).toContain("Otobüs 12");
    expect(body.querySelector("plenary-agenda")?.getAttribute("overlay")).toBe(
      "https://example.org/tr.json",
    );
    const scripts = texts("script");
    expect(scripts).toHaveLength(3);
    expect(JSON.parse(scripts[0] ?? "").days[0].sessions[0].title).toBe("One");
    expect(JSON.parse(scripts[1] ?? "")).toEqual(overlay);
  });

  it("throws with a reason if there is no agenda", () => {
    expect(() => prerender("no agenda" as unknown as Agenda)).toThrow(/JSON/);
  });

  it.each([{}, { name: "x" }, { format: 1, overlay: "a", by: "Us", changes: {} }])(
    "refuses what is not an agenda: %j",
    (document) => {
      expect(() => prerender(document as unknown as Agenda)).toThrow(/no agenda/);
    },
  );

  it("accepts an agenda without sessions", () => {
    const draft = {
      format: 1,
      id: "a",
      title: "A",
      language: "en",
      timeZone: "UTC",
      days: [],
    } as const;
    expect(prerender(draft)).toContain("<plenary-agenda");
  });

  it("works for any agenda: never throws, keeps every session and both scripts intact", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(agendaDocument, fc.constantFrom("en", "fr", "ar", "de"), (raw, lang) => {
        const { agenda } = parse(raw);
        if (!agenda) return;
        const html = prerender(agenda, { lang, catalogue });
        const scripts = html.match(/<script type="[^"]+">([^<]*)<\/script>/g) ?? [];
        expect(scripts).toHaveLength(2);
        for (const script of scripts) JSON.parse(script.replace(/<[^>]*>/g, ""));
        const sessions = [
          ...agenda.days.flatMap((one) => one.sessions),
          ...(agenda.unscheduled ?? []),
        ];
        expect(html.match(/<article /g) ?? []).toHaveLength(sessions.length);
        // Only tags that the widgets draw.
        const tags = new Set(Array.from(html.matchAll(/<([^\s>/]+)/g), ([, tag]) => tag));
        expect(
          [...tags].filter((tag) => !/^(plenary-agenda|script|[a-z]+\d?)$/.test(tag ?? "")),
        ).toEqual([]);
        expect(tags).not.toContain("b");
      }),
      { numRuns: 150 },
    );
  });
});
