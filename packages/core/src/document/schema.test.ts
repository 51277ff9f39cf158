import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { agendaJsonSchema } from "../../json-schema.ts";
import { parse } from "./parse.ts";

const ajv = new Ajv({ strict: false, allErrors: true });
const validate = ajv.compile(agendaJsonSchema);

const FIXTURES = ["pouvoir-du-nous", "retreat-week"].flatMap((name) => {
  const file = new URL(`../../../../examples/data/${name}.json`, import.meta.url);
  return existsSync(file) ? [[name, readFileSync(file, "utf8")] as const] : [];
});

const base = {
  format: 1,
  id: "a",
  title: "A",
  language: "fr",
  timeZone: "UTC",
  days: [{ date: "2024-02-23", sessions: [{ id: "s", title: "S" }] }],
};
const withSession = (more: object) => ({
  ...base,
  days: [{ date: "2024-02-23", sessions: [{ id: "s", title: "S", ...more }] }],
});

describe("the JSON Schema", () => {
  it("accepts a document with only the required fields", () => {
    expect(validate(base)).toBe(true);
  });

  it.each(FIXTURES)("accepts %s", (_, text) => {
    validate(JSON.parse(text));
    expect(validate.errors).toBe(null);
  });

  it.each<[string, object]>([
    ["no format", { ...base, format: undefined }],
    ["another format", { ...base, format: 2 }],
    ["no id", { ...base, id: undefined }],
    ["an id with a comma", { ...base, id: "a,b" }],
    ["no title", { ...base, title: undefined }],
    ["a title in a list", { ...base, title: ["A"] }],
    ["a title with a number", { ...base, title: { fr: 1 } }],
    ["a title with an invalid language", { ...base, title: { "?": "A" } }],
    ["no language", { ...base, language: undefined }],
    ["days in a map", { ...base, days: {} }],
    ["no date", { ...base, days: [{ sessions: [] }] }],
    ["an update without offset", { ...base, updated: "2024-02-16T09:00" }],
    ["a revision below zero", { ...base, revision: -1 }],
    ["an unsafe link", { ...base, url: "javascript:alert(1)" }],
    ["an unknown session type", withSession({ type: "lunch" })],
    ["a start in French", withSession({ start: "10h00" })],
    ["an unknown role", withSession({ contributors: [{ role: "boss", name: "A" }] })],
    ["an item without title", withSession({ items: [{ title: "1", items: [{ id: "x" }] }] })],
    ["an audience that is not an id", withSession({ audience: 1 })],
    ["a time without minutes", withSession({ start: "10" })],
  ])("rejects what parse reports: %s", (_, input) => {
    const document = JSON.parse(JSON.stringify(input));
    expect(validate(document)).toBe(false);
    expect(parse(document).problems.map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/^(wrong-type|unsafe-link|format)$/),
    );
  });

  it.each<[string, object]>([
    ["addresses in upper case", { ...base, url: "HTTPS://A.EXAMPLE" }],
    ["unknown fields", withSession({ colour: "blue", items: [{ title: "", x: 1 }] })],
    ["one audience without a list", withSession({ audience: "everyone" })],
    ["a time without a date", withSession({ start: "10:00" })],
    ["items in items", withSession({ items: [{ title: "1", items: [{ title: "a" }] }] })],
  ])("accepts what parse accepts: %s", (_, document) => {
    expect(validate(document)).toBe(true);
    expect(parse(document).problems).toEqual([]);
  });
});
