import { describe, expect, it } from "vitest";
import { agendaTemplate } from "../document/template.ts";
import { check, languagesIn } from "./check.ts";

const session = { id: "s", title: "Séance" };
const base = {
  format: 1,
  id: "seminar",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  revision: 1,
  days: [{ date: "2024-02-23", sessions: [session] }],
};
const withSession = (more: object) => ({
  ...base,
  days: [{ date: "2024-02-23", sessions: [{ ...session, ...more }] }],
});

/** What is wrong, as `code pointer`. */
const found = (document: unknown) =>
  check(document).findings.map(({ code, pointer }) => `${code} ${pointer}`);
const helpOf = (document: unknown) => check(document).findings.map(({ help }) => help);

describe("check", () => {
  it("has nothing to say of a sound agenda, and gives it", () => {
    expect(check(base)).toMatchObject({ agenda: { id: "seminar" }, findings: [] });
    expect(check(JSON.parse(agendaTemplate())).findings).toEqual([]);
  });

  it("tells what parse tells, with its sentence", () => {
    const [finding] = check(withSession({ place: "nowhere" })).findings;
    expect(finding).toMatchObject({
      code: "dangling-reference",
      severity: "error",
      message: expect.stringContaining("nowhere"),
    });
  });

  it("gives no agenda where nothing can be read, whatever it is", () => {
    for (const document of [undefined, null, 7, "{", [], { ...base, format: 2 }]) {
      const { agenda, findings } = check(document);
      expect([agenda, findings.length]).toEqual([undefined, 1]);
    }
  });

  it("says one thing of what was never meant as an agenda", () => {
    expect(found({ type: "FeatureCollection", features: [] })).toEqual(["no-days "]);
  });

  it("says of an agenda without days what else is wrong with it", () => {
    const { days, ...rest } = base;
    expect(found({ ...rest, sessions: [session] })).toEqual([
      "no-days ",
      "unknown-field /sessions",
    ]);
    expect(check(rest).agenda).toBeUndefined();
  });

  it("warns when neither updated nor revision is there", () => {
    const { revision, ...rest } = base;
    expect(found(rest)).toEqual(["no-version "]);
    expect(found({ ...rest, updated: "2024-02-16T09:00:00Z" })).toEqual([]);
  });

  it("does not call unused what is referred to by a wrong id", () => {
    const places = [{ id: "hall", name: "Salle" }];
    expect(found({ ...withSession({ place: "hal" }), places })).toEqual([
      "dangling-reference /days/0/sessions/0/place",
    ]);
    expect(found({ ...base, places })).toEqual(["unused /places/0/id"]);
  });
});

describe("fields that the format does not have", () => {
  it("are told at every level, but for one's own", () => {
    const document = {
      ...withSession({ colour: "red", items: [{ title: "P", "x-a": 1, $comment: "", b: 2 }] }),
      "x-mine": 1,
      other: 2,
    };
    expect(found(document)).toEqual([
      "unknown-field /other",
      "unknown-field /days/0/sessions/0/colour",
      "unknown-field /days/0/sessions/0/items/0/b",
    ]);
  });

  it("are not what overlays have added", () => {
    expect(found(withSession({ overlay: { notes: [] } }))).toEqual([]);
  });

  it.each([
    ["a slip", { sumary: "x" }, 'Did you mean "summary"?'],
    ["letters that changed places", { palce: "x" }, 'Did you mean "place"?'],
    ["another format's name", { speakers: [] }, 'Did you mean "contributors"?'],
    ["a date", { date: "2024-02-23" }, "The date belongs to the day"],
    ["anything else", { zzzzzzzz: 1 }, 'start its name with "x-" or "$"'],
    ["a slip in a field that is there", { titlee: "x" }, 'Did you mean "title"?'],
  ])("have a suggestion: %s", (_, more, help) => {
    expect(helpOf(withSession(more))).toEqual([expect.stringContaining(help)]);
  });
});

describe("what nothing refers to", () => {
  it("is told, for audiences, places and people", () => {
    const document = {
      ...base,
      audiences: [{ id: "a", name: "A" }, null],
      places: [{ id: "p", name: "P" }],
      people: [{ id: "q", name: "Q" }],
    };
    expect(found(document)).toEqual([
      "wrong-type /audiences/1",
      "unused /audiences/0/id",
      "unused /places/0/id",
      "unused /people/0/id",
    ]);
  });

  it("is no group above or below one that is named", () => {
    const audiences = [
      { id: "top", name: "T" },
      { id: "middle", name: "M", parent: "top" },
      { id: "bottom", name: "B", parent: "middle" },
      { id: "beside", name: "S", parent: "top" },
    ];
    expect(found({ ...withSession({ audience: "middle" }), audiences })).toEqual([
      "unused /audiences/3/id",
    ]);
  });

  it("is told in a circle of groups, too", () => {
    const audiences = [
      { id: "a", name: "A", parent: "b" },
      { id: "b", name: "B", parent: "a" },
    ];
    expect(found({ ...withSession({ audience: "a" }), audiences })).toEqual([
      "audience-cycle /audiences/0/parent",
    ]);
  });
});

describe("dates that do not fit", () => {
  const days = (...dates: string[]) => ({
    ...base,
    days: dates.map((date, index) => ({ date, sessions: [{ id: `s${index}`, title: "S" }] })),
  });

  it.each<[string, object, string[]]>([
    ["a session before its day", withSession({ start: "2024-02-22T10:00" }), ["outside-day"]],
    ["a session after its day", withSession({ start: "2024-02-25T10:00" }), ["outside-day"]],
    [
      "a session at noon of the next day",
      withSession({ start: "2024-02-24T12:00" }),
      ["outside-day"],
    ],
    ["a session in another year", withSession({ start: "2023-02-23T10:00" }), ["other-year"]],
    [
      "a session that ends a year later",
      withSession({ start: "2024-02-23T10:00", end: "2025-02-23T11:00" }),
      ["long-session"],
    ],
    [
      "an unscheduled session that ends a year later",
      {
        ...base,
        unscheduled: [{ id: "u", title: "U", start: "2024-02-23T10:00", end: "2025-02-23T11:00" }],
      },
      ["long-session"],
    ],
    ["a day in another year", days("2024-02-23", "2023-02-24", "2024-02-25"), ["other-year"]],
    ["no days", { ...base, days: [] }, ["no-sessions"]],
    [
      "a day without sessions",
      { ...base, days: [...base.days, { date: "2024-02-24", sessions: [] }] },
      ["no-sessions"],
    ],
    [
      "a day without a list",
      { ...base, days: [...base.days, { date: "2024-02-24" }] },
      ["no-sessions"],
    ],
  ])("are told: %s", (_, document, codes) => {
    expect(check(document).findings.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, object]>([
    ["a session after midnight", withSession({ start: "2024-02-24T01:30" })],
    [
      "a session of several days",
      withSession({ start: "2024-02-23T10:00", end: "2024-02-26T11:00" }),
    ],
    // 23:30 UTC is half past midnight in Madrid.
    ["a session by its instant", withSession({ start: "2024-02-22T23:30Z" })],
    ["days around New Year", days("2023-12-30", "2023-12-31", "2024-01-01")],
    ["an agenda of unscheduled sessions", { ...base, days: undefined, unscheduled: [session] }],
  ])("are not these: %s", (_, document) => {
    expect(check(JSON.parse(JSON.stringify(document))).findings).toEqual([]);
  });

  it("have a suggestion", () => {
    expect(helpOf(withSession({ start: "2024-02-25T10:00" }))).toEqual([
      'Did you mean "2024-02-23T10:00"? Else list it in its own day.',
    ]);
    expect(helpOf(days("2024-02-23", "2023-02-24", "2024-02-25"))).toEqual([
      'Did you mean "2024-02-24"?',
    ]);
    // There is no 29 February in 2023.
    expect(helpOf(days("2023-02-27", "2024-02-29", "2023-02-28"))).toEqual([undefined]);
  });

  it("are not looked for in times that parse leaves out", () => {
    expect(
      found(withSession({ start: "2023-02-23T10:00{", end: "2025-02-23T10:00+99:00" })),
    ).toEqual(["wrong-type /days/0/sessions/0/start", "wrong-type /days/0/sessions/0/end"]);
  });

  it("are not looked for where parse finds no date", () => {
    expect(
      found({ ...base, timeZone: "?", days: [{ date: "soon", sessions: [session] }] }),
    ).toEqual(["unknown-time-zone /timeZone", "wrong-type /days/0/date"]);
  });

  it("are not missed where the days are no list", () => {
    expect(found({ ...base, days: {} })).toEqual(["wrong-type /days"]);
  });

  it("are told once where a session stands in place of a day", () => {
    expect(check({ ...base, days: [{ ...session, start: "2024-02-23T10:00" }] }).findings).toEqual([
      expect.objectContaining({
        pointer: "/days/0/date",
        help: expect.stringContaining("session"),
      }),
    ]);
  });
});

describe("texts", () => {
  it.each([
    ["<b>Bold</b>", "html"],
    ["A<br/>B", "html"],
    ['<a href="x">y</a>', "html"],
    ["Crews &amp; pilots", "html"],
    ["Caf&#233;", "html"],
    ["SÃ©ance", "encoding"],
    ["Lâ€™eau", "encoding"],
    ["S\ufffdance", "encoding"],
  ])("that have %j in them are told", (summary, code) => {
    expect(found(withSession({ summary }))).toEqual([`${code} /days/0/sessions/0/summary`]);
    expect(found(withSession({ summary: { fr: summary } }))).toEqual([
      `${code} /days/0/sessions/0/summary/fr`,
    ]);
  });

  it.each(["a < b and c > d", "R&D; and so on", "AT&T", "<3", "ÂME", "1 <2> 3"])(
    "such as %j are left alone",
    (summary) => {
      expect(found(withSession({ summary }))).toEqual([]);
    },
  );

  it.each([
    ["jp", 'Did you mean "ja"?'],
    ["qq", undefined],
    ["eng", 'Did you mean "en"?'],
  ])("in the unknown language %j are told, once", (tag, help) => {
    const document = withSession({
      title: { fr: "S", [tag]: "S" },
      summary: { fr: "S", [tag]: "S" },
    });
    expect(check(document).findings).toMatchObject([{ code: "unknown-language", isOfKey: true }]);
    expect(helpOf(document)).toEqual([help]);
  });

  it("may be in signed languages, and in parts of a language", () => {
    const languages = [
      { tag: "ils", mode: "sign" },
      { tag: "fr-x-facile", mode: "captions" },
    ];
    expect(found(withSession({ languages }))).toEqual([]);
    expect(found(withSession({ languages: [{ tag: "qq", mode: "sign" }] }))).toEqual([
      "unknown-language /days/0/sessions/0/languages/0/tag",
    ]);
  });
});

describe("languages that most have", () => {
  const titled = (...titles: unknown[]) => ({
    ...base,
    days: [
      { date: "2024-02-23", sessions: titles.map((title, index) => ({ id: `s${index}`, title })) },
    ],
  });
  const both = { fr: "Séance", en: "Session" };

  it("are missed in the others", () => {
    const document = titled(both, both, both, { fr: "Séance" }, "Séance", { fr: "S", en: " " });
    expect(found(document)).toEqual(
      [3, 4, 5].map((index) => `missing-language /days/0/sessions/${index}/title`),
    );
  });

  it("are missed where half have them", () => {
    expect(found(titled(both, "Séance"))).toEqual(["missing-language /days/0/sessions/1/title"]);
    expect(found(titled(both, both, both, { en: "Session" }))).toEqual([
      "missing-language /days/0/sessions/3/title",
    ]);
  });

  it("are listed, each once, of all texts", () => {
    const { agenda } = check({ ...titled(both, "Séance"), summary: { es: "Resumen", ca: " " } });
    expect(agenda && languagesIn(agenda)).toEqual(["fr", "es", "en"]);
  });

  it("are not those of a tag that is none", () => {
    const document = titled({ fr: "A", "e{": "B" }, { fr: "A", "e{": "B" }, { fr: "A" });
    expect(check(document).findings.map(({ code }) => code)).toEqual(["wrong-type", "wrong-type"]);
  });

  it("are not missed where few have them, or nothing is written yet", () => {
    expect(found(titled(both, "A", "B"))).toEqual([]);
    expect(found(titled(both, ""))).toEqual([]);
  });

  it("are named, the main one too where the agenda names none", () => {
    const { language, ...rest } = titled({ en: "A", fr: "B", pt: "C" }, "A");
    expect(check(rest).findings.at(-1)?.message).toBe(
      'This "title" has no French ("fr") and Portuguese ("pt"), which 1 of 2 sessions have.',
    );
  });
});
