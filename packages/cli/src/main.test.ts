import { readFileSync } from "node:fs";
import { parse, toICalendar } from "@plenary/core";
import { describe, expect, it } from "vitest";
import { commands } from "./commands.ts";
import { main } from "./main.ts";

const data = (name: string) =>
  readFileSync(new URL(`../../../examples/data/${name}.json`, import.meta.url), "utf8");
const week = data("retreat-week");
const faulty = `{
  "format": 1,
  "id": "a",
  "title": "A",
  "language": "en",
  "timeZone": "Europe/Madrid",
  "revision": 1,
  "days": [
    {
      "date": "2024-02-23",
      "sessions": [
        { "id": "one", "title": "One", "place": "nowhere" },
        { "id": "one", "title": "Two" }
      ]
    }
  ]
}`;
/** Only a matter of care: nothing is lost. */
const careless = faulty
  .replace(', "place": "nowhere"', "")
  .replace('"id": "one", "title": "Two"', '"id": "two", "title": "Two", "colour": "red"');

const error = (code: string) => Object.assign(new Error(code), { code });

interface World {
  files?: Record<string, string | Uint8Array>;
  fetch?: () => Promise<Response>;
}

/** Calls the command with files that it may find. */
async function call(args: string, { files = { "week.json": week }, fetch }: World = {}) {
  const said = { out: "", err: "" };
  const written: Record<string, string> = {};
  const code = await main(args.split(" ").filter(Boolean), {
    read(path) {
      const file = files[path];
      if (file === undefined) throw error("ENOENT");
      return typeof file === "string" ? new TextEncoder().encode(file) : file;
    },
    write(path, text, options) {
      if (path.startsWith("gone/")) throw error("ENOENT");
      if (path.startsWith("root/")) throw error("EACCES");
      if (options?.isNew && path in files) throw error("EEXIST");
      written[path] = text;
    },
    fetch: fetch ?? (async () => new Response(null, { status: 404 })),
    out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
    now: () => Date.UTC(2027, 0, 16, 8),
  });
  return { code, ...said, written };
}

describe("a command", () => {
  it.each(["check", "calendar", "prerender", "jsonld", "text"])(
    "%s gives its result and says nothing else of a sound document",
    async (name) => {
      const { code, out, err } = await call(`${name} week.json`);
      expect([code, err]).toEqual([0, ""]);
      expect(out.length).toBeGreaterThan(10);
      expect(out.endsWith("\n")).toBe(true);
    },
  );

  it.each(["pouvoir-du-nous", "retreat-week"])("check is content with %s", async (name) => {
    const { code, err } = await call("check a.json --strict", { files: { "a.json": data(name) } });
    expect([code, err]).toEqual([0, ""]);
  });

  it("reads the standard input by -", async () => {
    const { out } = await call("check -", { files: { "-": week } });
    expect(out).toBe("-: 38 sessions, 0 errors, 0 warnings\n");
  });

  it("writes into a file by -o", async () => {
    const { out, written } = await call("text week.json --lang fr -o week.txt");
    expect(out).toBe("");
    expect(written["week.txt"]).toContain("Ouverture de la semaine");
  });

  it("lists what is wrong by file, line, column and code, in the order of the file", async () => {
    const { code, out, err } = await call("text a.json", { files: { "a.json": faulty } });
    expect(code).toBe(0);
    expect(out).toContain("Two");
    expect(err.split("\n").map((line) => line.replace(/(: [a-z-]+): .*/, "$1"))).toEqual([
      "a.json:12:49: dangling-reference",
      "a.json:13:17: duplicate-id",
      "",
    ]);
  });

  it("is not noisy about what is only a matter of care, but for check", async () => {
    const files = { "a.json": careless };
    expect((await call("text a.json", { files })).err).toBe("");
    expect((await call("check a.json", { files })).err).toContain("unknown-field");
  });

  it("takes a file with a byte order mark", async () => {
    expect((await call("check a.json", { files: { "a.json": `\uFEFF${week}` } })).code).toBe(0);
  });

  it("has an example of each call that works", async () => {
    const files = { "programme.json": week, "-": week };
    for (const { name, examples } of commands) {
      // convert.test.ts has texts of its own.
      if (name === "convert") continue;
      for (const example of examples) {
        const plain = example
          .replace(" < programme.json", "")
          .replace(/ https:\/\/\S+\.json --strict/, " programme.json")
          .replace(" section-africa.json", "")
          .replace(/--overlay africa\.json --overlay-src \S+/, "")
          .replaceAll("youth,press", "youth");
        // The schema is there once core is built; init writes into new files only.
        if (plain.includes("--schema")) continue;
        const world = { files: name === "init" ? {} : files };
        expect([example, (await call(plain, world)).code]).toEqual([example, 0]);
      }
    }
  });
});

describe("check", () => {
  it("takes several files, and overlays with the agenda that they add to", async () => {
    const overlay = (changes: object) =>
      JSON.stringify({ format: 1, overlay: "a", by: "Us", changes });
    const files = {
      "a.json": careless,
      "b.json": week,
      "good.json": overlay({ one: { note: "N" } }),
      "bad.json": overlay({ three: { note: "N" } }),
    };
    const { code, out, err } = await call("check good.json bad.json a.json b.json", { files });
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.json:1:\d+: dangling-reference: /);
    expect(err).not.toContain("good.json");
    expect(out).toBe(
      [
        "good.json: 1 change, 0 errors, 0 warnings",
        "bad.json: 1 change, 1 error, 0 warnings",
        "a.json: 2 sessions, 0 errors, 1 warning",
        "b.json: 38 sessions, 0 errors, 0 warnings",
        "",
      ].join("\n"),
    );
  });

  it("goes on with the others where one can't be read", async () => {
    const { code, out, err } = await call("check gone.json week.json");
    expect(code).toBe(1);
    expect(err).toBe("plenary: gone.json can't be read: there is no such file.\n");
    expect(out).toContain("week.json: 38 sessions");
  });

  it("takes an address, and says where pages can't load it", async () => {
    const open = new Response(week, { headers: { "access-control-allow-origin": "*" } });
    const url = "https://example.org/p.json";
    expect(await call(`check ${url}`, { fetch: async () => open })).toMatchObject({
      code: 0,
      err: "",
    });
    const shut = await call(`check ${url}`, { fetch: async () => new Response(week) });
    expect(shut.code).toBe(0);
    expect(shut.err).toContain(`${url}:1:1: not-readable: `);
  });

  it.each<[string, () => Promise<Response>, string]>([
    ["an error", async () => new Response("", { status: 500 }), "the server answered 500"],
    [
      "no answer",
      async () => Promise.reject(new DOMException("late", "TimeoutError")),
      "did not answer within 8 seconds",
    ],
    [
      "no such server",
      async () => Promise.reject(Object.assign(new Error("f"), { cause: error("ENOTFOUND") })),
      "there is no such server",
    ],
  ])("says what came from an address: %s", async (_, fetch, said) => {
    const { code, err } = await call("check https://example.org/p.json", { fetch });
    expect([code, err.includes(said)]).toEqual([1, true]);
  });

  it("shows the line with a mark, and what to write", async () => {
    const { err } = await call("check a.json", { files: { "a.json": careless } });
    expect(err).toBe(
      [
        'a.json:13:40: unknown-field: There is no field "colour" in a session. It is left alone.',
        ' 13 |         { "id": "two", "title": "Two", "colour": "red" }',
        "    |                                        ^^^^^^^^ warning",
        '    = For a field of your own, start its name with "x-" or "$".',
        "",
      ].join("\n"),
    );
  });

  it("writes one JSON array by --json, and nothing else", async () => {
    const files = { "a.json": faulty, "b.json": careless };
    const { code, out, err } = await call("check a.json b.json --json", { files });
    expect([code, err]).toEqual([1, ""]);
    const problems = JSON.parse(out);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toEqual({
      file: "a.json",
      line: 12,
      column: 49,
      length: 9,
      code: "dangling-reference",
      severity: "error",
      pointer: "/days/0/sessions/0/place",
      message: expect.stringContaining("nowhere"),
      help: expect.stringContaining('{"id": "nowhere"'),
    });
    expect(JSON.parse((await call("check week.json --json")).out)).toEqual([]);
  });

  it("finds its way in 5,000 sessions on one line", { timeout: 30_000 }, async () => {
    const sessions = Array.from({ length: 5000 }, (_, i) => ({ id: `s${i}`, title: "S", x: 1 }));
    const { days, ...rest } = JSON.parse(careless);
    const text = JSON.stringify({ ...rest, days: [{ date: "2024-02-23", sessions }] });
    const { out } = await call("check a.json", { files: { "a.json": text } });
    expect(out).toBe("a.json: 5000 sessions, 0 errors, 5000 warnings\n");
  });
});

describe("the exit code", () => {
  it("is 1 for check where the document has an error, which others forgive", async () => {
    const files = { "a.json": faulty };
    expect((await call("check a.json", { files })).code).toBe(1);
    expect((await call("calendar a.json", { files })).code).toBe(0);
  });

  it("is 0 for check where it has only warnings, and 1 with --strict", async () => {
    const files = { "a.json": careless };
    expect((await call("check a.json", { files })).code).toBe(0);
    expect((await call("check a.json --strict", { files })).code).toBe(1);
  });

  it.each([["{"], ["[]"], ["<!doctype html>"], [""], ["null"], ["{}"], ['{"name": "x"}']])(
    "is 1 where %j is no agenda, and nothing is written",
    async (text) => {
      for (const name of ["prerender", "calendar", "text", "jsonld"]) {
        const { code, out, err } = await call(`${name} a.json`, { files: { "a.json": text } });
        expect([code, out]).toEqual([1, ""]);
        expect(err).toContain("a.json");
      }
      expect((await call("check a.json", { files: { "a.json": text } })).code).toBe(1);
    },
  );

  it("is 1 where there is no such file", async () => {
    const { code, err } = await call("text none.json");
    expect([code, err]).toEqual([1, "plenary: none.json can't be read: there is no such file.\n"]);
  });

  it.each([
    ["", "Which command?"],
    ["chekc week.json", 'Did you mean "plenary check"?'],
    ["chek week.json", 'Did you mean "plenary check"?'],
    ["publish week.json", "The commands are init, convert, check"],
    ["constructor week.json", 'There is no command "constructor"'],
    ["check", "Name a document: plenary check <agenda.json|overlay.json>…"],
    ["text week.json more.json", 'takes only one document; "more.json" is too many'],
    ["init more.json", "plenary init takes no file"],
    ["check week.json --lang fr", "plenary check has no flag --lang."],
    ["text week.json --audeince youth", "Did you mean --audience?"],
    ["text week.json --lang", "--lang needs a value: --lang <tag>."],
    ["text --lang -o out.txt week.json", "--lang needs a value"],
    ["check week.json --json=yes", "--json takes no value"],
    ["text week.json --lang f_r", '"f_r" is not a language tag'],
    [
      "text week.json --lang xx",
      'Neither Plenary nor the agenda has the language "xx". Choose one of: ar',
    ],
    [
      "calendar week.json --audience nobody",
      'The agenda has no audience "nobody". It has: everyone',
    ],
    ["calendar week.json --audience youth,commision", 'Did you mean "commissions"?'],
    ["text week.json --audience nobody", 'no audience "nobody"'],
    ["prerender week.json --audience nobody", 'no audience "nobody"'],
    ["prerender week.json --heading-level 7", "--heading-level is a number from 1 to 6"],
    ["calendar week.json --what", "plenary calendar has no flag --what."],
    ["text week.json -o gone/out.txt", "gone/out.txt can't be written: there is no such folder."],
    ["text week.json -o root/out.txt", "root/out.txt can't be written: you have no permission."],
    ["init -o week.json", "week.json can't be written: it exists already."],
    ["init --time-zone Lisbon", 'There is no time zone "Lisbon"'],
    ["init --language English!", "not a language tag"],
  ])("is 2 for the wrong call %j, which says what is wrong", async (args, said) => {
    const { code, out, err } = await call(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });
});

describe("help", () => {
  it.each(["--help", "-h", "help"])("by %s is the list of commands", async (args) => {
    const { code, out } = await call(args);
    expect(code).toBe(0);
    for (const { name, does } of commands) expect(out).toContain(`${name.padEnd(9)}  ${does}`);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "of %s explains each flag and has an example",
    async (name, { flags, does }) => {
      for (const args of [`${name} --help`, `${name} -h`, `help ${name}`, `${name} x y z -h`]) {
        const { code, out } = await call(args);
        expect(code).toBe(0);
        expect(out).toContain(does);
        expect(out).toContain(`plenary ${name}`);
        for (const [flag, { does }] of Object.entries(flags)) {
          expect(out).toContain(`--${flag}`);
          expect(out).toContain(does);
        }
      }
    },
  );

  it.each(["--version", "check --version"])("by %s is the version", async (args) => {
    expect((await call(args)).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("the result", () => {
  const { agenda } = parse(week);

  it("of init is a sound agenda, some weeks ahead", async () => {
    const { code, out } = await call("init --language fr --time-zone Africa/Dakar");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      language: "fr",
      timeZone: "Africa/Dakar",
      updated: "2027-01-16T08:00:00Z",
      days: [{ date: "2027-02-15" }],
    });
    expect(await call("check a.json --strict", { files: { "a.json": out } })).toMatchObject({
      code: 0,
      err: "",
    });
  });

  it("of init goes into a new file, with what to do next", async () => {
    const { written, err } = await call("init -o new.json");
    expect(parse(written["new.json"]).problems).toEqual([]);
    expect(err).toContain("plenary check new.json");
  });

  it("of calendar is for the groups that are named", async () => {
    const { out } = await call("calendar week.json --audience commissions, --lang fr");
    expect(agenda && toICalendar(agenda, { lang: "fr", audiences: ["commissions"] })).toBe(out);
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(25);
  });

  it("of text is for the groups that are named", async () => {
    const all = (await call("text week.json")).out;
    const { out } = await call("text week.json --audience commissions");
    expect(out.length).toBeLessThan(all.length);
    expect(all).toContain("Youth");
    expect((await call("text week.json --audience everyone")).code).toBe(0);
  });

  it("of prerender shows what sections add, and says where newer versions of it are", async () => {
    const overlay = (by: string, note: string) =>
      JSON.stringify({ format: 1, overlay: "a", by, changes: { one: { note } } });
    const files = {
      "a.json": faulty,
      "x.json": overlay("X", "Bus 12"),
      "y.json": overlay("Y", "Bus 14"),
      "z.json": overlay("", "Bus 16"),
      "bad.json": "{",
    };
    const { code, out, err } = await call(
      "prerender a.json --overlay x.json --overlay y.json --overlay-src https://x --overlay-src https://y",
      { files },
    );
    expect([code, err.includes("x.json")]).toEqual([0, false]);
    expect(out).toContain('overlay="https://x https://y"');
    for (const note of ["Bus 12", "Bus 14"]) expect(out).toContain(note);
    const unsigned = await call("prerender a.json --overlay z.json", { files });
    expect([unsigned.code, unsigned.err]).toEqual([0, expect.stringMatching(/z\.json:1:\d+: /)]);
    const broken = await call("prerender a.json --overlay bad.json", { files });
    expect([broken.code, broken.err]).toEqual([
      1,
      expect.stringContaining("bad.json:1:1: not-json"),
    ]);
    expect((await call("prerender a.json --overlay gone.json", { files })).code).toBe(1);
  });

  it("of prerender is an element in the language, with the address and the groups", async () => {
    const { out } = await call(
      "prerender week.json --lang ar --src https://example.org/p.json --audience commissions --heading-level 3",
    );
    expect(out).toMatch(
      /^<plenary-agenda src="https:\/\/example\.org\/p\.json" lang="ar" heading-level="3" audience="commissions">/,
    );
    expect(out).toContain('dir="rtl"');
    expect(out).toContain("<h3");
    expect(out).toContain("فبراير");
  });

  it("of jsonld is an event", async () => {
    expect(JSON.parse((await call("jsonld week.json")).out)["@type"]).toBe("Event");
  });

  it("of text is in any of the languages", async () => {
    expect((await call("text week.json --lang de")).out).toContain("Februar");
    expect((await call("text week.json --lang zh-Hant")).out).toContain("2月");
  });
});
