import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../document/parse.ts";
import type { Agenda } from "../../document/schema.ts";
import * as ar from "../../languages/ar.ts";
import * as en from "../../languages/en.ts";
import * as fr from "../../languages/fr.ts";
import { createLocale } from "../../locale/locale.ts";
import { type CalendarOptions, toICalendar } from "../../outputs.ts";
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
/** The unfolded lines of a file with only this session. */
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
  it("is written exactly like this", () => {
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
      "begins at a time with its own offset",
      { start: "2024-02-23T10:00:30Z" },
      "DTSTART",
      "20240223T100030Z",
    ],
    [
      "begins later by the length of a skipped hour",
      { start: "2024-03-31T02:30", end: undefined },
      "DTSTART",
      "20240331T013000Z",
    ],
    [
      "begins at the earlier of two times",
      { start: "2024-10-27T02:30" },
      "DTSTART",
      "20241027T003000Z",
    ],
    [
      "stays before the year 10000",
      { start: "9999-12-31T23:59-12:00" },
      "DTSTART",
      "99991231T235959Z",
    ],
    [
      "stays after the start of the year 0",
      { start: "0000-01-01T00:00+14:00" },
      "DTSTART",
      "00000101T000000Z",
    ],
    ["has no end if the session has none", { end: undefined }, "DTEND", undefined],
    ["has no end if that is its start", { end: start }, "DTEND", undefined],
    ["has no end in the same second", { end: "2024-02-23T10:00:00.9" }, "DTEND", undefined],
    ["continues after midnight", { end: "2024-02-24T01:00" }, "DTEND", "20240224T000000Z"],
    ["is confirmed", { status: "confirmed" }, "STATUS", "CONFIRMED"],
    ["is confirmed if it moved", { status: "moved" }, "STATUS", "CONFIRMED"],
    ["is tentative", { status: "tentative" }, "STATUS", "TENTATIVE"],
    ["is kept if it is cancelled", { status: "cancelled" }, "STATUS", "CANCELLED"],
    ["says so in its title", { status: "cancelled" }, "SUMMARY", "Annulé\u00a0: Agir"],
    ["blocks no time if it is cancelled", { status: "cancelled" }, "TRANSP", "TRANSPARENT"],
    ["blocks its time if it moved", { status: "moved" }, "TRANSP", undefined],
    [
      "has a title on one line",
      { title: "Agir\r\n ensemble\t!\u0007" },
      "SUMMARY",
      "Agir ensemble !",
    ],
    ["keeps no-break spaces", { title: "Agir\u00a0!" }, "SUMMARY", "Agir\u00a0!"],
    ["keeps a backslash before an n", { title: "C:\\new;a,b" }, "SUMMARY", "C:\\new;a,b"],
    ["has no lone surrogate", { title: "a\ud83d" }, "SUMMARY", "a\ufffd"],
    ["is named by its type if it has no title", { title: "", type: "panel" }, "SUMMARY", "Panel"],
    ["has no location if it is online", { attendance: "online" }, "LOCATION", undefined],
    [
      "is where one joins if it is online",
      { attendance: "online", links: [{ url: "https://example.org/r;1,é", rel: "join" }] },
      "LOCATION",
      "https://example.org/r;1,%C3%A9",
    ],
    [
      "is not at another of its links",
      { attendance: "online", links: [{ url: "https://example.org/live", rel: "stream" }] },
      "LOCATION",
      undefined,
    ],
    [
      "is in its room if it has one beside its address to join",
      {
        attendance: "online",
        place: "hall",
        links: [{ url: "https://example.org/room", rel: "join" }],
      },
      "LOCATION",
      "Grande salle",
    ],
    [
      "has its room if it is online",
      { attendance: "online", place: "hall" },
      "LOCATION",
      "Grande salle",
    ],
    ["has the venue if it is hybrid", { attendance: "hybrid" }, "LOCATION", "Palais, 1, rue Haute"],
    ["has its groups by name", { audience: ["press", "africa"] }, "CATEGORIES", "Presse,Afrique"],
    ["has no category if it is for everyone", { audience: ["everyone"] }, "CATEGORIES", undefined],
  ])("%s", (_, session, name, expected) => {
    expect(property(name, session)).toBe(expected);
  });

  it("has the groups of its day, with commas escaped inside names only", () => {
    const ics = write(
      oneDay([{ id: "a", title: "A", start }], { audience: ["sections", "press"] }),
    );
    expect(ics).toContain("\r\nCATEGORIES:Sections\\, régions,Presse\r\n");
  });

  it.each<[string, object]>([
    ["is an all-day event if it has no start", { start: undefined, end: undefined }],
    [
      "is an all-day event if it has only a part of the day",
      { start: undefined, end: undefined, dayPart: "morning" },
    ],
    ["is an all-day event if it has only an end", { start: undefined, dayPart: "all-day" }],
  ])("%s, and does not block the day", (_, session) => {
    expect(property("DTSTART", session)).toBe(";VALUE=DATE:20240223");
    expect(property("DTEND", session)).toBeUndefined();
    expect(property("TRANSP", session)).toBe("TRANSPARENT");
    expect(property("TRANSP", {})).toBeUndefined();
  });

  it("that is unscheduled is included only if it has a start", () => {
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
    ["is the sequence", {}, "SEQUENCE", "7"],
    ["is 0 by default", { revision: undefined }, "SEQUENCE", "0"],
    [
      "is limited to the range of INTEGER",
      { revision: 20_240_223_120_000 },
      "SEQUENCE",
      "2147483647",
    ],
    [
      "has a fixed stamp if the agenda gives no update time",
      { updated: undefined },
      "DTSTAMP",
      "19700101T000000Z",
    ],
  ])("%s", (_, agenda, name, expected) => {
    expect(property(name, {}, {}, agenda)).toBe(expected);
  });
});

describe("the calendar", () => {
  it("names the URL to refresh from", () => {
    const calendarUrl = "https://example.org/é.ics";
    expect(property("SOURCE", {}, {}, { calendarUrl })).toBe(
      ";VALUE=URI:https://example.org/%C3%A9.ics",
    );
  });

  it("is not a message: it has no METHOD", () => {
    expect(property("METHOD", {})).toBeUndefined();
  });

  it("of an empty agenda has no event", () => {
    expect(write({})).not.toContain("VEVENT");
  });

  it("does not depend on the time of writing", () => {
    expect(write(oneDay([]))).toBe(write(oneDay([])));
  });
});

describe("the filtered file", () => {
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
    ["has all sessions without options", undefined, ["all", "press", "africa", "some"]],
    ["has all sessions with no group", { audiences: [] }, ["all", "press", "africa", "some"]],
    [
      "has what concerns a group, including cancelled sessions",
      { audiences: ["africa"] },
      ["all", "africa", "some"],
    ],
    [
      "has what concerns parent and child groups",
      { audiences: ["sections"] },
      ["all", "africa", "some"],
    ],
    ["has only what is for everyone", { audiences: ["everyone"] }, ["all"]],
    [
      "has all sessions if the group is unknown",
      { audiences: ["gone"] },
      ["all", "press", "africa", "some"],
    ],
    ["has the listed sessions", { sessions: ["press", "gone"] }, ["press"]],
    ["is empty if none is listed", { sessions: [] }, []],
    ["applies both filters", { sessions: ["press", "all"], audiences: ["africa"] }, ["all"]],
  ])("%s", (_, options, expected) => {
    expect(uids(write(agenda, options))).toEqual(expected);
  });
});

describe("links", () => {
  const url = "https://example.org/programme#top";

  it("open the programme at the session", () => {
    expect(property("URL", { id: "a&b" }, {}, { url })).toBe(
      "https://example.org/programme#plenary_session-a_26b_agenda-retreat",
    );
  });

  it("that are not web pages stay as they are", () => {
    expect(property("URL", {}, {}, { url: "mailto:office@example.org" })).toBe(
      "mailto:office@example.org",
    );
  });

  it("to join become conferences with a label", () => {
    const links = [
      { url: 'https://example.org/"room";1', rel: "join", label: 'Salle "A" ^n\\,' },
      { url: "https://example.org/hall", rel: "join" },
      { url: "https://example.org/doc", rel: "document" },
    ];
    expect(lines({ links }).filter((line) => line.startsWith("CONFERENCE"))).toEqual([
      `CONFERENCE;VALUE=URI;LABEL="Salle ^'A^' ^^n/,":https://example.org/%22room%22;1`,
      `CONFERENCE;VALUE=URI;LABEL="${fr.list.link.join}":https://example.org/hall`,
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

  it("has everything on the card, in French", () => {
    expect(even(property("DESCRIPTION", full))).toBe(`\
Vendredi 23 février · 10h00–13h00 (Barcelone)

${fr.list.status.moved}
Auparavant : 9h00, Annexe
Attention, travaux.

${fr.list.link.join} : https://example.org/room

Un mot.

- plan (https://example.org/plan)
- fin

Pour qui : Afrique, Presse
${fr.list.role.moderator} : Ada Lovelace (Maire, à confirmer), Bao
${fr.list.attendance.hybrid} · ${fr.list.admission.open}
${fr.list.languageMode.floor} : français

${fr.list.items}
1. 10h00–10h30 · Bilan · Annexe
  a) Débat · ${fr.list.type.panel}
    i. Vote
  b) Pause · ${fr.list.status.cancelled}
    Un.

    Deux.
Z. Divers
  Pour qui : Presse`);
  });

  it("has the same in English", () => {
    expect(even(property("DESCRIPTION", full, { lang: "en" }))).toBe(`\
Friday 23 February · 10:00–13:00 (Barcelone)

${en.list.status.moved}
Previously: 09:00, Annexe
Mind the works.

${en.list.link.join}: https://example.org/room

A word.

For: Africa, Press
${en.list.role.moderator}: Ada Lovelace (Maire, to be confirmed), Bao
${en.list.attendance.hybrid} · ${en.list.admission.open}
${en.list.languageMode.floor}: French

${en.list.items}
1. 10:00–10:30 · Review · Annexe
  a) Debate · ${en.list.type.panel}
    i. Vote
  b) Pause · ${en.list.status.cancelled}
    Un.

    Deux.
Z. Divers
  For: Press`);
  });

  it("names the zone of the items' times if the session has no time", () => {
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

  it("can be any locale passed in", () => {
    const locale = createLocale("ar", { en, ar });
    const links = [{ url: "https://example.org/room", rel: "join" }];
    expect(property("DESCRIPTION", { links }, { locale, lang: "fr" })).toContain(ar.list.link.join);
  });
});

describe("folding", () => {
  it.each([
    ["of one octet", "x".repeat(300)],
    ["of two octets", "é".repeat(150)],
    ["of three octets", "議".repeat(100)],
    ["of four octets", "😀".repeat(80)],
    ["that are escaped", ",;\\".repeat(60)],
    ["of all kinds", "aé議😀,".repeat(40)],
  ])("fills lines with characters %s and splits none", (_, title) => {
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
  ])("%s gives a valid file in each of its languages", (name, least) => {
    const file = new URL(`../../../../../examples/data/${name}.json`, import.meta.url);
    const agenda = parse(readFileSync(file, "utf8")).agenda as Agenda;
    for (const lang of ["fr", "en", "es", "ar"]) {
      const ics = toICalendar(agenda, { lang });
      expect(lintCalendar(encoder.encode(ics))).toEqual([]);
      expect(ics.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(least);
    }
  });
});
