import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audienceTree, concernOf, eachSession, reachOf } from "../../audience/audience.ts";
import { parse } from "../../document/parse.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import { changes, changesFor, type SessionChange } from "./changes.ts";

const head = {
  format: 1 as const,
  id: "seminar",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  audiences: [
    { id: "network", name: "Réseau" },
    { id: "africa", name: "Afrique", parent: "network" },
    { id: "press", name: "Presse" },
  ],
  places: [
    { id: "hall", name: "Grande salle" },
    { id: "room", name: "Salle 2" },
  ],
  people: [
    { id: "ada", name: "Ada" },
    { id: "bo", name: "Bo" },
  ],
};
const one: Session = {
  id: "a",
  title: "Ouverture",
  start: "2024-02-23T10:00",
  end: "2024-02-23T11:00",
  place: "hall",
};
const onDay = (...sessions: Session[]): Day[] => [{ date: "2024-02-23", sessions }];
const agendaOf = (days: Day[], more: Partial<Agenda> = {}): Agenda => ({ ...head, days, ...more });

/** The changes between two versions of one session. */
const change = (was: Partial<Session>, now: Partial<Session>, more: Partial<Agenda> = {}) =>
  changes(agendaOf(onDay({ ...one, ...was })), agendaOf(onDay({ ...one, ...now }), more));
/** Changes as `id kind kind`. */
const told = (list: SessionChange[]) => list.map(({ id, kinds }) => [id, ...kinds].join(" "));
const at = (time: string) => Date.parse(`${time}:00+01:00`);

const read = (name: string): Agenda | undefined => {
  const file = new URL(`../../../../../examples/data/${name}.json`, import.meta.url);
  return existsSync(file) ? parse(readFileSync(file, "utf8")).agenda : undefined;
};
const week = read("retreat-week") as Agenda;

describe("a session", () => {
  it("is added", () => {
    const added = { id: "b", title: "Atelier" };
    const [day] = onDay(one, added);
    expect(changes(agendaOf(onDay(one)), agendaOf([day as Day]))).toEqual([
      { id: "b", session: added, day, kinds: ["added"], audiences: ["everyone"] },
    ]);
  });

  it("is removed, and is returned as it was", () => {
    const [day] = onDay(one);
    expect(changes(agendaOf([day as Day]), agendaOf(onDay()))).toEqual([
      { id: "a", session: one, day, kinds: ["removed"], audiences: ["everyone"] },
    ]);
  });

  it("is returned in both versions if it is neither added nor removed", () => {
    const [found] = change({}, { title: "Accueil" });
    expect(found?.session.title).toBe("Accueil");
    expect(found?.before?.session).toEqual(one);
    expect(found?.before?.day?.date).toBe("2024-02-23");
  });

  it("is renamed", () => {
    expect(change({}, { title: "Accueil" })).toMatchObject([
      { kinds: ["renamed"], renamed: { from: "Ouverture", to: "Accueil" } },
    ]);
  });

  it.each<[string, Partial<Session>, Partial<Session>, string]>([
    ["cancelled", {}, { status: "cancelled" }, "a cancelled"],
    ["restored", { status: "cancelled" }, {}, "a restored"],
    [
      "restored as tentative",
      { status: "cancelled" },
      { status: "tentative" },
      "a restored details",
    ],
    ["tentative", { status: "confirmed" }, { status: "tentative" }, "a details"],
    ["moved and renamed", {}, { title: "B", place: "room" }, "a moved renamed"],
    ["cancelled at another hour", {}, { status: "cancelled", start: one.end }, "a cancelled moved"],
  ])("is %s", (_, was, now, expected) => {
    expect(told(change(was, now))).toEqual([expected]);
  });
});

describe("a session moved", () => {
  it.each<[string, Partial<Session>, Partial<Session>, SessionChange["moved"]]>([
    [
      "by its start",
      {},
      { start: "2024-02-23T10:30" },
      { start: { from: at("2024-02-23T10:00"), to: at("2024-02-23T10:30") } },
    ],
    [
      "by its end",
      {},
      { end: "2024-02-23T12:00" },
      { end: { from: at("2024-02-23T11:00"), to: at("2024-02-23T12:00") } },
    ],
    ["to no end", {}, { end: undefined }, { end: { from: at("2024-02-23T11:00") } }],
    ["to another place", {}, { place: "room" }, { place: { from: "Grande salle", to: "Salle 2" } }],
    ["to a place", { place: undefined }, {}, { place: { to: "Grande salle" } }],
    [
      "from the morning to the evening",
      { start: undefined, end: undefined, dayPart: "morning" },
      { start: undefined, end: undefined, dayPart: "evening" },
      { dayPart: { from: "morning", to: "evening" } },
    ],
    [
      "from the morning to an hour",
      { start: undefined, end: undefined, dayPart: "morning" },
      { end: undefined },
      { dayPart: { from: "morning" }, start: { to: at("2024-02-23T10:00") } },
    ],
  ])("%s", (_, was, now, moved) => {
    expect(change(was, now)).toMatchObject([{ kinds: ["moved"] }]);
    expect(change(was, now)[0]?.moved).toStrictEqual(moved);
  });

  it("to another day", () => {
    const untimed = { id: "a", title: "Ouverture" };
    const after = agendaOf([{ date: "2024-02-24", sessions: [untimed] }]);
    const [found] = changes(agendaOf(onDay(untimed)), after);
    expect(found?.moved).toStrictEqual({ day: { from: "2024-02-23", to: "2024-02-24" } });
  });

  it("to no day", () => {
    const untimed = { id: "a", title: "Ouverture" };
    const [found] = changes(agendaOf(onDay(untimed)), agendaOf([], { unscheduled: [untimed] }));
    expect(found?.moved).toStrictEqual({ day: { from: "2024-02-23" } });
    expect(found).not.toHaveProperty("day");
  });

  it("if the agenda's zone changed and the wall clock did not", () => {
    const [found] = change({}, {}, { timeZone: "Europe/Lisbon" });
    expect(found?.moved?.start).toEqual({
      from: at("2024-02-23T10:00"),
      to: at("2024-02-23T11:00"),
    });
  });
});

describe("no change is", () => {
  it.each<[string, Partial<Session>, Partial<Session>, Partial<Agenda>?]>([
    ["the same document", {}, {}],
    ["a time with its offset", {}, { start: "2024-02-23T10:00+01:00" }],
    ["a time in UTC with seconds", {}, { start: "2024-02-23T09:00:00Z" }],
    [
      "another name for the same zone",
      { start: "2024-02-23T10:00" },
      { start: "2024-02-23T10:00" },
      { timeZone: "Europe/Paris" },
    ],
    [
      "another zone with a matching wall clock",
      {},
      { start: "2024-02-23T09:00", end: "2024-02-23T10:00" },
      { timeZone: "Europe/Lisbon" },
    ],
    ["an added translation", {}, { title: { fr: "Ouverture", en: "Opening" } }],
    ["a removed translation", { title: { fr: "Ouverture", en: "Opening" } }, {}],
    ["a tag in capitals", {}, { title: { FR: "Ouverture" } }],
    ["a text that is empty in both", { summary: {} }, { summary: {} }],
    ["an empty list", {}, { items: [], links: [] }],
    ["an audience that it inherited from its day", {}, { audience: ["everyone"] }],
    ["an explicit confirmed status", {}, { status: "confirmed" }],
    ["an item's id", { items: [{ id: "x", title: "I" }] }, { items: [{ title: "I" }] }],
    ["a field that format 1 does not have", {}, { colour: "red" }],
    ["its previous time", {}, { was: { start: "2024-02-23T08:00" } }],
    [
      "a place with another id and the same name",
      {},
      { place: "grande-salle" },
      { places: [{ id: "grande-salle", name: { fr: "Grande salle", en: "Great hall" } }] },
    ],
    [
      "a person with another id and the same name",
      { contributors: [{ role: "speaker", person: "ada" }] },
      { contributors: [{ role: "speaker", person: "p1" }] },
      { people: [{ id: "p1", name: "Ada" }] },
    ],
    ["an id", {}, { id: "z" }],
  ])("%s", (_, was, now, more) => {
    expect(change(was, now, more)).toEqual([]);
  });

  it("reported between two copies of the example programme", () => {
    expect(changes(week, structuredClone(week))).toEqual([]);
  });
});

describe("details changed", () => {
  it.each<[string, Partial<Session>, Partial<Session>]>([
    ["summary", { summary: "Vieux" }, { summary: "Neuf" }],
    ["summary", {}, { summary: "Neuf" }],
    ["summary", { summary: { fr: "a", en: "b" } }, { summary: { fr: "a", en: "c" } }],
    ["summary", { summary: { fr: "a" } }, { summary: { en: "b" } }],
    ["contributors", {}, { contributors: [{ role: "speaker", person: "ada" }] }],
    [
      "contributors",
      { contributors: [{ role: "speaker", person: "bo" }] },
      { contributors: [{ role: "speaker", person: "ada" }] },
    ],
    ["items", { items: [{ title: "I" }] }, { items: [{ title: "J" }] }],
    [
      "items",
      { items: [{ title: "I", items: [{ title: "a", start: "2024-02-23T10:10" }] }] },
      { items: [{ title: "I", items: [{ title: "a", start: "2024-02-23T10:20" }] }] },
    ],
    ["links", {}, { links: [{ url: "https://a.example" }] }],
    ["audience", {}, { audience: ["press"] }],
    ["notice", {}, { notice: "Badges" }],
    ["languages", {}, { languages: [{ tag: "fr", mode: "floor" }] }],
  ])("%s", (field, was, now) => {
    expect(change(was, now)).toMatchObject([{ kinds: ["details"], details: [field] }]);
  });

  it("in a session that inherits its day's changed audience", () => {
    const [day] = onDay(one);
    const after = agendaOf([{ ...(day as Day), audience: ["press"] }]);
    expect(changes(agendaOf(onDay(one)), after)).toMatchObject([
      { details: ["audience"], audiences: ["press", "everyone"] },
    ]);
  });
});

describe("a session is matched with its previous version", () => {
  const session = (id: string, title: Session["title"], hour?: string, day = 23): Session => ({
    id,
    title,
    ...(hour && { start: `2024-02-${day}T${hour}` }),
  });
  const compare = (before: Session[], after: Session[]) =>
    told(changes(agendaOf(onDay(...before)), agendaOf(onDay(...after))));

  it("by id, whatever else changed", () => {
    expect(compare([session("a", "A", "10:00")], [session("a", "B", "12:00")])).toEqual([
      "a moved renamed",
    ]);
  });

  it("by title and start, if every id moved on by one", () => {
    const before = [session("s1", "A", "10:00"), session("s2", "B", "11:00")];
    const after = [
      session("s1", "New", "09:00"),
      session("s2", "A", "10:00"),
      session("s3", "B", "11:00"),
    ];
    expect(compare(before, after)).toEqual(["s1 added"]);
  });

  it("by title and day, if its id and time changed", () => {
    expect(compare([session("a", "A", "10:00")], [session("b", "A", "12:00")])).toEqual([
      "b moved",
    ]);
  });

  it("by its title in any one language", () => {
    const before = [session("a", { fr: "Un", en: "One" }, "10:00")];
    expect(compare(before, [session("b", { fr: "Une", en: "One" }, "10:00")])).toEqual([
      "b renamed",
    ]);
  });

  it("by title on another day, if the title is unique", () => {
    const before = agendaOf(onDay(session("a", "A")));
    const after = agendaOf([{ date: "2024-02-25", sessions: [session("b", "A")] }]);
    expect(told(changes(before, after))).toEqual(["b moved"]);
  });

  it("but not by a common title on another day, such as lunch", () => {
    const before = agendaOf([
      { date: "2024-02-23", sessions: [session("l1", "Lunch")] },
      { date: "2024-02-24", sessions: [session("l2", "Lunch")] },
    ]);
    const after = agendaOf([
      { date: "2024-02-24", sessions: [session("l2", "Lunch")] },
      { date: "2024-02-25", sessions: [session("l3", "Lunch")] },
    ]);
    expect(told(changes(before, after))).toEqual(["l1 removed", "l3 added"]);
  });

  it("in the order of the day, if several share a title and all changed", () => {
    const before = [session("a", "Pause", "10:00"), session("b", "Pause", "16:00")];
    const after = [session("x", "Pause", "10:15"), session("y", "Pause", "16:15")];
    const found = changes(agendaOf(onDay(...before)), agendaOf(onDay(...after)));
    expect(found.map(({ id, before }) => `${before?.session.id} ${id}`)).toEqual(["a x", "b y"]);
  });

  it("with none, if it has no title and another id", () => {
    expect(compare([session("a", "", "10:00")], [session("b", "", "10:00")])).toEqual([
      "b added",
      "a removed",
    ]);
  });

  it("in reasonable time among 50,000 that share a title", () => {
    const many = (prefix: string, hour: string) =>
      Array.from({ length: 50_000 }, (_, n) => session(`${prefix}${n}`, "Pause", hour));
    const before = agendaOf(onDay(...many("a", "10:00")));
    const after = agendaOf(onDay(...many("b", "10:30")));
    expect(changes(before, after)).toHaveLength(50_000);
  });
});

describe("the order", () => {
  const days = (...list: [string, ...string[]][]): Agenda =>
    agendaOf(
      list.map(([date, ...ids]) => ({ date, sessions: ids.map((id) => ({ id, title: id })) })),
    );

  it("is that of the document, with removed sessions at the end of their day", () => {
    const before = days(["2024-02-23", "a", "b", "c"], ["2024-02-24", "d"]);
    const after = days(["2024-02-23", "x", "b", "y"], ["2024-02-24", "z"]);
    expect(told(changes(before, after))).toEqual([
      "x added",
      "y added",
      "a removed",
      "c removed",
      "z added",
      "d removed",
    ]);
  });

  it("has removed days before the first later day", () => {
    const before = days(["2024-02-26", "d"], ["2024-02-22", "a"], ["2024-02-24", "b"]);
    before.unscheduled = [{ id: "u", title: "u" }];
    const after = days(["2024-02-23", "x"], ["2024-02-25", "y"]);
    after.unscheduled = [{ id: "v", title: "v" }];
    const ids = changes(before, after).map(({ id }) => id);
    expect(ids).toEqual(["a", "x", "b", "y", "d", "v", "u"]);
  });
});

const audience = fc.subarray(["everyone", "network", "africa", "press"]);
const contributors = audience.map((ids) =>
  ids.map((id) => ({ role: "lead" as const, audience: [id] })),
);
const item = fc.record({ title: fc.constant("i"), audience, contributors });
const session = fc.record<Session, "id" | "title">(
  {
    id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    title: fc.constantFrom("A", "B", { fr: "A", en: "E" }, { en: "E" }, ""),
    start: fc.constantFrom("2024-02-23T10:00", "2024-02-23T10:00+01:00", "2024-02-24T00:30"),
    place: fc.constantFrom("hall", "room"),
    status: fc.constantFrom("cancelled", "tentative"),
    audience,
    contributors,
    items: fc.array(item, { maxLength: 2 }),
  },
  { requiredKeys: ["id", "title"] },
);
const agenda = fc
  .uniqueArray(session, { selector: ({ id }) => id, maxLength: 7 })
  .chain((sessions) =>
    fc.tuple(fc.nat(7), fc.nat(7), audience).map(([one, two, ids]) => {
      const [from, to] = [Math.min(one, two), Math.max(one, two)];
      return agendaOf(
        [
          { date: "2024-02-23", audience: ids, sessions: sessions.slice(0, from) },
          { date: "2024-02-24", sessions: sessions.slice(from, to) },
        ],
        { unscheduled: sessions.slice(to) },
      );
    }),
  );
const ids = (agenda: Agenda) => Array.from(eachSession(agenda), ({ session }) => session.id);

describe("between any two agendas", () => {
  it("each session is reported at most once, and none is lost", () => {
    fc.assert(
      fc.property(agenda, agenda, (before, after) => {
        const found = changes(before, after);
        const kept = found.filter(({ kinds }) => !kinds.includes("removed"));
        const order = ids(after).filter((id) => kept.some((change) => change.id === id));
        expect(kept.map(({ id }) => id)).toEqual(order);
        const count = (kind: string) => found.filter(({ kinds }) => kinds.includes(kind as never));
        expect(ids(before).length + count("added").length - count("removed").length).toBe(
          ids(after).length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("there are no changes if they are equal, whatever the ids and the order of the days", () => {
    fc.assert(
      fc.property(agenda, (agenda) => {
        expect(changes(agenda, structuredClone(agenda))).toEqual([]);
        const reversed = { ...agenda, days: [...agenda.days].reverse() };
        expect(changes(agenda, reversed)).toEqual([]);
      }),
    );
  });

  it("reversing removes what was added, if each title is in one language", () => {
    const monolingual = agenda.map((agenda) => {
      for (const { session } of eachSession(agenda)) {
        if (typeof session.title !== "string")
          session.title = Object.values(session.title)[0] ?? "";
      }
      return agenda;
    });
    fc.assert(
      fc.property(monolingual, monolingual, (before, after) => {
        const of = (kind: string, list: SessionChange[]) =>
          list.filter(({ kinds }) => kinds.includes(kind as never)).length;
        const [there, back] = [changes(before, after), changes(after, before)];
        expect(of("added", there)).toBe(of("removed", back));
        expect(of("removed", there)).toBe(of("added", back));
      }),
    );
  });

  it("neither agenda is modified", () => {
    fc.assert(
      fc.property(agenda, agenda, (before, after) => {
        const copies = structuredClone([before, after]);
        changes(before, after);
        expect([before, after]).toEqual(copies);
      }),
    );
  });

  it("a reader gets the changes of sessions that concern or concerned them", () => {
    fc.assert(
      fc.property(
        agenda,
        agenda,
        fc.subarray(["network", "africa", "press", "everyone"], { minLength: 1 }),
        (before, after, picked) => {
          const { reach } = reachOf(audienceTree(head.audiences), picked);
          const found = changes(before, after);
          const expected = found.filter((change) =>
            [change, change.before].some(
              (listed) => listed && concernOf(listed.session, listed.day, reach).concern !== "not",
            ),
          );
          expect(changesFor(found, reach)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a reader who selected nothing gets all changes", () => {
    const found = change({ audience: ["press"] }, { audience: ["press"], title: "B" });
    expect(changesFor(found, new Set())).toEqual(found);
    expect(changesFor(found, new Set(["africa"]))).toEqual([]);
  });
});
