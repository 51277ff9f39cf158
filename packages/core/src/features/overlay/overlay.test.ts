import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachSession } from "../../audience/audience.ts";
import { parse } from "../../document/parse.ts";
import type { Agenda, Session } from "../../document/schema.ts";
import { copyThings } from "../../document/things.ts";
import { changes } from "../changes/changes.ts";
import { type Additions, additionsOf } from "./additions.ts";
import { applyOverlay } from "./overlay.ts";

const agenda: Agenda = {
  format: 1,
  id: "seminar",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "africa", name: { fr: "Afrique", en: "Africa" } }],
  places: [{ id: "hall", name: "Salle" }],
  people: [{ id: "ada", name: "Ada", title: "Maire" }],
  days: [
    {
      date: "2024-02-23",
      title: "Vendredi",
      sessions: [
        {
          id: "opening",
          title: "Ouverture",
          links: [{ url: "https://office.example" }],
          items: [{ id: "vote", title: { fr: "Vote", en: "Vote" } }],
        },
      ],
    },
  ],
  unscheduled: [
    { id: "africa", title: "Afrique, séance" },
    { id: "mute", title: {} },
  ],
};
const by = { fr: "Section Afrique", en: "Africa Section" };
const overlayOf = (changes: unknown) => ({ format: 1, overlay: "seminar", by, changes });
const apply = (changes: unknown, to = agenda) => applyOverlay(to, overlayOf(changes));
/** Problems as `code pointer`. */
const found = (overlay: unknown) =>
  applyOverlay(agenda, overlay).problems.map((p) => `${p.code} ${p.pointer}`);

function opening(changes: unknown): Session {
  return apply({ opening: changes }).agenda.days[0]?.sessions[0] as Session;
}
/** The things with an id, after the changes. */
const things = (id: string, changes: unknown) =>
  copyThings(apply({ [id]: changes }).agenda)
    .find(id)
    .map(({ record }) => record);

function deepFreeze<T>(value: T): T {
  if (value && typeof value === "object") Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe("a translation", () => {
  it("is added to a plain text, which becomes a map", () => {
    expect(opening({ title: { tr: "Açılış" } }).title).toEqual({ fr: "Ouverture", tr: "Açılış" });
  });

  it("is added at the end of a map", () => {
    const [, audience] = things("africa", { name: { tr: "Afrika" } });
    expect(audience?.name).toEqual({ fr: "Afrique", en: "Africa", tr: "Afrika" });
    expect(Object.keys(audience?.name as object)).toEqual(["fr", "en", "tr"]);
  });

  it("is signed, with the text that was translated", () => {
    const title = { tr: { text: "Açılış", of: "Ouverture" }, ca: "Obertura" };
    expect(additionsOf(opening({ title })).translations).toEqual([
      { by, field: "title", tag: "tr", of: "Ouverture", stale: false },
      { by, field: "title", tag: "ca" },
    ]);
  });

  it("is stale if the agenda no longer contains the translated text", () => {
    const title = { tr: { text: "Karşılama", of: "Accueil" } };
    expect(opening({ title }).title).toEqual({ fr: "Ouverture", tr: "Karşılama" });
    expect(additionsOf(opening({ title })).translations).toMatchObject([
      { of: "Accueil", stale: true },
    ]);
  });

  it("may translate any language of the text, except those that the overlay adds", () => {
    const name = { tr: { text: "Afrika", of: "Africa" }, az: { text: "Afrika", of: "Afrika" } };
    const [, audience] = things("africa", { name });
    expect(additionsOf(audience ?? {}).translations).toMatchObject([
      { tag: "tr", stale: false },
      { tag: "az", stale: true },
    ]);
  });

  it.each([
    ["the agenda's language", { fr: "Début" }],
    ["the same in capitals", { FR: "Début" }],
  ])("never replaces an existing one: %s", (_, title) => {
    expect(apply({ opening: { title } })).toEqual({ agenda, problems: [] });
  });

  it("that is blank is ignored", () => {
    const title = { tr: "", ca: { text: " ", of: "Ouverture" } };
    expect(apply({ opening: { title } })).toEqual({ agenda, problems: [] });
  });

  it("is added once if its tag is written in two ways", () => {
    const title = { "pt-BR": "Abertura", "pt-br": "Início" };
    expect(opening({ title }).title).toEqual({ fr: "Ouverture", "pt-BR": "Abertura" });
  });
});

describe("notes and links", () => {
  it("are signed, and kept apart from the programme's own", () => {
    const session = opening({
      note: "Bus 12 from *8h30*.",
      links: [{ url: "https://africa.example", label: "Bus", rel: "document", by: "Office" }],
    });
    expect(additionsOf(session)).toEqual({
      notes: [{ by, text: "Bus 12 from *8h30*." }],
      links: [{ url: "https://africa.example", label: "Bus", rel: "document", by }],
      translations: [],
    });
    expect(session.links).toEqual([{ url: "https://office.example" }]);
  });

  it("of several overlays are all kept", () => {
    const first = apply({ opening: { note: "One" } }).agenda;
    const second = applyOverlay(first, { ...overlayOf({ opening: { note: "Two" } }), by: "CGLU" });
    const [thing] = copyThings(second.agenda).find("opening");
    expect(additionsOf(thing?.record ?? {}).notes).toEqual([
      { by, text: "One" },
      { by: "CGLU", text: "Two" },
    ]);
  });

  it("that are blank or missing add nothing", () => {
    const changes = { opening: { note: " ", links: [] }, vote: {} };
    expect(apply(changes)).toEqual({ agenda, problems: [] });
  });

  it("that are unsafe are left out", () => {
    const links = [{ url: "javascript:alert(1)" }, { url: "https://africa.example" }];
    expect(additionsOf(opening({ links })).links).toEqual([{ url: "https://africa.example", by }]);
    expect(found(overlayOf({ opening: { links } }))).toEqual([
      "unsafe-link /changes/opening/links/0/url",
    ]);
  });
});

describe("an id", () => {
  it.each([
    ["a session", "opening", { title: { tr: "X" } }],
    ["an item", "vote", { title: { tr: "X" } }],
    ["a place", "hall", { name: { tr: "X" } }],
    ["a person", "ada", { title: { tr: "X" } }],
    ["the agenda", "seminar", { title: { tr: "X" } }],
    ["a day, by its date", "2024-02-23", { title: { tr: "X" } }],
  ])("can be that of %s", (_, id, change) => {
    const [thing] = things(id, { ...change, note: "N" });
    expect(additionsOf(thing ?? {})).toMatchObject({
      notes: [{ text: "N" }],
      translations: [{ tag: "tr" }],
    });
  });

  it("shared by two things gives a text to the one that has it and a note to the session", () => {
    const change = { title: { tr: "T" }, name: { tr: "N" }, note: "!" };
    const [session, audience] = things("africa", change);
    expect(session?.title).toEqual({ fr: "Afrique, séance", tr: "T" });
    expect(audience?.name).toMatchObject({ tr: "N" });
    expect(additionsOf(session ?? {}).notes).toHaveLength(1);
    expect(additionsOf(audience ?? {}).notes).toHaveLength(0);
  });
});

describe("a mistake is reported with its position in the overlay", () => {
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "wrong-type "],
    ["a list", [], "wrong-type "],
    ["another format", { ...overlayOf({}), format: 2 }, "format /format"],
    ["for another agenda", { ...overlayOf({}), overlay: "x" }, "dangling-reference /overlay"],
    ["for no agenda", { ...overlayOf({}), overlay: undefined }, "dangling-reference /overlay"],
    ["unsigned", { ...overlayOf({}), by: undefined }, "wrong-type /by"],
    ["signed with a blank", { ...overlayOf({}), by: { fr: "" } }, "wrong-type /by"],
    ["no changes", overlayOf(undefined), "wrong-type /changes"],
    ["changes in a list", overlayOf([]), "wrong-type /changes"],
  ])("and adds nothing: %s", (_, overlay, problem) => {
    expect(applyOverlay(agenda, overlay).agenda).toBe(agenda);
    expect(found(overlay)).toEqual([problem]);
  });

  it.each<[string, object, string]>([
    ["an unknown id", { "a/b": { note: "x" } }, "dangling-reference /changes/a~1b"],
    ["everyone", { everyone: { note: "x" } }, "dangling-reference /changes/everyone"],
    [
      "an inherited property as an id",
      { constructor: {} },
      "dangling-reference /changes/constructor",
    ],
    ["a change that is not an object", { opening: "x" }, "wrong-type /changes/opening"],
    ["a time", { opening: { start: "x" } }, "wrong-type /changes/opening/start"],
    [
      "an inherited property as a field",
      { opening: { toString: {} } },
      "wrong-type /changes/opening/toString",
    ],
    ["a text of another thing", { opening: { name: {} } }, "wrong-type /changes/opening/name"],
    ["a text without a language", { opening: { title: "x" } }, "wrong-type /changes/opening/title"],
    [
      "an invalid language",
      { opening: { title: { _: "x" } } },
      "wrong-type /changes/opening/title/_",
    ],
    ["a number as text", { opening: { title: { tr: 1 } } }, "wrong-type /changes/opening/title/tr"],
    [
      "an empty translation",
      { opening: { title: { tr: {} } } },
      "wrong-type /changes/opening/title/tr",
    ],
    [
      "an original that is not a text",
      { opening: { title: { tr: { text: "x", of: 1 } } } },
      "wrong-type /changes/opening/title/tr/of",
    ],
    [
      "a translation of an empty text",
      { mute: { title: { tr: "x" } } },
      "dangling-reference /changes/mute/title",
    ],
    [
      "a translation of a missing text",
      { opening: { notice: { tr: "x" } } },
      "dangling-reference /changes/opening/notice",
    ],
    ["a note that is not a text", { opening: { note: 1 } }, "wrong-type /changes/opening/note"],
    ["links that are not a list", { opening: { links: {} } }, "wrong-type /changes/opening/links"],
  ])("and the rest is added: %s", (_, wrong, problem) => {
    const overlay = overlayOf({ ...wrong, vote: { note: "Here" } });
    expect(found(overlay)).toEqual([problem]);
    const [vote] = copyThings(applyOverlay(agenda, overlay).agenda).find("vote");
    expect(additionsOf(vote?.record ?? {}).notes).toEqual([{ by, text: "Here" }]);
  });

  it("a key named __proto__ is treated like any other", () => {
    const overlay = JSON.parse(
      `{"format":1,"overlay":"seminar","by":"A","changes":{"__proto__":{"note":"x"},
        "opening":{"__proto__":{"tr":"x"},"title":{"__proto__":"x"}}}}`,
    );
    expect(found(overlay)).toEqual([
      "dangling-reference /changes/__proto__",
      "wrong-type /changes/opening/__proto__",
      "wrong-type /changes/opening/title/__proto__",
    ]);
  });

  it("a getter that throws", () => {
    const hostile = overlayOf({
      opening: {
        get note() {
          throw new Error("no");
        },
      },
    });
    expect(applyOverlay(agenda, hostile).agenda).toBe(agenda);
    expect(found(hostile)).toEqual(["wrong-type "]);
  });
});

describe("the additions of a thing", () => {
  const NONE = { notes: [], links: [], translations: [] };

  it.each([undefined, null, "2024", [], {}, { notes: 1, links: {}, translations: "x" }])(
    "are empty if its field `overlay` is %j",
    (overlay) => {
      expect(additionsOf({ overlay })).toEqual(NONE);
    },
  );

  it("are returned only if signed and safe", () => {
    const overlay = {
      notes: [{ text: "x" }, { by: 1, text: "x" }, { by: "A" }, null],
      links: [{ url: "https://a.example" }, { url: "javascript:x", by: "A" }],
      translations: [
        { by: "A", field: "title" },
        { by: "A", field: "title", tag: "<" },
      ],
    };
    expect(additionsOf({ overlay })).toEqual(NONE);
  });

  it("survive JSON and parse", () => {
    const applied = apply({ opening: { note: "N", title: { tr: "X" } } }).agenda;
    expect(parse(JSON.stringify(applied))).toEqual({ agenda: applied, problems: [] });
  });
});

/** Expects every text, link and session of the first to be in the second, which may have more. */
function contains(more: unknown, less: unknown, language: string): void {
  if (typeof less === "string" && more && typeof more === "object") {
    // A text that became a map keeps its value in the agenda's language.
    expect((more as Record<string, unknown>)[language]).toBe(less);
  } else if (less && typeof less === "object") {
    if (Array.isArray(less)) expect(more).toHaveLength(less.length);
    for (const [key, one] of Object.entries(less)) {
      contains((more as Record<string, unknown>)[key], one, language);
    }
  } else expect(more).toBe(less);
}

describe("any overlay of any agenda", () => {
  const file = new URL("../../../../../examples/data/retreat-week.json", import.meta.url);
  const week = parse(readFileSync(file, "utf8")).agenda as Agenda;
  const word = fc.constantFrom("Un", "One", "Bir", "", "Uno");
  const tag = fc.constantFrom("fr", "en", "tr", "pt-BR", "pt-br", "no_tag");
  const text = fc.oneof(word, fc.dictionary(fc.constantFrom("fr", "en", "ca"), word));
  const item = fc.record({ id: fc.constantFrom("i", "j", "k"), title: text, summary: text });
  const session = fc.record(
    {
      id: fc.constantFrom("a", "b", "c", "d"),
      title: text,
      summary: text,
      notice: text,
      links: fc.constant([{ url: "https://a.example", label: "A" }]),
      items: fc.array(item, { maxLength: 2 }),
      colour: fc.constant({ fr: "bleu" }),
    },
    { requiredKeys: ["id", "title"] },
  );
  const sessions = fc.array(session, { maxLength: 3 });
  const small = fc
    .record({ title: text, one: sessions, two: sessions, name: text })
    .map(({ title, one, two, name }) => {
      const days = [
        { date: "2024-02-23", sessions: one },
        { date: "2024-02-24", title, sessions: two },
      ];
      const audiences = [{ id: "a", name }];
      return parse({ ...agenda, title, audiences, days, unscheduled: [] }).agenda as Agenda;
    });
  const anyAgenda = fc.oneof({ weight: 9, arbitrary: small }, fc.constant(week));

  const translation = fc.oneof(word, fc.record({ text: word, of: word }), fc.jsonValue());
  const translations = fc.dictionary(tag, translation, { maxKeys: 4 });
  const url = fc.constantFrom("https://b.example", "mailto:b@b.example", "javascript:b");
  const change = fc.record(
    {
      title: translations,
      summary: translations,
      notice: translations,
      name: translations,
      note: fc.oneof(text, fc.jsonValue()),
      links: fc.oneof(fc.array(fc.record({ url, label: text })), fc.jsonValue()),
      start: fc.jsonValue(),
      overlay: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const id = fc.constantFrom("a", "b", "c", "d", "i", "j", "2024-02-24", "seminar", "x");
  const weekId = fc.constantFrom(...Array.from(eachSession(week), ({ session }) => session.id));
  const overlayFor = ({ id: overlay }: Agenda) =>
    fc.record({
      format: fc.constant(1),
      overlay: fc.constant(overlay),
      by: fc.constantFrom("Section", by),
      changes: fc.dictionary(fc.oneof(id, weekId), change, { maxKeys: 6 }),
    });
  const both = anyAgenda.chain((agenda) => fc.tuple(fc.constant(agenda), overlayFor(agenda)));

  it("removes or changes no text, link or session", () => {
    fc.assert(
      fc.property(both, ([agenda, overlay]) => {
        const { agenda: applied } = applyOverlay(agenda, overlay);
        contains(applied, agenda, agenda.language);
        expect(changes(agenda, applied)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("modifies neither the given agenda nor the overlay", () => {
    fc.assert(
      fc.property(both, ([agenda, overlay]) => {
        const expected = applyOverlay(agenda, overlay);
        expect(applyOverlay(deepFreeze(structuredClone(agenda)), deepFreeze(overlay))).toEqual(
          expected,
        );
      }),
    );
  });

  it("adds nothing when applied again", () => {
    fc.assert(
      fc.property(both, ([agenda, overlay]) => {
        const once = applyOverlay(agenda, overlay);
        expect(applyOverlay(once.agenda, overlay)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it("returns an agenda in which parse finds no new problems", () => {
    fc.assert(
      fc.property(both, ([agenda, overlay]) => {
        const { agenda: applied } = applyOverlay(agenda, overlay);
        expect(parse(applied)).toEqual({ agenda: applied, problems: parse(agenda).problems });
        expect(parse(applied).problems.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("signs each addition, and marks a translation stale only if its source differs", () => {
    fc.assert(
      fc.property(both, ([agenda, overlay]) => {
        const [before, after] = [agenda, applyOverlay(agenda, overlay).agenda].map(copyThings);
        for (const [id, change] of Object.entries(overlay.changes)) {
          const olds = before?.find(id) ?? [];
          after?.find(id).forEach(({ record }, at) => {
            const old = olds[at]?.record ?? {};
            const additions: Additions = additionsOf(record);
            if (record.overlay) expect(additions).toEqual(record.overlay);
            for (const list of Object.values(additions)) {
              for (const one of list) expect(one.by).toEqual(overlay.by);
            }
            const signed = additions.translations.map(({ field, tag }) => `${field} ${tag}`);
            const added = Object.entries(record).flatMap(([field, text]) => {
              const had = old[field];
              if (field === "overlay" || typeof text !== "object") return [];
              const tags = typeof had === "string" ? [agenda.language] : Object.keys(had ?? {});
              return Object.keys(text ?? {}).flatMap((tag) =>
                tags.includes(tag) ? [] : `${field} ${tag}`,
              );
            });
            expect(signed.toSorted()).toEqual(added.toSorted());
            for (const { field, tag, of, stale } of additions.translations) {
              const had = old[field] as string | Record<string, string>;
              const sources = typeof had === "string" ? [had] : Object.values(had);
              const given = (change as Record<string, Record<string, unknown>>)[field]?.[tag];
              expect(of).toBe(
                typeof given === "string" ? undefined : (given as { of?: string }).of,
              );
              expect(stale).toBe(of === undefined ? undefined : !sources.includes(of));
            }
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never throws: any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, changes) => {
        expect(applyOverlay(agenda, value).problems.length).toBeGreaterThan(0);
        expect(() => apply(changes)).not.toThrow();
        expect(() => apply({ opening: changes, vote: { title: changes } })).not.toThrow();
      }),
    );
  });
});
