import { parse } from "@plenary/core";
import { describe, expect, it } from "vitest";
import { main } from "./main.ts";

const programme = `Rencontre des jardins

Vendredi 23 février

10h00-11h00 : Accueil
11h00-12h30 : Table ronde « Semer »
Animée par Jeanne Orval
`;

async function call(args: string[], text = programme) {
  const said = { out: "", err: "" };
  const written: Record<string, string> = {};
  const code = await main(args, {
    read: () => new TextEncoder().encode(text),
    write(path, content) {
      written[path] = content;
    },
    fetch: async () => new Response(text),
    out(piece) {
      said.out += piece;
    },
    err(piece) {
      said.err += piece;
    },
    now: () => Date.UTC(2024, 0, 10),
  });
  return { code, ...said, written };
}

describe("plenary convert", () => {
  it("writes an agenda that parse takes without a problem", async () => {
    const { code, out } = await call([
      "convert",
      "a.txt",
      "--from",
      "text",
      "--time-zone",
      "Europe/Paris",
    ]);
    const { agenda, problems } = parse(out);
    expect([code, problems]).toEqual([0, []]);
    expect(agenda?.days[0]?.sessions.map(({ start, end }) => [start, end])).toEqual([
      ["2024-02-23T10:00", "2024-02-23T11:00"],
      ["2024-02-23T11:00", "2024-02-23T12:30"],
    ]);
  });

  it("writes an agenda in which check finds nothing", async () => {
    const { out } = await call(["convert", "a.txt", "--time-zone", "Europe/Paris"]);
    const { code, err } = await call(["check", "a.json", "--strict"], out);
    expect([code, err]).toEqual([0, ""]);
  });

  it("says what is doubtful at its line, with a mark", async () => {
    const { err } = await call(["convert", "a.txt", "--time-zone", "Europe/Paris"]);
    expect(err).toContain("a.txt:3:1: year-assumed: ");
    expect(err).toContain(" 3 | Vendredi 23 février\n   | ^^^^^^^^^^^^^^^^^^^ warning\n");
  });

  it("fills in a year that the text leaves out, and none that it says", async () => {
    const year = async (text: string) => {
      const { out } = await call(["convert", "-", "--year", "2018", "--time-zone", "UTC"], text);
      return JSON.parse(out).days[0].date;
    };
    expect(await year(programme)).toBe("2018-02-23");
    expect(await year(programme.replace("février", "février 2024"))).toBe("2024-02-23");
  });

  it("writes into a file, and the problems as one array", async () => {
    const { out, written } = await call(["convert", "a.txt", "--json", "-o", "a.json"]);
    expect(
      JSON.parse(out).map(({ code, line }: { code: string; line: number }) => [code, line]),
    ).toEqual([
      ["time-zone-assumed", 1],
      ["year-assumed", 3],
    ]);
    expect(JSON.parse(written["a.json"] ?? "").format).toBe(1);
  });

  it("gives nothing for a text that is no programme, and exit code 1", async () => {
    const { code, out, err } = await call(
      ["convert", "a.txt"],
      "The mayor opened the bridge on 3 May 2024.\n",
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("a.txt:1:1: no-programme: ");
  });

  it.each([
    ["--from", "odt"],
    ["--time-zone", "Mars/Base"],
    ["--year", "24"],
    ["--language", "f_r"],
  ])("is a wrong call with %s %s", async (flag, value) => {
    expect((await call(["convert", "a.txt", flag, value])).code).toBe(2);
  });
});
