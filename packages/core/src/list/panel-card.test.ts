import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda } from "../document/schema.ts";
import * as en from "../languages/en.ts";
import * as fr from "../languages/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { createViewContext } from "./context.ts";
import { type ItemView, marker, panelCardView } from "./panel-card.ts";

const document = {
  format: 1,
  id: "a",
  title: "A",
  language: "fr",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "sections", name: { fr: "Sections", en: "Sections" } },
    { id: "press", name: { fr: "Presse", en: "Press" } },
  ],
  places: [
    { id: "hall", name: "Grande salle" },
    { id: "annex", name: "Annexe" },
  ],
  people: [
    { id: "ada", name: "Ada Lovelace", title: "Maire", organisation: "Ville de Londres" },
    { id: "bao", name: "Bao" },
  ],
};

const card = (session: object, lang = "fr", day: object = {}) => {
  const days = [
    { date: "2024-02-23", sessions: [{ id: "s", title: "Séance", ...session }], ...day },
  ];
  const agenda = parse({ ...document, days }).agenda as Agenda;
  const locale = createLocale(lang, { en, fr });
  const context = createViewContext({ agenda, locale, viewerZone: "Europe/Madrid" });
  const [first] = agenda.days;
  return panelCardView(
    first?.sessions[0] as NonNullable<typeof first>["sessions"][0],
    first,
    context,
  );
};

describe("the type", () => {
  it.each<[string, object, string | undefined]>([
    ["is drawn in the reader's language", { type: "panel" }, "Panel"],
    ["is the programme's own wording", { type: "panel", typeLabel: "Table ronde" }, "Table ronde"],
    ["may be only the programme's wording", { typeLabel: "Table ronde" }, "Table ronde"],
    ["is not drawn if there is none", {}, undefined],
    ["is not drawn if it is other", { type: "other" }, undefined],
    ["is not repeated after a title", { title: "Panel : le réseau", type: "panel" }, undefined],
    ["is not repeated in another case", { title: "ATELIER cartes", type: "workshop" }, undefined],
    [
      "is not repeated in the programme's wording",
      { title: "Table ronde 2", typeLabel: "Table ronde" },
      undefined,
    ],
    ["is drawn if the title only contains it", { title: "Le panel", type: "panel" }, "Panel"],
  ])("%s", (_, session, expected) => {
    expect(card(session).type?.text).toBe(expected);
  });

  it("makes a break quiet", () => {
    expect(card({ type: "break" }).quiet).toBe(true);
    expect(card({ type: "social" }).quiet).toBe(false);
  });
});

describe("a session without a title", () => {
  it("is named by its type, once", () => {
    const { title, type } = card({ title: "", type: "panel" });
    expect([title, type]).toEqual([{ text: "Panel" }, undefined]);
  });

  it("is named by its id if it has no type either", () => {
    expect(card({ title: {} }).title).toEqual({ text: "s" });
  });
});

describe("contributors", () => {
  const said = (...contributors: object[]) =>
    card({ contributors }).contributors.map(({ role, names }) => [
      role?.text,
      ...names.map(({ text }) => text),
    ]);

  it("are grouped by role, in order of first appearance", () => {
    expect(
      said(
        { role: "speaker", name: "Un" },
        { role: "moderator", name: "Deux" },
        { role: "speaker", name: "Trois" },
      ),
    ).toEqual([
      [fr.list.role.speaker, "Un", "Trois"],
      [fr.list.role.moderator, "Deux"],
    ]);
  });

  it("of one role with two wordings are separate groups", () => {
    expect(
      said(
        { role: "speaker", name: "Un" },
        { role: "speaker", roleLabel: "Invitée", name: "Deux" },
        { role: "other", roleLabel: "Invitée", name: "Trois" },
      ),
    ).toEqual([
      [fr.list.role.speaker, "Un"],
      ["Invitée", "Deux", "Trois"],
    ]);
  });

  it("who take part, in the programme's own words, have no role", () => {
    const label = "Représentant·e·s des sections";
    expect(said({ role: "participant", audience: ["sections"], label })).toEqual([
      [undefined, label],
    ]);
  });

  it("who are groups keep their role, or they would read as another audience", () => {
    expect(said({ role: "participant", audience: ["sections"] })).toEqual([
      [fr.list.role.participant, "Sections"],
    ]);
  });

  it("who take part with a role label show it", () => {
    expect(said({ role: "participant", roleLabel: "Présence", name: "Un" })).toEqual([
      ["Présence", "Un"],
    ]);
  });

  it("have the programme's wording if it has one", () => {
    const label = "Représentant·e·s des sections";
    expect(said({ role: "lead", audience: ["sections"], person: "ada", label })).toEqual([
      [fr.list.role.lead, label],
    ]);
  });

  it("that are several groups are named one by one", () => {
    expect(said({ role: "lead", audience: ["press", "sections"] })).toEqual([
      [fr.list.role.lead, "Presse", "Sections"],
    ]);
  });

  it("that are everyone read as a sentence", () => {
    expect(said({ role: "participant", audience: ["everyone"] })).toEqual([
      [undefined, fr.list.everyoneTakesPart],
    ]);
    const [everyone] = said(
      { role: "participant", audience: ["everyone"] },
      { role: "lead", name: "Un" },
    );
    expect(everyone).toEqual([undefined, fr.list.everyoneTakesPart]);
  });

  it("that are people have their title and organisation after their name", () => {
    const people = [
      { role: "lead", person: "ada" },
      { role: "lead", person: "bao", tentative: true },
    ];
    expect(card({ contributors: people }).contributors[0]?.names).toEqual([
      { text: "Ada Lovelace", person: "ada", detail: { text: "Maire, Ville de Londres" } },
      { text: "Bao", person: "bao", tentative: true },
    ]);
  });
});

describe("items", () => {
  it("are numbered 1. a) i. and then 1. again, by depth", () => {
    const nest = (levels: number): object => ({
      title: "x",
      ...(levels > 1 && { items: [nest(levels - 1), { title: "y" }] }),
    });
    const markers = (items: ItemView[]): string[][] =>
      items.length
        ? [items.map(({ marker }) => marker), ...markers(items.flatMap(({ items }) => items))]
        : [];
    expect(markers(card({ items: [nest(4)] }).items)).toEqual([
      ["1."],
      ["a)", "b)"],
      ["i.", "ii."],
      ["1.", "2."],
    ]);
  });

  it.each([
    [1, 1, "a)"],
    [26, 1, "z)"],
    [27, 1, "aa)"],
    [52, 1, "az)"],
    [53, 1, "ba)"],
    [702, 1, "zz)"],
    [703, 1, "aaa)"],
    [4, 2, "iv."],
    [9, 2, "ix."],
    [14, 2, "xiv."],
    [49, 2, "xlix."],
    [1994, 2, "mcmxciv."],
    [12, 3, "12."],
    [27, 4, "aa)"],
  ])("number %d at depth %d is %s", (n, depth, expected) => {
    expect(marker(n, depth)).toBe(expected);
  });

  it("keep their own labels, and are counted in the numbering", () => {
    const items = [{ title: "x" }, { title: "y", label: "1 bis" }, { title: "z" }];
    expect(card({ items }).items.map(({ marker }) => marker)).toEqual(["1.", "1 bis", "3."]);
  });

  it("show their audience only if it differs from the session's", () => {
    const items = [
      { title: "x" },
      { title: "y", audience: ["press"] },
      { title: "z", audience: ["everyone"] },
    ];
    const named = card({ items }).items.map(({ audience }) => audience?.map(({ text }) => text));
    expect(named).toEqual([undefined, ["Presse"], undefined]);
  });

  it("have times, places, types and summaries of their own", () => {
    const items = [
      {
        title: "x",
        start: "2024-02-23T10:30",
        place: "annex",
        type: "exercise",
        status: "tentative",
        summary: "Texte",
      },
    ];
    expect(card({ items }).items[0]).toMatchObject({
      times: { first: { start: { text: "10h30", datetime: "2024-02-23T10:30+01:00" } } },
      place: { text: "Annexe" },
      type: { text: fr.list.type.exercise },
      status: { kind: "tentative", label: fr.list.status.tentative },
      summary: { blocks: [{ type: "paragraph", children: ["Texte"] }] },
    });
  });

  it("have the document's heading, otherwise a default one, and none without items", () => {
    const items = [{ title: "x" }];
    expect(card({ items, itemsTitle: "Ordre du jour" }).itemsTitle).toEqual({
      text: "Ordre du jour",
    });
    expect(card({ items }, "en").itemsTitle).toEqual({ text: en.list.items });
    expect(card({ itemsTitle: "Ordre du jour" })).not.toHaveProperty("itemsTitle");
  });
});

describe("status", () => {
  it.each(["tentative", "moved", "cancelled"] as const)("%s has a label", (status) => {
    expect(card({ status }).status).toEqual({ kind: status, label: fr.list.status[status] });
  });

  it("confirmed is not shown", () => {
    expect(card({ status: "confirmed" })).not.toHaveProperty("status");
  });

  it("moved says when and where it was", () => {
    const was = { start: "2024-02-23T09:00", end: "2024-02-23T10:00", place: "annex" };
    expect(card({ status: "moved", was }).was).toEqual([
      { text: "9h00–10h00", dir: "ltr" },
      { text: "Annexe" },
    ]);
  });

  it("moved from another day says so", () => {
    const was = { start: "2024-02-22T09:00" };
    expect(card({ was }).was).toEqual([{ text: "9h00 (−1\u00a0jour)", dir: "ltr" }]);
  });

  it("without a move has no previous time or place", () => {
    expect(card({}).was).toEqual([]);
  });
});

describe("the rest of a card", () => {
  it("has a part of the day only if there is no time", () => {
    expect(card({ dayPart: "morning" }).dayPart).toBe("Matin");
    expect(card({ dayPart: "morning", start: "2024-02-23T09:00" })).not.toHaveProperty("dayPart");
  });

  it("names its audience: its own groups, otherwise its day's, otherwise everyone", () => {
    const names = (session: object, day = {}) =>
      card(session, "en", day).audience.map(({ text }) => text);
    expect(names({ audience: ["press"] }, { audience: ["sections"] })).toEqual(["Press"]);
    expect(names({}, { audience: ["sections"] })).toEqual(["Sections"]);
    expect(names({})).toEqual([en.list.everyone]);
  });

  it("says how to attend unless it is in person", () => {
    expect(card({ attendance: "hybrid" }).attendance).toBe(fr.list.attendance.hybrid);
    expect(card({ attendance: "in-person" })).not.toHaveProperty("attendance");
    expect(card({})).not.toHaveProperty("attendance");
  });

  it("shows admission, track and notice", () => {
    expect(card({ admission: "internal", track: "Climat", notice: "Complet" })).toMatchObject({
      admission: fr.list.admission.internal,
      track: { text: "Climat" },
      notice: { text: "Complet" },
    });
  });

  it("lists its languages by mode, by name", () => {
    const languages = [
      { tag: "fr", mode: "floor" },
      { tag: "en", mode: "interpretation" },
      { tag: "ar", mode: "interpretation" },
    ];
    expect(card({ languages }).languages).toEqual([
      "Langue parlée\u00a0: français",
      "Interprétation\u00a0: anglais et arabe",
    ]);
  });

  it("does not show the code of a language without a name", () => {
    const languages = [{ tag: "qqx", mode: "sign" }];
    expect(card({ languages }).languages).toEqual([fr.list.languageMode.sign]);
  });

  it("labels links with their own label or their purpose", () => {
    const links = [
      { url: "https://a.example", rel: "join" },
      { url: "https://b.example", label: "Note", language: "en" },
      { url: "https://c.example" },
    ];
    expect(card({ links }).links).toEqual([
      { url: "https://a.example", rel: "join", label: { text: fr.list.link.join } },
      { url: "https://b.example", label: { text: "Note" }, language: "anglais" },
      { url: "https://c.example", label: { text: fr.list.link.other } },
    ]);
  });

  it("shows the tag of a language that Intl rejects", () => {
    const links = [{ url: "https://a.example", language: "fr-FR-FR" }];
    expect(card({ links }).links[0]?.language).toBe("fr-FR-FR");
  });

  it("is long if its summary is, not counting formatting and URLs", () => {
    const address = `https://a.example/${"x".repeat(1000)}`;
    expect(card({ summary: `[a](${address})` }).long).toBe(false);
    expect(card({ summary: "mot ".repeat(200) }).long).toBe(true);
    expect(card({}).long).toBe(false);
  });

  it("marks what is in another language", () => {
    expect(card({ title: "Séance", notice: { en: "Full" } }, "en")).toMatchObject({
      title: { text: "Séance", lang: "fr", dir: "ltr" },
      notice: { text: "Full" },
    });
  });
});
