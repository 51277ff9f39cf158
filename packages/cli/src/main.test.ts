import { readFileSync } from "node:fs";
import { parse, toICalendar } from "@plenary/core";
import { describe, expect, it } from "vitest";
import { main } from "./main.ts";

const week = readFileSync(
  new URL("../../../examples/data/retreat-week.json", import.meta.url),
  "utf8",
);
const faulty = `{
  "format": 1,
  "id": "a",
  "title": "A",
  "language": "en",
  "timeZone": "Europe/Madrid",
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

/** Calls the command with files that it may find. */
function call(args: string, files: Record<string, string> = { "week.json": week }) {
  const said = { out: "", err: "" };
  const written: Record<string, string> = {};
  const code = main(args.split(" ").filter(Boolean), {
    read(path) {
      const file = files[path];
      if (file === undefined) throw new Error("ENOENT: no such file or directory");
      return new TextEncoder().encode(file);
    },
    write(path, text) {
      written[path] = text;
    },
    out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
  });
  return { code, ...said, written };
}

describe("a command", () => {
  it.each(["check", "calendar", "prerender", "jsonld", "text"])(
    "%s gives its result and says nothing else of a sound document",
    (name) => {
      const { code, out, err } = call(`${name} week.json`);
      expect([code, err]).toEqual([0, ""]);
      expect(out.length).toBeGreaterThan(10);
      expect(out.endsWith("\n")).toBe(true);
    },
  );

  it("reads the standard input by -", () => {
    expect(call("check -", { "-": week }).out).toBe("38 sessions, 0 errors, 0 warnings\n");
  });

  it("writes into a file by -o", () => {
    const { out, written } = call("text week.json --lang fr -o week.txt");
    expect(out).toBe("");
    expect(written["week.txt"]).toContain("Ouverture de la semaine");
  });

  it("lists what is wrong by file, line and code, in the order of the file", () => {
    const { code, out, err } = call("text a.json", { "a.json": faulty });
    expect(code).toBe(0);
    expect(out).toContain("Two");
    expect(err.split("\n").map((line) => line.replace(/(: [a-z-]+): .*/, "$1"))).toEqual([
      "a.json:11: dangling-reference",
      "a.json:12: duplicate-id",
      "",
    ]);
  });

  it("takes a file with a byte order mark", () => {
    expect(call("check a.json", { "a.json": `\uFEFF${week}` }).code).toBe(0);
  });
});

describe("the exit code", () => {
  it("is 1 for check where the document has an error, which others forgive", () => {
    expect(call("check a.json", { "a.json": faulty }).code).toBe(1);
    expect(call("calendar a.json", { "a.json": faulty }).code).toBe(0);
  });

  it("is 0 for check where it has only warnings", () => {
    const warned = week.replace('"2027-02-15T10:00"', '"2027-03-28T02:30"');
    expect(warned).not.toBe(week);
    const { code, err } = call("check a.json", { "a.json": warned });
    expect(err).toContain("skipped-time");
    expect([code, err.split("\n").length > 1]).toEqual([
      err.includes("end-before-start") ? 1 : 0,
      true,
    ]);
  });

  it.each([["{"], ["[]"], ["<!doctype html>"], [""], ["null"]])(
    "is 1 where %j is no agenda, and nothing is written",
    (text) => {
      const { code, out, err } = call("prerender a.json", { "a.json": text });
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(/^a\.json:1: [a-z-]+: /);
    },
  );

  it("is 1 where there is no such file", () => {
    const { code, err } = call("check none.json");
    expect(code).toBe(1);
    expect(err).toContain("none.json: ENOENT");
  });

  it.each([
    "",
    "chek week.json",
    "constructor week.json",
    "check",
    "check week.json more.json",
    "check week.json --lang fr",
    "text week.json --audience press",
    "text week.json --lang",
    "text week.json --lang f_r",
    "calendar week.json --what",
  ])("is 2 for the wrong call %j, with how to call it", (args) => {
    const { code, out, err } = call(args);
    expect(code).toBe(2);
    expect(out + err).toContain("plenary calendar <agenda.json|-> [--audience …] [--lang …]");
  });

  it("is 0 for help", () => {
    expect(call("--help").code).toBe(0);
  });
});

describe("the result", () => {
  const { agenda } = parse(week);

  it("of calendar is for the groups that are named", () => {
    const { out } = call("calendar week.json --audience commissions, --lang fr");
    expect(agenda && toICalendar(agenda, { lang: "fr", audiences: ["commissions"] })).toBe(out);
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(25);
  });

  it("of calendar says which groups there are not", () => {
    const { code, err } = call("calendar week.json --audience commissions,nobody");
    expect(code).toBe(0);
    expect(err).toContain('unknown-audience: there is no audience "nobody"');
  });

  it("of prerender shows what sections add, and says where newer versions of it are", () => {
    const overlay = (by: string, note: string) =>
      JSON.stringify({ format: 1, overlay: "a", by, changes: { one: { note } } });
    const files = {
      "a.json": faulty,
      "x.json": overlay("X", "Bus 12"),
      "y.json": overlay("Y", "Bus 14"),
      "z.json": overlay("", "Bus 16"),
      "bad.json": "{",
    };
    const { code, out, err } = call(
      "prerender a.json --overlay x.json --overlay y.json --overlay-src https://x --overlay-src https://y",
      files,
    );
    expect([code, err.includes("x.json")]).toEqual([0, false]);
    expect(out).toContain('overlay="https://x https://y"');
    for (const note of ["Bus 12", "Bus 14"]) expect(out).toContain(note);
    const faultyOnes = call("prerender a.json --overlay z.json --overlay bad.json", files);
    expect(faultyOnes.code).toBe(0);
    expect(faultyOnes.err).toMatch(/z\.json:1: .*\n(.*\n)*bad\.json:1: not-json: /);
    expect(call("prerender a.json --overlay gone.json", files).code).toBe(1);
  });

  it("of prerender is an element in the language, with the address and the groups", () => {
    const { out } = call(
      "prerender week.json --lang ar --src https://example.org/p.json --audience commissions",
    );
    expect(out).toMatch(
      /^<plenary-agenda src="https:\/\/example\.org\/p\.json" lang="ar" audience="commissions">/,
    );
    expect(out).toContain('dir="rtl"');
    expect(out).toContain("فبراير");
  });

  it("of jsonld is an event", () => {
    expect(JSON.parse(call("jsonld week.json").out)["@type"]).toBe("Event");
  });

  it("of text is in any of the languages", () => {
    expect(call("text week.json --lang de").out).toContain("Februar");
    expect(call("text week.json --lang zh-Hant").out).toContain("2月");
  });
});
