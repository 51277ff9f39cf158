import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../agenda/parse.ts";
import type { Agenda } from "../agenda/schema.ts";
import { ar } from "../locale/ar.ts";
import { fr } from "../locale/fr.ts";
import { createLocale } from "../locale/locale.ts";
import { en } from "../locale/messages.ts";
import { type CalendarOptions, toICalendar } from "./ics.ts";
import { lintCalendar } from "./ics-lint.fixture.ts";

const head = {
  format: 1,
  id: "retreat",
  title: { fr: "Séminaire annuel", en: "Annual retreat" },
  language: "fr",
  timeZone: "Europe/Madrid",
  revision: 7,
  updated: "2024-02-16T10:00:00+01:00",
  venue: { name: "Palais", city: "Barcelone", address: "1, rue Haute" },
  audiences: [
    { id: "sections", name: { fr: "Sections, régions", en: "Sections, regions" } },
    { id: "africa", name: { fr: "Afrique", en: "Africa" }, parent: "sections" },
    { id: "press", name: { fr: "Presse", en: "Press" } },
  ],
  places: [
    { id: "hall", name: { fr: "Grande salle", en: "Main hall" } },
    { id: "annex", name: "Annexe" },
  ],
  people: [{ id: "ada", name: "Ada Lovelace", title: "Maire" }],
};
const start = "2024-02-23T10:00";
const end = "2024-02-23T13:00";

const encoder = new TextEncoder();
const write = (agenda: object, options?: CalendarOptions) => {
  const read = parse({ ...head, ...agenda }).agenda as Agenda;
  const ics = toICalendar(read, options);
  expect(lintCalendar(encoder.encode(ics))).toEqual([]);
  return ics;
};
const oneDay = (sessions: object[], day: object = {}) => ({
  days: [{ date: "2024-02-23", ...day, sessions }],
});
/** Its lines unfolded, in a file with this session alone. */
const lines = (session: object, options?: CalendarOptions, agenda: object = {}) => {
  const sessions = [{ id: "act", title: "Agir", start, end, ...session }];
  return write({ ...oneDay(sessions), ...agenda }, options)
    .replaceAll("\r\n ", "")
    .split("\r\n");
};
/** The value of one property, unescaped, with its parameters before the colon. */
const property = (name: string, ...of: Parameters<typeof lines>) =>
  lines(...of)
    .find((line) => new RegExp(`^${name}[;:]`).test(line))
    ?.slice(name.length)
    .replace(/^:/, "")
    .replaceAll(/\\(.)/g, (_, char) => (char === "n" ? "\n" : char));
const uids = (ics: string) => Array.from(ics.matchAll(/^UID:(.*)@retreat\r$/gm), ([, id]) => id);
const even = (text = "") => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("a session in the file", () => {
  it("is this, word for word", () => {
    const ics = write(oneDay([{ id: "act", title: "Agir", start, end, place: "hall" }]));
    expect(even(ics)).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Plenary//Plenary//EN",
        "NAME:Séminaire annuel",
        "X-WR-CALNAME:Séminaire annuel",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "BEGIN:VEVENT",
        "UID:act@retreat",
        "DTSTAMP:20240216T090000Z",
        "SEQUENCE:7",
        "DTSTART:20240223T090000Z",
        "DTEND:20240223T120000Z",
        "SUMMARY:Agir",
        "STATUS:CONFIRMED",
        "LOCATION:Grande salle\\, Palais\\, 1\\, rue Haute",
        "DESCRIPTION:Vendredi 23 février · 10h00–13h00 (Barcelone)",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it.each<[string, object, string, string | undefined]>([
    ["begins in UTC", {}, "DTSTART", "20240223T090000Z"],
    ["begins in UTC in summer", { start: "2024-07-05T10:00" }, "DTSTART", "20240705T080000Z"],
    [
      "begins at an offset of its own",
      { start: "2024-02-23T10:00:30Z" },
      "DTSTART",
      "20240223T100030Z",
    ],
    [
      "begins later by as much as the clocks skip",
      { start: "2024-03-31T02:30", end: undefined },
      "DTSTART",
      "20240331T013000Z",
    ],
    ["begins at the earlier of two", { start: "2024-10-27T02:30" }, "DTSTART", "20241027T003000Z"],
    [
      "stays within four digits of a year",
      { start: "9999-12-31T23:59-12:00" },
      "DTSTART",
      "99991231T235959Z",
    ],
    ["stays after the year 0", { start: "0000-01-01T00:00+14:00" }, "DTSTART", "00000101T000000Z"],
    ["has no end where there is none", { end: undefined }, "DTEND", undefined],
    ["has no end where it ends as it starts", { end: start }, "DTEND", undefined],
    ["has no end within the same second", { end: "2024-02-23T10:00:00.9" }, "DTEND", undefined],
    ["goes on after midnight", { end: "2024-02-24T01:00" }, "DTEND", "20240224T000000Z"],
    ["is confirmed", { status: "confirmed" }, "STATUS", "CONFIRMED"],
    ["is confirmed where it moved", { status: "moved" }, "STATUS", "CONFIRMED"],
    ["is tentative", { status: "tentative" }, "STATUS", "TENTATIVE"],
    ["stays as cancelled", { status: "cancelled" }, "STATUS", "CANCELLED"],
    [
      "has a title on one line",
      { title: "Agir\r\n ensemble\t!\u0007" },
      "SUMMARY",
      "Agir ensemble !",
    ],
    ["keeps no-break spaces", { title: "Agir\u00a0!" }, "SUMMARY", "Agir\u00a0!"],
    ["keeps a backslash before an n", { title: "C:\\new;a,b" }, "SUMMARY", "C:\\new;a,b"],
    ["has no half of a character", { title: "a\ud83d" }, "SUMMARY", "a\ufffd"],
    [
      "is called by its type where its title is lost",
      { title: "", type: "panel" },
      "SUMMARY",
      "Panel",
    ],
    ["is somewhere else online", { attendance: "online" }, "LOCATION", undefined],
    ["is in its room online", { attendance: "online", place: "hall" }, "LOCATION", "Grande salle"],
    [
      "is at the venue too where it is hybrid",
      { attendance: "hybrid" },
      "LOCATION",
      "Palais, 1, rue Haute",
    ],
    ["has its groups by name", { audience: ["press", "africa"] }, "CATEGORIES", "Presse,Afrique"],
    ["has no group where it is for everyone", { audience: ["everyone"] }, "CATEGORIES", undefined],
  ])("%s", (_, session, name, expected) => {
    expect(property(name, session)).toBe(expected);
  });

  it("has the groups of its day, each comma escaped but the one between", () => {
    const ics = write(
      oneDay([{ id: "a", title: "A", start }], { audience: ["sections", "press"] }),
    );
    expect(ics).toContain("\r\nCATEGORIES:Sections\\, régions,Presse\r\n");
  });

  it.each<[string, object]>([
    ["is all day on its day where it has no start", { start: undefined, end: undefined }],
    ["is so in a part of the day", { start: undefined, end: undefined, dayPart: "morning" }],
    ["is so with an end alone", { start: undefined, dayPart: "all-day" }],
  ])("%s, and keeps nobody busy", (_, session) => {
    expect(property("DTSTART", session)).toBe(";VALUE=DATE:20240223");
    expect(property("DTEND", session)).toBeUndefined();
    expect(property("TRANSP", session)).toBe("TRANSPARENT");
    expect(property("TRANSP", {})).toBeUndefined();
  });

  it("that is not scheduled is there only if it has a start", () => {
    const unscheduled = [
      { id: "later", title: "B" },
      { id: "soon", title: "C", start },
    ];
    expect(uids(write({ unscheduled }))).toEqual(["soon"]);
  });

  it.each([
    ["act", "retreat", "act@retreat"],
    ["a:b/c_1.2-x", "retreat", "a:b/c_1.2-x@retreat"],
    ["a@b", "c", "a%40b@c"],
    ["a", "b@c", "a@b%40c"],
    ['a;b\\c"d%', "x", "a%3Bb%5Cc%22d%25@x"],
    ["séance\u0001", "x", "s%C3%A9ance%01@x"],
  ])("with the id %j of %j has the UID %s", (id, agendaId, uid) => {
    expect(property("UID", { id }, {}, { id: agendaId })).toBe(uid);
  });
});

describe("the agenda's version", () => {
  it.each<[string, object, string, string]>([
    ["is its sequence", {}, "SEQUENCE", "7"],
    ["is 0 where it says none", { revision: undefined }, "SEQUENCE", "0"],
    ["is no larger than an INTEGER", { revision: 20_240_223_120_000 }, "SEQUENCE", "2147483647"],
    [
      "has a time that is no clock's where it says none",
      { updated: undefined },
      "DTSTAMP",
      "19700101T000000Z",
    ],
  ])("%s", (_, agenda, name, expected) => {
    expect(property(name, {}, {}, agenda)).toBe(expected);
  });
});

describe("the calendar", () => {
  it("says where it is refreshed from", () => {
    const calendarUrl = "https://example.org/é.ics";
    expect(property("SOURCE", {}, {}, { calendarUrl })).toBe(
      ";VALUE=URI:https://example.org/%C3%A9.ics",
    );
  });

  it("is not a message: it has no METHOD", () => {
    expect(property("METHOD", {})).toBeUndefined();
  });

  it("of nothing has no event", () => {
    expect(write({})).not.toContain("VEVENT");
  });

  it("is the same whenever it is written", () => {
    expect(write(oneDay([]))).toBe(write(oneDay([])));
  });
});

describe("what is kept", () => {
  const agenda = oneDay([
    { id: "all", title: "A", start },
    { id: "press", title: "B", start, audience: ["press"] },
    { id: "africa", title: "C", start, audience: ["africa"], status: "cancelled" },
    {
      id: "some",
      title: "D",
      start,
      audience: ["press"],
      items: [{ title: "1", contributors: [{ role: "speaker", audience: ["sections"] }] }],
    },
  ]);

  it.each<[string, CalendarOptions | undefined, string[]]>([
    ["is everything with nothing picked", undefined, ["all", "press", "africa", "some"]],
    ["is everything with no group picked", { audiences: [] }, ["all", "press", "africa", "some"]],
    [
      "is what concerns a group, the cancelled too",
      { audiences: ["africa"] },
      ["all", "africa", "some"],
    ],
    [
      "is what concerns those above and below",
      { audiences: ["sections"] },
      ["all", "africa", "some"],
    ],
    ["is what is for everyone alone", { audiences: ["everyone"] }, ["all"]],
    [
      "is everything where the group is unknown",
      { audiences: ["gone"] },
      ["all", "press", "africa", "some"],
    ],
    ["is the sessions that are named", { sessions: ["press", "gone"] }, ["press"]],
    ["is nothing where none is", { sessions: [] }, []],
    ["is what both leave", { sessions: ["press", "all"], audiences: ["africa"] }, ["all"]],
  ])("%s", (_, options, expected) => {
    expect(uids(write(agenda, options))).toEqual(expected);
  });
});

describe("links", () => {
  const url = "https://example.org/programme#top";

  it("open the programme at the session", () => {
    expect(property("URL", { id: "a&b" }, {}, { url })).toBe(
      "https://example.org/programme#plenary?agenda=retreat&session=a%26b",
    );
  });

  it("that are no page stay as they are", () => {
    expect(property("URL", {}, {}, { url: "mailto:office@example.org" })).toBe(
      "mailto:office@example.org",
    );
  });

  it("to join are conferences, marked by their label", () => {
    const links = [
      { url: 'https://example.org/"room";1', rel: "join", label: 'Salle "A" ^n\\,' },
      { url: "https://example.org/hall", rel: "join" },
      { url: "https://example.org/doc", rel: "document" },
    ];
    expect(lines({ links }).filter((line) => line.startsWith("CONFERENCE"))).toEqual([
      `CONFERENCE;VALUE=URI;LABEL="Salle ^'A^' ^^n/,":https://example.org/%22room%22;1`,
      `CONFERENCE;VALUE=URI;LABEL="${fr.link.join}":https://example.org/hall`,
    ]);
  });
});

describe("the description", () => {
  const full = {
    title: { fr: "Agir", en: "Acting" },
    status: "moved",
    was: { start: "2024-02-23T09:00", place: "annex" },
    notice: { fr: "Attention, travaux\u0007.", en: "Mind the works." },
    summary: {
      fr: "Un *mot*.\n\n- [plan](https://example.org/plan)\n- fin",
      en: "A **word**.",
    },
    audience: ["africa", "press"],
    contributors: [
      { role: "moderator", person: "ada", tentative: true },
      { role: "moderator", name: "Bao" },
    ],
    links: [{ url: "https://example.org/room", rel: "join" }],
    languages: [{ tag: "fr", mode: "floor" }],
    attendance: "hybrid",
    admission: "open",
    items: [
      {
        title: { fr: "Bilan", en: "Review" },
        start: "2024-02-23T10:00",
        end: "2024-02-23T10:30",
        place: "annex",
        items: [
          { title: { fr: "Débat", en: "Debate" }, type: "panel", items: [{ title: "Vote" }] },
          { title: "Pause", status: "cancelled", summary: "Un.\n\nDeux." },
        ],
      },
      { label: "Z.", title: "Divers", audience: ["press"] },
    ],
  };

  it("says in French all that a card says", () => {
    expect(even(property("DESCRIPTION", full))).toBe(`\
Vendredi 23 février · 10h00–13h00 (Barcelone)

${fr.status.moved}
Auparavant : 9h00, Annexe
Attention, travaux.

${fr.link.join} : https://example.org/room

Un mot.

- plan (https://example.org/plan)
- fin

Pour qui : Afrique, Presse
${fr.role.moderator} : Ada Lovelace (Maire, à confirmer), Bao
${fr.attendance.hybrid} · ${fr.admission.open}
${fr.languageMode.floor} : français

${fr.items}
1. 10h00–10h30 · Bilan · Annexe
  a) Débat · ${fr.type.panel}
    i. Vote
  b) Pause · ${fr.status.cancelled}
    Un.

    Deux.
Z. Divers
  Pour qui : Presse`);
  });

  it("says it in English", () => {
    expect(even(property("DESCRIPTION", full, { lang: "en" }))).toBe(`\
Friday 23 February · 10:00–13:00 (Barcelone)

${en.status.moved}
Previously: 09:00, Annexe
Mind the works.

${en.link.join}: https://example.org/room

A word.

For: Africa, Press
${en.role.moderator}: Ada Lovelace (Maire, to be confirmed), Bao
${en.attendance.hybrid} · ${en.admission.open}
${en.languageMode.floor}: French

${en.items}
1. 10:00–10:30 · Review · Annexe
  a) Debate · ${en.type.panel}
    i. Vote
  b) Pause · ${en.status.cancelled}
    Un.

    Deux.
Z. Divers
  For: Press`);
  });

  it("names the zone of items' times where the session has none", () => {
    const session = {
      start: undefined,
      end: undefined,
      dayPart: "all-day",
      itemsTitle: "Étapes",
      items: [{ title: "Départ", start: "2024-02-23T08:00" }],
    };
    expect(even(property("DESCRIPTION", session))).toBe(
      "Vendredi 23 février · Toute la journée\nFuseau horaire : Barcelone\n\nÉtapes\n1. 8h00 · Départ",
    );
  });
});

describe("the language", () => {
  it.each<[CalendarOptions, string | undefined, string | undefined]>([
    [{}, "Séminaire annuel", "Sections, régions"],
    [{ lang: "en" }, "Annual retreat", "Sections, regions"],
    [{ lang: "en-GB" }, "Annual retreat", "Sections, regions"],
    [{ lang: "ja" }, "Séminaire annuel", "Sections, régions"],
  ])("with %j is that of the texts", (options, name, category) => {
    expect(property("NAME", {}, options)).toBe(name);
    expect(property("CATEGORIES", { audience: ["sections"] }, options)).toBe(category);
  });

  it("may be any that is handed in", () => {
    const locale = createLocale("ar", { en, ar });
    const links = [{ url: "https://example.org/room", rel: "join" }];
    expect(property("DESCRIPTION", { links }, { locale, lang: "fr" })).toContain(ar.link.join);
  });
});

describe("folding", () => {
  it.each([
    ["of one octet", "x".repeat(300)],
    ["of two", "é".repeat(150)],
    ["of three", "議".repeat(100)],
    ["of four", "😀".repeat(80)],
    ["that are escaped", ",;\\".repeat(60)],
    ["of all kinds", "aé議😀,".repeat(40)],
  ])("fills lines with characters %s, and parts none", (_, title) => {
    const ics = write(oneDay([{ id: "a", title, start }]));
    const [summary = ""] = /SUMMARY:.*?\r\n(?! )/s.exec(ics) ?? [];
    const widths = summary
      .trimEnd()
      .split("\r\n")
      .map((line) => encoder.encode(line).length);
    expect(widths.length).toBeGreaterThan(3);
    for (const width of widths.slice(0, -1)) expect(width).toBeGreaterThan(75 - 4);
    const said = summary.replaceAll("\r\n ", "").trimEnd().slice("SUMMARY:".length);
    expect(said.replaceAll(/\\(.)/g, "$1")).toBe(title);
  });

  it.each([
    [74, 1],
    [75, 1],
    [76, 2],
  ])("of a line of %i octets makes %i", (octets, expected) => {
    const title = "x".repeat(octets - "SUMMARY:".length);
    const ics = write(oneDay([{ id: "a", title, start }]));
    const [summary = ""] = /SUMMARY:.*?\r\n(?! )/s.exec(ics) ?? [];
    expect(summary.trimEnd().split("\r\n").length).toBe(expected);
  });
});

describe("the examples", () => {
  it.each([
    ["pouvoir-du-nous", 1],
    ["retreat-week", 20],
  ])("%s is sound in each of its languages", (name, least) => {
    const file = new URL(`../../../../examples/data/${name}.json`, import.meta.url);
    const agenda = parse(readFileSync(file, "utf8")).agenda as Agenda;
    for (const lang of ["fr", "en", "es", "ar"]) {
      const ics = toICalendar(agenda, { lang });
      expect(lintCalendar(encoder.encode(ics))).toEqual([]);
      expect(ics.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(least);
    }
  });
});
