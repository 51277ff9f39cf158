import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachSession } from "../audience/audience.ts";
import { parse } from "./parse.ts";

const base = {
  format: 1,
  id: "seminar",
  title: "Séminaire",
  language: "fr",
  timeZone: "Europe/Madrid",
  audiences: [{ id: "network", name: "Réseau" }],
  places: [{ id: "hall", name: "Grande salle" }],
  people: [{ id: "ada", name: "Ada" }],
  days: [{ date: "2024-02-23", sessions: [{ id: "s", title: "Séance" }] }],
};
const session = { id: "s", title: "Séance" };
const day = { date: "2024-02-23", sessions: [session] };

const withSession = (more: object) => ({
  ...base,
  days: [{ date: "2024-02-23", sessions: [{ ...session, ...more }] }],
});
const withDay = (more: object) => ({ ...base, days: [{ ...day, ...more }] });

/** What is wrong, as `code pointer`. */
const found = (input: unknown) => parse(input).problems.map((p) => `${p.code} ${p.pointer}`);
const sessionOf = (input: unknown) => parse(input).agenda?.days[0]?.sessions[0];

function deepFreeze<T>(value: T): T {
  if (value && typeof value === "object") Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

const read = (name: string): unknown => {
  const file = new URL(`../../../../examples/data/${name}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};
const FIXTURES = ["pouvoir-du-nous", "retreat-week"].filter((name) => read(name));
const fixture = read("pouvoir-du-nous") as Record<string, unknown>;

describe("a valid document", () => {
  it.each(FIXTURES)("has no problems: %s", (name) => {
    expect(parse(read(name)).problems).toEqual([]);
  });

  it("is read the same from text and from an object", () => {
    expect(parse(JSON.stringify(fixture))).toEqual(parse(fixture));
  });

  it("is read from text that begins with a byte order mark", () => {
    expect(parse(`\ufeff${JSON.stringify(base)}`).problems).toEqual([]);
  });

  it("is returned unchanged, except that missing lists are added", () => {
    const { audiences, places, people, days, ...rest } = base;
    expect(parse(rest).agenda).toStrictEqual({
      ...rest,
      audiences: [],
      places: [],
      people: [],
      days: [],
    });
    expect(parse(base).agenda).toStrictEqual(base);
  });

  it("keeps fields that format 1 does not define, at every level", () => {
    const more = { colour: "blue", nested: { deep: [1, null] } };
    const document = {
      ...base,
      ...more,
      audiences: [{ id: "network", name: "Réseau", ...more }],
      days: [
        {
          ...more,
          date: "2024-02-23",
          sessions: [{ ...session, ...more, items: [{ title: "Point", ...more }] }],
        },
      ],
    };
    expect(parse(document)).toStrictEqual({ agenda: document, problems: [] });
  });

  it("keeps a URL with any of the four schemes, in upper or lower case", () => {
    const links = ["https://a.example", "HTTP://a.example", "mailto:a@a.example", "tel:+34600"].map(
      (url) => ({ url }),
    );
    expect(sessionOf(withSession({ links }))?.links).toEqual(links);
  });
});

describe("what cannot be read at all is refused", () => {
  it.each([
    ["text that is not JSON", "{", "not-json "],
    ["empty text", "", "not-json "],
    ["nothing", undefined, "wrong-type "],
    ["null", null, "wrong-type "],
    ["a list", [base], "wrong-type "],
    ["a number", 42, "wrong-type "],
    ["JSON text of a string", '"agenda"', "wrong-type "],
    ["format 2", { ...base, format: 2 }, "format /format"],
    ["format 1 as a string", { ...base, format: "1" }, "format /format"],
    ["over 20 MB of text", `"${"x".repeat(20_000_000)}"`, "too-large "],
    ["over 20 MB of text in UTF-8", `"${"é".repeat(10_000_000)}"`, "too-large "],
    [
      "over 50,000 sessions",
      { ...base, days: [{ date: "2024-02-23", sessions: Array(50_001).fill(session) }] },
      "too-large ",
    ],
  ])("%s", (_, input, problem) => {
    expect(parse(input)).not.toHaveProperty("agenda");
    expect(found(input)).toEqual([problem]);
  });

  it("a getter that throws", () => {
    const hostile = { ...base };
    Object.defineProperty(hostile, "days", {
      enumerable: true,
      get: () => {
        throw Object.create(null);
      },
    });
    expect(found(hostile)).toEqual(["wrong-type "]);
  });

  it("a proxy that throws on every access", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(found(proxy)).toEqual(["wrong-type "]);
  });
});

describe("a required field that is missing or wrong gets a value that can be shown", () => {
  it.each([
    ["format", { ...base, format: undefined }, "/format", "format", 1],
    ["id", { ...base, id: 7 }, "/id", "id", "agenda"],
    ["an id with a space", { ...base, id: "a b" }, "/id", "id", "agenda"],
    ["title", { ...base, title: null }, "/title", "title", ""],
    ["language", { ...base, language: "français!" }, "/language", "language", "en"],
    ["timeZone", { ...base, timeZone: ["Europe/Madrid"] }, "/timeZone", "timeZone", "UTC"],
  ])("%s of the agenda", (_, input, pointer, key, value) => {
    const { agenda, problems } = parse(input);
    expect(problems).toMatchObject([{ code: "wrong-type", severity: "error", pointer }]);
    expect(agenda).toHaveProperty(key, value);
    expect(agenda?.days).toEqual(base.days);
  });

  it("a session without id or title gets an id and an empty title", () => {
    const input = { ...base, days: [{ date: "2024-02-23", sessions: [{ summary: "Texte" }] }] };
    expect(found(input).sort()).toEqual([
      "wrong-type /days/0/sessions/0/id",
      "wrong-type /days/0/sessions/0/title",
    ]);
    expect(sessionOf(input)).toEqual({ id: "days-0-sessions-0", title: "", summary: "Texte" });
  });

  it("an audience without a name uses its id as name", () => {
    const input = { ...base, audiences: [{ id: "network" }] };
    expect(found(input)).toEqual(["wrong-type /audiences/0/name"]);
    expect(parse(input).agenda?.audiences).toEqual([{ id: "network", name: "network" }]);
  });

  it("a contributor without a role gets the role other", () => {
    const input = withSession({ contributors: [{ name: "Ada" }] });
    expect(found(input)).toEqual(["wrong-type /days/0/sessions/0/contributors/0/role"]);
    expect(sessionOf(input)?.contributors).toEqual([{ name: "Ada", role: "other" }]);
  });

  it("a day without a date takes that of its first session with a start", () => {
    const sessions = [session, { id: "t", title: "T", start: "2024-02-23T10:00" }];
    const { agenda, problems } = parse({ ...base, days: [{ sessions }] });
    expect(problems).toMatchObject([{ code: "wrong-type", pointer: "/days/0/date" }]);
    expect(agenda?.days).toMatchObject([{ date: "2024-02-23", sessions }]);
  });

  it("a day without a date does not take an invalid one", () => {
    const sessions = [{ ...session, start: "2024-02-30T10:00" }];
    const { agenda } = parse({ ...base, days: [{ date: "2024-02-30", sessions }] });
    expect(agenda?.unscheduled).toEqual([session]);
  });

  it("the sessions of undated days become unscheduled and keep their audience", () => {
    const { agenda, problems } = parse({
      ...base,
      days: [
        { date: "soon", audience: ["network"], sessions: [{ id: "a", title: "A", type: "?" }] },
        { date: "later", title: "Lundi", sessions: [{ id: "b", title: "B", place: "nowhere" }] },
        { date: "2024-02-23", sessions: [{ id: "c", title: "C" }] },
      ],
      unscheduled: [{ id: "d", title: 4 }],
    });
    expect(agenda?.days).toEqual([{ date: "2024-02-23", sessions: [{ id: "c", title: "C" }] }]);
    expect(agenda?.unscheduled).toEqual([
      { id: "d", title: "" },
      { id: "a", title: "A", audience: ["network"] },
      { id: "b", title: "B" },
    ]);
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual([
      "/days/0/date",
      "/days/0/sessions/0/type",
      "/days/1/date",
      "/days/1/sessions/0/place",
      "/unscheduled/0/title",
    ]);
  });
});

describe("a session whose day has no date", () => {
  it("still gets a unique id", () => {
    const { agenda } = parse({
      ...base,
      days: [day, { audience: ["network"], sessions: [session] }],
    });
    expect(agenda?.unscheduled).toEqual([{ ...session, id: "s-2", audience: ["network"] }]);
  });
});

describe("a wrong type removes as little as possible", () => {
  const at = "/days/0/sessions/0";
  it.each<[string, unknown, string]>([
    ["agenda.summary", { ...base, summary: 1 }, "/summary"],
    ["agenda.venue", { ...base, venue: "Barcelone" }, "/venue"],
    ["agenda.venue as a list", { ...base, venue: [] }, "/venue"],
    ["agenda.state", { ...base, state: "published" }, "/state"],
    ["agenda.revision", { ...base, revision: 1.5 }, "/revision"],
    ["agenda.revision below zero", { ...base, revision: -1 }, "/revision"],
    ["agenda.updated without an offset", { ...base, updated: "2024-02-16T09:00" }, "/updated"],
    ["agenda.audiences", { ...base, audiences: "network" }, "/audiences"],
    ["an audience", { ...base, audiences: [null] }, "/audiences/0"],
    ["a place", { ...base, places: [[]] }, "/places/0"],
    ["agenda.unscheduled", { ...base, unscheduled: {} }, "/unscheduled"],
    ["an unscheduled session", { ...base, unscheduled: [1] }, "/unscheduled/0"],
    ["a day", { ...base, days: [day, "2024-02-24"] }, "/days/1"],
    ["day.audience", withDay({ audience: {} }), "/days/0/audience"],
    ["an id in day.audience", withDay({ audience: [1] }), "/days/0/audience/0"],
    ["day.title", withDay({ title: 23 }), "/days/0/title"],
    ["a session", { ...base, days: [{ ...day, sessions: [session, 3] }] }, "/days/0/sessions/1"],
    ["session.type", withSession({ type: "lunch" }), `${at}/type`],
    ["session.start", withSession({ start: "10h00" }), `${at}/start`],
    ["session.start on an invalid day", withSession({ start: "2024-02-30T10:00" }), `${at}/start`],
    ["session.start at an invalid hour", withSession({ start: "2024-02-23T24:00" }), `${at}/start`],
    [
      "session.start at an invalid second",
      withSession({ start: "2024-02-23T10:00:99" }),
      `${at}/start`,
    ],
    ["an invalid offset", withSession({ start: "2024-02-23T10:00+99:99" }), `${at}/start`],
    ["session.dayPart", withSession({ dayPart: "noon" }), `${at}/dayPart`],
    ["session.attendance", withSession({ attendance: true }), `${at}/attendance`],
    ["session.admission", withSession({ admission: "all" }), `${at}/admission`],
    ["session.status", withSession({ status: "late" }), `${at}/status`],
    ["session.was", withSession({ was: "10:00" }), `${at}/was`],
    ["session.was.start", withSession({ was: { start: 10 } }), `${at}/was/start`],
    ["session.languages", withSession({ languages: ["fr"] }), `${at}/languages/0`],
    [
      "a language's mode",
      withSession({ languages: [{ tag: "fr", mode: "?" }] }),
      `${at}/languages/0/mode`,
    ],
    ["session.links", withSession({ links: "https://a.example" }), `${at}/links`],
    ["a link's address", withSession({ links: [{ label: "a" }] }), `${at}/links/0/url`],
    ["session.items", withSession({ items: {} }), `${at}/items`],
    ["an item", withSession({ items: ["Point"] }), `${at}/items/0`],
    ["item.label", withSession({ items: [{ title: "P", label: 1 }] }), `${at}/items/0/label`],
    [
      "a deeper item's status",
      withSession({ items: [{ title: "P", items: [{ title: "Q", status: 1 }] }] }),
      `${at}/items/0/items/0/status`,
    ],
    ["a translation", withSession({ title: { fr: "Séance", en: 5 } }), `${at}/title/en`],
    ["a tag", withSession({ title: { fr: "Séance", english_uk: "S" } }), `${at}/title/english_uk`],
  ])("%s", (_, input, pointer) => {
    const { agenda, problems } = parse(input);
    expect(problems).toMatchObject([{ code: "wrong-type", severity: "error", pointer }]);
    expect(agenda?.days[0]?.sessions[0]).toMatchObject({ id: "s" });
    const again = parse(agenda);
    expect(again.problems).toEqual([]);
  });

  it("invalid translations are left out, valid ones stay", () => {
    const input = withSession({ title: { fr: 1, en: 2, es: "Sesión" } });
    expect(found(input)).toEqual([
      "wrong-type /days/0/sessions/0/title/fr",
      "wrong-type /days/0/sessions/0/title/en",
    ]);
    expect(sessionOf(input)?.title).toEqual({ es: "Sesión" });
  });

  it("a list is not accepted as a map of translations", () => {
    expect(found({ ...base, title: ["Séminaire"] })).toEqual(["wrong-type /title"]);
  });
});

describe("pointers", () => {
  it("refer to the input document, however much is left out of it", () => {
    const input = {
      ...base,
      audiences: [1, { id: "a", name: "A" }, 2, { id: "b", name: "B", parent: "none" }],
      days: [
        null,
        {
          date: "2024-02-23",
          sessions: [
            false,
            { id: "a", title: "A" },
            [],
            {
              id: "b",
              title: "B",
              place: "nowhere",
              audience: [0, "nobody"],
              contributors: [7, { role: "lead", person: "nobody", name: "Ada" }],
              items: [{}, "x", { title: "P", place: "nowhere" }],
            },
          ],
        },
      ],
    };
    expect(found(input).sort()).toEqual([
      "dangling-reference /audiences/3/parent",
      "dangling-reference /days/1/sessions/3/audience/1",
      "dangling-reference /days/1/sessions/3/contributors/1/person",
      "dangling-reference /days/1/sessions/3/items/2/place",
      "dangling-reference /days/1/sessions/3/place",
      "wrong-type /audiences/0",
      "wrong-type /audiences/2",
      "wrong-type /days/0",
      "wrong-type /days/1/sessions/0",
      "wrong-type /days/1/sessions/2",
      "wrong-type /days/1/sessions/3/audience/0",
      "wrong-type /days/1/sessions/3/contributors/0",
      "wrong-type /days/1/sessions/3/items/0/title",
      "wrong-type /days/1/sessions/3/items/1",
    ]);
  });

  it("are escaped as in RFC 6901", () => {
    expect(found({ ...base, title: { "a/b~c": "x", fr: "y" } })).toEqual([
      "wrong-type /title/a~1b~0c",
    ]);
  });
});

describe("ids", () => {
  it.each([
    ["audiences", [{ id: "a", name: "First" }], [{ id: "a", name: "Second" }]],
    ["places", [{ id: "a", name: "First" }], [{ id: "a", name: "Second" }]],
    ["people", [{ id: "a", name: "First" }], [{ id: "a", name: "Second" }]],
  ])("of %s belong to the first; a second one is left out", (kind, first, second) => {
    const input = { ...base, [kind]: [...first, ...second] };
    expect(found(input)).toEqual([`duplicate-id /${kind}/1/id`]);
    expect(parse(input).agenda).toHaveProperty(kind, first);
  });

  it("of sessions and items that are already taken get a number", () => {
    const input = {
      ...base,
      days: [
        {
          date: "2024-02-23",
          sessions: [session, { ...session, items: [{ id: "s", title: "" }] }],
        },
      ],
      unscheduled: [{ ...session }],
    };
    expect(found(input)).toEqual([
      "duplicate-id /days/0/sessions/1/id",
      "duplicate-id /days/0/sessions/1/items/0/id",
      "duplicate-id /unscheduled/0/id",
    ]);
    const { agenda } = parse(input);
    expect(agenda?.days[0]?.sessions[1]).toMatchObject({ id: "s-2", items: [{ id: "s-3" }] });
    expect(agenda?.unscheduled).toMatchObject([{ id: "s-4" }]);
  });

  it("that are generated never clash with another session's", () => {
    const sessions = [session, session, { id: "s-2", title: "Deux" }];
    const input = { ...base, days: [{ date: "2024-02-23", sessions }] };
    expect(found(input)).toEqual(["duplicate-id /days/0/sessions/1/id"]);
    expect(parse(input).agenda?.days[0]?.sessions.map(({ id }) => id)).toEqual(["s", "s-3", "s-2"]);
  });

  it("that are equal in 50,000 sessions are made unique in reasonable time", () => {
    const sessions = Array(50_000).fill(session);
    const { agenda } = parse({ ...base, days: [{ date: "2024-02-23", sessions }] });
    expect(new Set(agenda?.days[0]?.sessions.map(({ id }) => id)).size).toBe(50_000);
  });

  it("leave `everyone` to the audience that always exists", () => {
    const input = {
      ...base,
      audiences: [
        { id: "everyone", name: "Tous" },
        { id: "a", name: "A", parent: "everyone" },
      ],
    };
    expect(found(input)).toEqual([
      "reserved-id /audiences/0/id",
      "dangling-reference /audiences/1/parent",
    ]);
    expect(parse(input).agenda?.audiences).toEqual([{ id: "a", name: "A" }]);
  });
});

describe("a dangling reference is left out", () => {
  const at = "/days/0/sessions/0";
  it.each<[string, unknown, string, object]>([
    ["day.audience", withDay({ audience: ["network", "x"] }), "/days/0/audience/1", session],
    ["day.focus", withDay({ focus: ["x"] }), "/days/0/focus/0", session],
    ["session.audience", withSession({ audience: ["x"] }), `${at}/audience/0`, { audience: [] }],
    ["session.place", withSession({ place: "x" }), `${at}/place`, session],
    ["session.was.place", withSession({ was: { place: "x" } }), `${at}/was/place`, { was: {} }],
    [
      "a contributor's person",
      withSession({ contributors: [{ role: "lead", person: "x", name: "Ada" }] }),
      `${at}/contributors/0/person`,
      { contributors: [{ role: "lead", name: "Ada" }] },
    ],
    [
      "a contributor's audience, but not the label",
      withSession({ contributors: [{ role: "lead", audience: ["x"], label: "Le bureau" }] }),
      `${at}/contributors/0/audience/0`,
      { contributors: [{ role: "lead", audience: [], label: "Le bureau" }] },
    ],
    [
      "item.audience",
      withSession({ items: [{ title: "P", audience: ["x"] }] }),
      `${at}/items/0/audience/0`,
      { items: [{ title: "P", audience: [] }] },
    ],
    [
      "item.place",
      withSession({ items: [{ title: "P", place: "x" }] }),
      `${at}/items/0/place`,
      { items: [{ title: "P" }] },
    ],
  ])("%s", (_, input, pointer, left) => {
    expect(found(input)).toEqual([`dangling-reference ${pointer}`]);
    expect(sessionOf(input)).toMatchObject(left);
  });

  it("`everyone` is always there to refer to", () => {
    const contributors = [{ role: "participant", audience: ["everyone"] }];
    expect(found(withSession({ audience: ["everyone"], contributors }))).toEqual([]);
  });

  it("a contributor with nothing left is left out too", () => {
    const input = withSession({ contributors: [{ role: "lead", person: "x" }, { role: "lead" }] });
    expect(found(input)).toEqual([
      "dangling-reference /days/0/sessions/0/contributors/0/person",
      "wrong-type /days/0/sessions/0/contributors/0",
      "wrong-type /days/0/sessions/0/contributors/1",
    ]);
    expect(sessionOf(input)?.contributors).toEqual([]);
  });
});

describe("the tree of audiences", () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, i) => ({
      id: `a${i}`,
      name: "A",
      ...(i && { parent: `a${i - 1}` }),
    }));

  it("has no audience that is its own parent", () => {
    const input = { ...base, audiences: [{ id: "a", name: "A", parent: "a" }] };
    expect(found(input)).toEqual(["audience-cycle /audiences/0/parent"]);
    expect(parse(input).agenda?.audiences).toEqual([{ id: "a", name: "A" }]);
  });

  it("is cut once in a cycle of several, and the cycle's other children stay", () => {
    const input = {
      ...base,
      audiences: [
        { id: "leaf", name: "L", parent: "a" },
        { id: "a", name: "A", parent: "b" },
        { id: "b", name: "B", parent: "c" },
        { id: "c", name: "C", parent: "a" },
      ],
    };
    expect(found(input)).toEqual(["audience-cycle /audiences/1/parent"]);
    expect(parse(input).agenda?.audiences.map(({ parent }) => parent)).toEqual([
      "a",
      undefined,
      "c",
      "a",
    ]);
  });

  it("may have eight levels", () => {
    expect(found({ ...base, audiences: chain(8) })).toEqual([]);
  });

  it("is cut below the eighth level", () => {
    expect(found({ ...base, audiences: chain(9) })).toEqual(["too-deep /audiences/8/parent"]);
  });

  it("of 100,000 levels is read in reasonable time", () => {
    expect(parse({ ...base, audiences: chain(100_000) }).agenda?.audiences).toHaveLength(100_000);
  });
});

describe("items", () => {
  const nest = (levels: number) => {
    let item: Record<string, unknown> = { title: "1" };
    for (let level = levels - 1; level > 0; level--) item = { title: "x", items: [item] };
    return withSession({ items: [item] });
  };

  it("may nest eight levels", () => {
    expect(found(nest(8))).toEqual([]);
  });

  it("are cut below the eighth level", () => {
    expect(found(nest(9))).toEqual([`too-deep /days/0/sessions/0${"/items/0".repeat(8)}/items`]);
    expect(parse(parse(nest(9)).agenda).problems).toEqual([]);
  });

  it("of 100,000 levels do not overflow the stack, as an object or as text", () => {
    const open = '{"title":"x","items":['.repeat(100_000);
    const items = `[${open}${"]}".repeat(100_000)}]`;
    const text = JSON.stringify(base).replace('"title":"Séance"', `"title":"","items":${items}`);
    for (const input of [text, JSON.parse(text)]) {
      expect(parse(input).problems).toMatchObject([{ code: "too-deep" }]);
      expect(sessionOf(input)).toMatchObject({ id: "s" });
    }
  });
});

describe("times", () => {
  it("an end before its start is left out", () => {
    const input = withSession({ start: "2024-02-23T10:00", end: "2024-02-23T09:00" });
    expect(parse(input).problems).toMatchObject([
      { code: "end-before-start", severity: "error", pointer: "/days/0/sessions/0/end" },
    ]);
    expect(sessionOf(input)).toEqual({ ...session, start: "2024-02-23T10:00" });
  });

  it("are compared as instants where one has an offset", () => {
    const input = withSession({ start: "2024-02-23T10:00", end: "2024-02-23T09:30Z" });
    expect(found(input)).toEqual([]);
  });

  it("are checked in `was` and in items", () => {
    const backwards = { start: "2024-02-23T10:00", end: "2024-02-23T09:00" };
    expect(found(withSession({ was: backwards, items: [{ title: "P", ...backwards }] }))).toEqual([
      "end-before-start /days/0/sessions/0/was/end",
      "end-before-start /days/0/sessions/0/items/0/end",
    ]);
  });

  it.each([
    ["skips", "2024-03-31T02:30", "skipped-time"],
    ["repeats", "2024-10-27T02:30", "repeated-time"],
  ])("that a clock change %s are kept and reported", (_, start, code) => {
    const input = withSession({ start });
    expect(parse(input).problems).toMatchObject([
      { code, severity: "warning", pointer: "/days/0/sessions/0/start" },
    ]);
    expect(sessionOf(input)).toMatchObject({ start });
  });

  it("with an offset are never ambiguous", () => {
    expect(found(withSession({ start: "2024-10-27T02:30+01:00" }))).toEqual([]);
  });

  it.each(["Mars/Olympus", "", "+02:00", "Madrid"])(
    "in the zone %j are read as UTC",
    (timeZone) => {
      const input = { ...base, timeZone };
      expect(found(input)).toEqual(["unknown-time-zone /timeZone"]);
      expect(parse(input).agenda?.timeZone).toBe("UTC");
    },
  );
});

describe("a time without a date", () => {
  const times = (input: unknown, at = sessionOf(input)) => [at?.start, at?.end];

  it("is that time of the day that lists it", () => {
    const input = withSession({ start: "10:00", end: "11:30:15" });
    expect(found(input)).toEqual([]);
    expect(times(input)).toEqual(["2024-02-23T10:00", "2024-02-23T11:30:15"]);
  });

  it("is on the next day as an end that lies before its start", () => {
    expect(times(withSession({ start: "22:00", end: "01:00" }))).toEqual([
      "2024-02-23T22:00",
      "2024-02-24T01:00",
    ]);
    const lastNight = { ...withSession({}), timeZone: "UTC" };
    lastNight.days = [
      { date: "2023-12-31", sessions: [{ ...session, start: "2023-12-31T22:00", end: "00:30" }] },
    ] as unknown as typeof lastNight.days;
    expect(times(lastNight)).toEqual(["2023-12-31T22:00", "2024-01-01T00:30"]);
  });

  it("is left out as an end that would lie after the year 9999", () => {
    const sessions = [{ ...session, start: "22:00", end: "01:00" }];
    expect(found({ ...base, days: [{ date: "9999-12-31", sessions }] })).toEqual([
      "end-before-start /days/0/sessions/0/end",
    ]);
  });

  it("is compared as an instant with a start that has an offset", () => {
    // 10:30 UTC is 11:30 in Madrid.
    const input = withSession({ start: "2024-02-23T10:30Z", end: "12:00" });
    expect(times(input)).toEqual(["2024-02-23T10:30Z", "2024-02-23T12:00"]);
  });

  it("stands in items and where a session was, too", () => {
    const input = withSession({
      was: { start: "09:00", end: "10:00" },
      items: [{ title: "P", start: "10:00", items: [{ title: "Q", end: "10:30" }] }],
    });
    expect(found(input)).toEqual([]);
    expect(sessionOf(input)).toMatchObject({
      was: { start: "2024-02-23T09:00", end: "2024-02-23T10:00" },
      items: [{ start: "2024-02-23T10:00", items: [{ end: "2024-02-23T10:30" }] }],
    });
  });

  it("takes the date that a day without one takes from its sessions", () => {
    const sessions = [
      { id: "a", title: "A", start: "09:00" },
      { id: "b", title: "B", start: "2024-02-23T10:00" },
    ];
    const { agenda } = parse({ ...base, days: [{ sessions }] });
    expect(agenda?.days[0]?.sessions[0]?.start).toBe("2024-02-23T09:00");
  });

  it.each([
    ["unscheduled", { ...base, days: [], unscheduled: [{ ...session, start: "10:00" }] }],
    [
      "on no day",
      { ...base, days: [{ date: "soon", sessions: [{ ...session, start: "10:00" }] }] },
    ],
  ])("is left out of a session that is %s", (_, input) => {
    const { agenda, problems } = parse(input);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "wrong-type", expected: "date-time", found: "10:00" }),
    );
    expect(agenda?.unscheduled).toEqual([session]);
  });

  it.each(["24:00", "10:60", "9:00", "10:00Z", "10:00+02:00", "10"])("is not %j", (start) => {
    expect(found(withSession({ start }))).toEqual(["wrong-type /days/0/sessions/0/start"]);
  });
});

describe("one id alone where a list of ids is asked for", () => {
  it("is read as a list of one", () => {
    const input = {
      ...withSession({
        audience: "everyone",
        contributors: [{ role: "participant", audience: "network" }],
        items: [{ title: "P", audience: "network" }],
      }),
    };
    Object.assign(input.days[0] ?? {}, { audience: "network", focus: "network" });
    const { agenda, problems } = parse(input);
    expect(problems).toEqual([]);
    expect(agenda?.days[0]).toMatchObject({
      audience: ["network"],
      focus: ["network"],
      sessions: [
        {
          audience: ["everyone"],
          contributors: [{ audience: ["network"] }],
          items: [{ audience: ["network"] }],
        },
      ],
    });
  });

  it("is left out where nothing has it", () => {
    const input = withSession({ audience: "nobody" });
    expect(found(input)).toEqual(["dangling-reference /days/0/sessions/0/audience"]);
    expect(sessionOf(input)).toEqual(session);
  });
});

describe("a day's title that names a weekday", () => {
  // 2024-02-23 was a Friday.
  it.each([
    ["fr", "Jeudi : le pouvoir du nous"],
    ["en", "THURSDAY, a day of work"],
    ["es", "El jueves, trabajo interno"],
    ["de", "Donnerstag"],
    ["pt", "Quinta-feira, 23 de fevereiro"],
    ["ar", "يوم الخميس"],
    ["ru", "Четверг"],
    ["tr", "PAZARTESİ"],
  ])("is reported if it contradicts the date, in %s", (language, title) => {
    const input = { ...base, language, days: [{ ...day, title }] };
    expect(parse(input).problems).toMatchObject([
      { code: "weekday", severity: "warning", pointer: "/days/0/title" },
    ]);
    expect(parse(input).agenda?.days).toMatchObject([{ date: "2024-02-23", title }]);
  });

  it("is checked in each of its languages, and reported once", () => {
    const title = { fr: "Vendredi", en: "Thursday", es: "Jueves" };
    expect(found(withDay({ title }))).toEqual(["weekday /days/0/title"]);
  });

  it.each([
    ["fr", "Vendredi"],
    ["en", "From Thursday to Friday"],
    ["en", "Mondays matter"],
    ["fr-x-facile", "Vendredi"],
    ["xx", "Thursday"],
  ])("is fine if it agrees or names none: %s %s", (language, title) => {
    expect(found({ ...base, language, days: [{ ...day, title }] })).toEqual([]);
  });
});

describe("an unsafe link is left out", () => {
  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "  javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "\u00a0javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox",
    "file:///etc/passwd",
    "//other.example",
    "/relative",
    "https:",
    "https://a.example javascript:alert(1)",
    "https://a.example\n",
    "",
  ])("%j", (url) => {
    const input = withSession({ links: [{ url: "https://a.example" }, { url }] });
    expect(parse(input).problems).toMatchObject([
      { code: "unsafe-link", severity: "error", pointer: "/days/0/sessions/0/links/1/url" },
    ]);
    expect(sessionOf(input)?.links).toEqual([{ url: "https://a.example" }]);
  });

  it.each(["url", "calendarUrl"])("as the agenda's %s too", (key) => {
    const input = { ...base, [key]: "javascript:alert(1)" };
    expect(found(input)).toEqual([`unsafe-link /${key}`]);
    expect(parse(input).agenda).not.toHaveProperty(key);
  });

  it("as the venue's URL too, and the venue stays", () => {
    const input = { ...base, venue: { name: "Palais", url: "data:," } };
    expect(found(input)).toEqual(["unsafe-link /venue/url"]);
    expect(parse(input).agenda?.venue).toEqual({ name: "Palais" });
  });
});

describe("any input", () => {
  const parts: [object, string | number][] = [];
  const collect = (value: unknown) => {
    if (!value || typeof value !== "object") return;
    for (const [key, child] of Object.entries(value)) {
      parts.push([value, key]);
      collect(child);
    }
  };

  /** The fixture with up to eight of its parts, at any depth, deleted or replaced. */
  const mutated = fc
    .array(
      fc.record({
        at: fc.nat(),
        value: fc.oneof(
          fc.constant(undefined),
          fc.jsonValue({ maxDepth: 2 }),
          fc.constantFrom(
            "2024-02-30",
            "2024-02-24T09:00",
            "10:00",
            "everyone",
            "agir",
            ["everyone"],
            [[]],
          ),
        ),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((changes) => {
      const document = structuredClone(fixture);
      for (const { at, value } of changes) {
        parts.length = 0;
        collect(document);
        const [owner, key] = parts[at % parts.length] ?? [document, "title"];
        if (value !== undefined) Object.assign(owner, { [key]: structuredClone(value) });
        else if (Array.isArray(owner)) owner.splice(Number(key), 1);
        else delete (owner as Record<string, unknown>)[key];
      }
      return document as Record<string, unknown>;
    });

  const readable = (document: Record<string, unknown>) =>
    document.format === undefined || document.format === 1;

  it("never makes parse throw: any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { agenda, problems } = parse(value);
        expect(agenda !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });

  it("never makes parse throw: any object with the fields of an agenda", () => {
    const field = fc.option(fc.jsonValue(), { nil: undefined });
    const keys = [...Object.keys(base), "venue", "links", "unscheduled", "summary", "state"];
    const document = fc.record(Object.fromEntries(keys.map((key) => [key, field])));
    fc.assert(
      fc.property(document, (value) => {
        expect(parse({ ...value, format: 1 })).toHaveProperty("agenda");
      }),
    );
  });

  it("never makes parse throw: any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parse(text).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it("still returns an agenda after random changes to a document", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        expect("agenda" in parse(document)).toBe(readable(document));
      }),
      { numRuns: 500 },
    );
  });

  it("returns an agenda in which parse finds no errors", () => {
    fc.assert(
      fc.property(mutated.filter(readable), (document) => {
        const { agenda } = parse(document);
        const again = parse(agenda);
        expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(again.agenda).toEqual(agenda);
      }),
      { numRuns: 500 },
    );
  });

  it("has pointers only to existing values or to missing fields of existing objects", () => {
    fc.assert(
      fc.property(mutated.filter(readable), (document) => {
        for (const { pointer } of parse(document).problems) {
          const keys = pointer.split("/").slice(1, -1);
          const parent = keys.reduce<unknown>((value, key) => Object(value)[key], document);
          expect(parent).toBeTypeOf("object");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is not modified", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        expect(() => parse(deepFreeze(document))).not.toThrow();
        expect("agenda" in parse(document)).toBe(readable(document));
      }),
    );
  });

  it("keeps every valid session, whatever else is in the document", () => {
    const sound = fc.record({
      title: fc.string(),
      type: fc.constantFrom("panel", "break"),
      start: fc.constantFrom("2024-02-23T10:00", "2024-02-24T00:30"),
      place: fc.constant("hall"),
    });
    const list = fc.array(fc.oneof(sound, fc.jsonValue()));
    const days = fc.array(
      fc.record({ date: fc.oneof(fc.constant("2024-02-23"), fc.jsonValue()), sessions: list }),
    );
    fc.assert(
      fc.property(days, list, (days, unscheduled) => {
        const document = { ...base, days, unscheduled };
        const given: object[] = [];
        for (const entry of [...days.flatMap(({ sessions }) => sessions), ...unscheduled]) {
          if (!entry || typeof entry !== "object" || !("place" in entry)) continue;
          Object.assign(entry, { id: `sound-${given.push(entry)}` });
        }
        const { agenda } = parse(document);
        const left = agenda ? Array.from(eachSession(agenda), ({ session }) => session) : [];
        for (const session of given) expect(left).toContainEqual(session);
      }),
    );
  });
});
