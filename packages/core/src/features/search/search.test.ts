import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agenda, Session } from "../../document/schema.ts";
import { createSearchIndex, highlight } from "./search.ts";

/** The text with the matches in brackets. */
function marked(text: string, query: string): string {
  let out = "";
  let at = 0;
  for (const [start, end] of highlight(text, query)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

const agendaOf = (...sessions: Session[]): Agenda => ({
  format: 1,
  id: "meeting",
  title: "Meeting",
  language: "fr",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "sections", name: { fr: "Sections", ar: "الأقسام" } },
    { id: "boards", name: "Comités de section" },
  ],
  places: [{ id: "hall", name: { fr: "Grande salle", en: "Main hall" } }],
  people: [{ id: "ana", name: "Ana Muñoz", title: "Présidente", organisation: "Red Sur" }],
  days: [{ date: "2024-02-23", sessions }],
});
const titled = (...titles: string[]) =>
  agendaOf(...titles.map((title, index) => ({ id: `s${index}`, title })));
const ids = (agenda: Agenda, query: string) => {
  const found = createSearchIndex(agenda).search(query);
  return found && Array.from(found.keys(), ({ id }) => id);
};

describe("words", () => {
  it.each<[what: string, text: string, query: string, marked: string]>([
    ["are found by their start", "Le pouvoir du nous", "pouv", "Le [pouv]oir du nous"],
    ["not inside", "Le départ", "part", "Le départ"],
    ["behind an apostrophe", "L’assemblée de l'été", "assemblee ete", "L’[assemblée] de l'[été]"],
    ["behind a hyphen", "Week-end", "end", "Week-[end]"],
    ["each time", "Non, non et NON", "non", "[Non], [non] et [NON]"],
    ["by parts that overlap", "Programme", "pro program", "[Program]me"],
    ["without accents", "Février", "fevrier", "[Février]"],
    ["with accents", "FEVRIER", "février", "[FEVRIER]"],
    ["with Turkish letters", "İstanbul, ISTANBUL", "istanbul", "[İstanbul], [ISTANBUL]"],
    ["with ı", "İstanbul", "ıstanbul", "[İstanbul]"],
    ["with sharp s", "Große Straße", "strasse", "Große [Straße]"],
    ["with Arabic letters", "الجمعية العامَّة", "العامه", "الجمعية [العامَّة]"],
    ["with Arabic digits", "قاعة ٤٢", "42", "قاعة [٤٢]"],
    ["with vowel signs whole", "हिन्दी", "ह", "[हि]न्दी"],
    ["in singular for plural", "The notes", "note", "The [note]s"],
    ["in plural for singular", "La note", "notes", "La [note]"],
    ["but not in a short word", "To be or not to be", "note", "To be or not to be"],
    ["but not with a doubled letter for a single one", "Sales", "salle", "Sales"],
    ["Chinese within a line", "全体会议议程", "会议", "全体[会议]议程"],
    ["Japanese", "本日の総会のご案内", "総会", "本日の[総会]のご案内"],
    ["Katakana at half width", "アジア・センター", "ｾﾝﾀｰ", "アジア・[センター]"],
    ["Thai", "การประชุมใหญ่", "ประชุม", "การ[ประชุม]ใหญ่"],
    ["Korean within a word", "본회의", "회의", "본[회의]"],
    ["Latin within Chinese", "参加AI会议", "ai", "参加[AI]会议"],
    ["across Chinese digits", "第２届大会", "第2届", "[第２届]大会"],
    ["not for a query without words", "Le pouvoir", " – … ", "Le pouvoir"],
  ])("%s: %s", (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe("inclusive spellings", () => {
  const families = [
    [
      ...["participant·e·s", "participant-e-s", "participant.e.s", "participant(e)s"],
      ...[
        "participant·es",
        "participant•e•s",
        "participant‧e‧s",
        "participant‑e‑s",
        "participant/e/s",
      ],
      ...["participants", "participantes", "PARTICIPANT·E·S"],
    ],
    ["délégué·e·s", "délégué.es", "délégués", "déléguées", "delegue-e-s"],
    ["Citoyen·ne·s", "citoyen(ne)s", "citoyens", "citoyennes"],
    ["Bürger*innen", "Bürger:innen", "Bürger_innen", "BürgerInnen", "Bürger/-innen", "Bürgerinnen"],
    ["tod@s", "todxs", "tod*s", "todos/as", "todas/os", "todas y todos"],
    ["alumno/a", "alumno(a)", "alumn@"],
  ];
  it.each(families)("%s and its variants find each other", (...family) => {
    for (const text of family)
      for (const query of family) {
        if (query.includes(" ")) continue;
        expect([text, query, highlight(text, query).length]).not.toEqual([text, query, 0]);
      }
  });

  it.each<[text: string, queries: string]>([
    ["participant·e·s", "participant participante participants participantes particip"],
    ["coordinateur·rice·s", "coordinateur coordinateurs coordinatrice coordinatrices coordinatri"],
    ["coordinateur·ice·s", "coordinateurs coordinatrices coordinatri"],
    ["coordinateur·trice·s", "coordinateurs coordinatrices coordinatri"],
    ["coordinateurs/trices", "coordinateurs coordinatrices coordinateur coordinatrice"],
    ["coordinateurs et coordinatrices", "coordinateurs coordinatrices coordinateur·rice·s"],
    ["chercheur·se·s", "chercheurs chercheuses"],
    ["travailleur·euse·s", "travailleurs travailleuses"],
    ["ouvrier·ère·s", "ouvriers ouvrières"],
    ["actif·ve·s", "actifs actives"],
    ["sportif/ive", "sportif sportive"],
    ["nouveau·elle", "nouveau nouvelle"],
    ["tou·te·s", "tous toutes"],
    ["tous·tes", "tous toutes"],
    ["élu·e·s", "élus élues elu"],
    ["un·e", "un une"],
    ["tod@s", "todos todas todes"],
    ["todxs", "todos todas todes"],
    ["todos/as", "todos todas"],
    ["coordinador(a)", "coordinador coordinadora"],
    ["Teilnehmer:in", "Teilnehmer Teilnehmerin"],
    ["tuttə", "tutto tutta tutti"],
    ["car* amic*", "car amic"],
  ])("%s is found by each of %s", (text, queries) => {
    for (const query of queries.split(" "))
      expect([query, marked(text, query)]).not.toEqual([query, text]);
  });

  it.each<[text: string, query: string, marked: string]>([
    ["Les participant·e·s votent", "participantes", "Les [participant·e·s] votent"],
    ["Les participant(e)s.", "participants", "Les [participant(e)s]."],
    ["Alle Bürger*innen!", "burgerinnen", "Alle [Bürger*innen]!"],
    ["A tod@s vosotr@s", "todas", "A [tod@s] vosotr@s"],
    ["Des déléguées", "délégués", "Des [déléguées]"],
  ])("%s: %s marks the whole word", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it.each<[text: string, query: string]>([
    ["Bürgermeister", "Bürger*innen"],
    ["Todavía", "todos"],
    ["participation", "participant·e·s"],
    ["espace", "participant·es"],
    ["Burg", "Bürger*innen"],
  ])("%s is not found by %s", (text, query) => {
    expect(highlight(text, query)).toEqual([]);
  });

  it.each([
    ["drop-in", "drop in"],
    ["www.example.es", "example es"],
    ["vis-à-vis", "vis-à-vis"],
    ["info@example.org", "info example"],
    ["dit-elle", "elle"],
    ["et/ou", "ou"],
  ])("a word that only looks inclusive is still found: %s by %s", (title, query) => {
    expect(ids(titled(title), query)).toEqual(["s0"]);
  });

  it("are found after each typed letter", () => {
    for (const title of ["Bürger*innen", "participant·e·s", "participant(e)s", "todos/as", "tod@s"])
      for (let end = 1; end <= title.length; end++)
        expect([title.slice(0, end), ids(titled(title), title.slice(0, end))]).toEqual([
          title.slice(0, end),
          ["s0"],
        ]);
  });
});

describe("an index", () => {
  const agenda = agendaOf(
    {
      id: "assembly",
      title: { fr: "Assemblée générale", en: "General assembly" },
      summary: "Le **vote** des\nparticipant·e·s\n\n- [bulletin](https://a.example/secret)",
      place: "hall",
      track: "Gouvernance",
      contributors: [
        { role: "lead", person: "ana" },
        { role: "participant", audience: ["boards", "sections", "everyone"], label: "Les bureaux" },
        { role: "other", name: { fr: "Une invitée" } },
      ],
      items: [
        { title: "Ouverture" },
        {
          title: "Budget",
          items: [{ title: "Comptes", summary: "Rapport *annuel*", place: "hall" }],
        },
      ],
    },
    { id: "lunch", title: { fr: "Déjeuner", en: "Lunch" } },
  );

  it.each<[query: string, path: string, tag: string | undefined, ranges: [number, number][]]>([
    ["generale", "/title", "fr", [[10, 18]]],
    ["assembly", "/title", "en", [[8, 16]]],
    ["vote", "/summary", undefined, [[3, 7]]],
    ["participantes", "/summary", undefined, [[12, 27]]],
    ["bulletin", "/summary", undefined, [[31, 39]]],
    ["main", "/place/name", "en", [[0, 4]]],
    ["gouv", "/track", undefined, [[0, 4]]],
    ["munoz", "/contributors/0/person/name", undefined, [[4, 9]]],
    ["president", "/contributors/0/person/title", undefined, [[0, 9]]],
    ["sur", "/contributors/0/person/organisation", undefined, [[4, 7]]],
    ["bureau", "/contributors/1/label", undefined, [[4, 10]]],
    ["comites", "/contributors/1/audience/0/name", undefined, [[0, 7]]],
    ["الاقسام", "/contributors/1/audience/1/name", "ar", [[0, 7]]],
    ["invite", "/contributors/2/name", "fr", [[4, 10]]],
    ["ouverture", "/items/0/title", undefined, [[0, 9]]],
    ["comptes", "/items/1/items/0/title", undefined, [[0, 7]]],
    ["annuel", "/items/1/items/0/summary", undefined, [[8, 14]]],
  ])("finds %s in %s", (query, path, tag, ranges) => {
    const found = createSearchIndex(agenda).search(query);
    expect(Array.from(found?.keys() ?? [], ({ id }) => id)).toEqual(["assembly"]);
    expect([...(found?.values() ?? [])].flat()).toContainEqual({ path, tag, ranges });
  });

  it.each<[what: string, query: string, found: string[] | undefined]>([
    ["only sessions with every word", "budget muñoz lunch", []],
    ["words of several fields and languages", "budget main assemblée", ["assembly"]],
    ["nothing in the URL of a link", "secret", []],
    ["nothing for an unknown word", "zzz", []],
    ["everything for an empty query", "", undefined],
    ["everything for a query without words", " –·* ", undefined],
    ["sessions in document order", "e", ["assembly"]],
  ])("finds %s", (_, query, found) => {
    expect(ids(agenda, query)).toEqual(found);
  });

  it("keeps document order, with unscheduled sessions last", () => {
    const later = titled("Forum 1", "Vote", "Forum 2");
    later.unscheduled = [{ id: "some-day", title: "Forum 3" }];
    expect(ids(later, "forum")).toEqual(["s0", "s2", "some-day"]);
  });

  it("searches only the texts that `textOf` returns", () => {
    const index = createSearchIndex(agenda, (text) =>
      typeof text === "string" ? [[undefined, text]] : [["fr", text.fr ?? ""]],
    );
    expect(index.search("lunch")?.size).toBe(0);
    expect(index.search("dejeuner")?.size).toBe(1);
  });

  it("reads a few sessions at a time, and the rest when it is asked", () => {
    const agenda = titled("One", "Two", "Three", "Four", "Five");
    const texts: unknown[] = [];
    const index = createSearchIndex(agenda, (text) => {
      texts.push(text);
      return [[undefined, `${text}`]];
    });
    expect(texts).toEqual([]);
    expect(index.read(2)).toBe(true);
    expect(texts).toEqual(["One", "Two"]);
    expect(index.search("five")?.size).toBe(1);
    expect(texts).toEqual(["One", "Two", "Three", "Four", "Five"]);
    expect(index.read(2)).toBe(false);
    expect(index.search("one")?.size).toBe(1);
    expect(texts).toHaveLength(5);
  });

  it("does not modify the document", () => {
    const before = structuredClone(agenda);
    createSearchIndex(agenda).search("participant·e·s");
    expect(agenda).toEqual(before);
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    ...["Été", "participant·e·s", "Bürger*innen", "l’Œuvre", "todos/as", "10h00", "Straße", "naïf"],
    ...["第２届", "الجمعيّة", "İstanbul", "हिन्दी", "회의", "Ὀδυσσεύς", "(e)", "—", "X@s", "Łódź"],
  );
  const title = fc.array(word, { minLength: 1 }).map((words) => words.join(" "));
  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

  it.each<[string, (text: string) => string]>([
    ["itself", (text) => text],
    ["itself in upper case", (text) => text.toUpperCase()],
    ["itself in lower case", (text) => text.toLowerCase()],
    ["itself without accents", (text) => text.normalize("NFD").replace(/\p{sc=Zinh}/gu, "")],
    ["itself decomposed", (text) => text.normalize("NFD")],
    ["itself in full width", fullWidth],
  ])("is found by %s", (_, change) => {
    fc.assert(
      fc.property(title, (title) => {
        const found = ids(titled(title, "x"), change(title));
        expect(found === undefined || found.includes("s0")).toBe(true);
      }),
    );
    fc.assert(
      fc.property(title, (title) => {
        expect(highlight(change(title), title).length > 0).toBe(highlight(title, title).length > 0);
      }),
    );
  });

  it("does not throw, finds itself, and has sorted ranges within bounds", () => {
    const soup = fc
      .array(fc.oneof(word, fc.constantFrom("\ud800", "\udc00", "·", "(", "e", "s", "@", "ـ", "𝐀")))
      .map((parts) => parts.join(""));
    const anything = fc.oneof(fc.string({ unit: "binary" }), soup, fc.string());
    fc.assert(
      fc.property(anything, anything, (text, query) => {
        for (const [one, other] of [
          [text, query],
          [text, text],
        ] as const) {
          let last = -1;
          for (const [start, end] of highlight(one, other)) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(one.length);
        }
        const own = ids(titled(text), text);
        expect(own === undefined || own.length === 1).toBe(true);
        // Each match alone is found by the same query.
        for (const range of highlight(text, query))
          expect(highlight(text.slice(...range), query)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["letters", "x", 1_000_000],
    ["accents", "e\u0301", 200_000],
    ["marks", "a·", 100_000],
    ["endings", "ab·e·s", 50_000],
    ["open brackets", "ab(", 100_000],
    ["doubled letters", "ees", 100_000],
    ["words without spaces", "会议", 100_000],
  ])("with many %s is searched in linear time", (_, piece, times) => {
    const text = piece.repeat(times);
    expect(highlight(text, piece)).toBeInstanceOf(Array);
    expect(ids(titled(text), text.slice(0, 1000))).toEqual(["s0"]);
  });
});
