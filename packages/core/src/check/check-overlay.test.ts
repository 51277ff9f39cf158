import { describe, expect, it } from "vitest";
import { parse } from "../document/parse.ts";
import type { Agenda } from "../document/schema.ts";
import { checkOverlay, isOverlay } from "./check-overlay.ts";

const agenda = parse({
  format: 1,
  id: "seminar",
  title: { fr: "Séminaire", en: "Seminar" },
  language: "fr",
  timeZone: "UTC",
  days: [
    {
      date: "2024-02-23",
      sessions: [{ id: "opening", title: "Ouverture", summary: "x".repeat(80) }],
    },
  ],
}).agenda as Agenda;

const overlay = (changes: unknown, more: object = {}) => ({
  format: 1,
  overlay: "seminar",
  by: "Us",
  changes,
  ...more,
});
const found = (document: unknown) =>
  checkOverlay(document, agenda).map(({ code, pointer }) => `${code} ${pointer}`);
const helpOf = (document: unknown) => checkOverlay(document, agenda).map(({ help }) => help);

describe("an overlay", () => {
  it("is told from an agenda", () => {
    expect(isOverlay(overlay({}))).toBe(true);
    for (const other of [agenda, {}, null, [], "overlay"]) expect(isOverlay(other)).toBe(false);
  });

  it("that is sound has no findings", () => {
    const changes = {
      opening: {
        title: { tr: { text: "Açılış", of: "Ouverture" }, sw: "Ufunguzi" },
        note: "Bus 12",
        links: [{ url: "https://example.org" }],
      },
      "2024-02-23": { note: { fr: "Bus", tr: "Otobüs" } },
    };
    expect(found(overlay(changes, { $schema: "./overlay.schema.json", "x-own": 1 }))).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ["what is no object", [], ["wrong-type "]],
    ["another agenda", overlay({}, { overlay: "seminary" }), ["dangling-reference /overlay"]],
    ["no changes", overlay(7), ["wrong-type /changes"]],
    ["an unknown field", overlay({}, { author: "Us" }), ["unknown-field /author"]],
    ["an unknown id", overlay({ openning: {} }), ["dangling-reference /changes/openning"]],
    ["a change that is none", overlay({ opening: "Note" }), ["wrong-type /changes/opening"]],
    [
      "an unknown text",
      overlay({ opening: { sumary: {} } }),
      ["wrong-type /changes/opening/sumary"],
    ],
    [
      "a text without language",
      overlay({ opening: { title: "T" } }),
      ["wrong-type /changes/opening/title"],
    ],
    [
      "a list for a text",
      overlay({ opening: { title: ["T"] } }),
      ["wrong-type /changes/opening/title"],
    ],
    [
      "a text of which the source changed",
      overlay({ opening: { title: { tr: { text: "A", of: "Début" } } } }),
      ["stale /changes/opening/title/tr/of"],
    ],
    [
      "a language that the agenda has, however it is written",
      overlay({ seminar: { title: { EN: "Seminar" } } }),
      ["not-needed /changes/seminar/title/EN"],
    ],
    [
      "a note with HTML",
      overlay({ opening: { note: "<b>Bus</b>" } }),
      ["html /changes/opening/note"],
    ],
    [
      "a translation with HTML",
      overlay({ opening: { title: { tr: { text: "<b>A</b>" }, sw: "<i>U</i>" } } }),
      ["html /changes/opening/title/tr/text", "html /changes/opening/title/sw"],
    ],
  ])("is told of: %s", (_, document, findings) => {
    expect(found(document)).toEqual(findings);
  });

  it("may have translations that are still to be written", () => {
    const title = { tr: { text: " ", of: "Ouverture" }, sw: "", es: 7 };
    expect(found(overlay({ opening: { title } }))).toEqual([
      "wrong-type /changes/opening/title/es",
    ]);
  });

  it.each<[unknown, string | undefined]>([
    [overlay({ openning: {} }), 'Did you mean "opening"?'],
    [overlay({ "2024-02-24": {} }), 'Did you mean "2024-02-23"?'],
    [overlay({ zzzzzzzzz: {} }), undefined],
    [overlay({ opening: { sumary: {} } }), 'Did you mean "summary"?'],
    [overlay({ opening: { zzzzzzzzz: {} } }), undefined],
    [overlay({ opening: { title: "T" } }), 'Write the language with it: {"fr": "T"}.'],
    [overlay({ opening: { title: ["T"] } }), undefined],
  ])("has a suggestion: %#", (document, help) => {
    expect(helpOf(document)).toEqual([help]);
  });

  it("says how the text reads now, in short", () => {
    const changes = { opening: { summary: { tr: { text: "A", of: "Y" } } } };
    expect(checkOverlay(overlay(changes), agenda)[0]?.message).toContain(`"${"x".repeat(59)}…"`);
  });

  it("without its agenda is checked as far as it goes", () => {
    const changes = { anything: { title: "T", note: "N" } };
    const codes = (document: unknown) => checkOverlay(document, undefined).map(({ code }) => code);
    expect(codes(overlay(changes))).toEqual(["no-agenda"]);
    expect(codes(overlay(changes, { by: "" }))).toEqual(["no-agenda", "wrong-type"]);
    expect(codes(overlay(7, { autor: "Us" }))).toEqual([
      "unknown-field",
      "no-agenda",
      "wrong-type",
    ]);
  });
});
