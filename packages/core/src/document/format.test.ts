import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { formatPage } from "../../format/format-page.ts";
import { inputType } from "../../format/input-type.ts";
import { thingOf } from "../../format/thing-of.ts";
import { agendaJsonSchema, overlayJsonSchema } from "../../json-schema.ts";
import { parse } from "./parse.ts";
import { agendaTemplate } from "./template.ts";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

interface Property {
  description?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
}

/** Each property of a schema, as `thing.field`. */
function propertiesOf(schema: {
  definitions: Record<string, { properties?: Record<string, Property> }>;
  properties?: Record<string, Property>;
}): [string, Property][] {
  const things = { ...schema.definitions, root: schema };
  return Object.entries(things).flatMap(([thing, { properties = {} }]) =>
    Object.entries<Property>(properties).map(([field, property]): [string, Property] => [
      `${thing}.${field}`,
      property,
    ]),
  );
}

const properties = [
  ...propertiesOf(agendaJsonSchema as never),
  ...propertiesOf(overlayJsonSchema as never),
];

describe("what is made from the schema", () => {
  it("FORMAT.md, is current: else run write-format.ts", () => {
    expect(read("../../FORMAT.md")).toBe(formatPage());
  });

  it("agenda-input.ts, is current but for its line breaks: else run write-format.ts", () => {
    const plain = (code: string) => code.replace(/\s+/g, "").replaceAll(":|", ":");
    expect(plain(read("agenda-input.ts"))).toBe(plain(inputType()));
  });
});

describe("the JSON Schema of an agenda and of an overlay", () => {
  it("have addresses of their own", () => {
    expect([agendaJsonSchema.$id, overlayJsonSchema.$id]).toEqual([
      "urn:plenary:agenda:1",
      "urn:plenary:overlay:1",
    ]);
  });

  it.each(properties)("explain %s and its values", (_, property) => {
    expect(property.description).toMatch(/^[A-Zt].+[.”:]$/);
    expect(property.enumDescriptions?.length).toBe(property.enum?.length);
    for (const description of property.enumDescriptions ?? []) expect(description).toMatch(/\.$/);
  });

  // Not in the schemas: editors would insert a lone example as the value.
  it("take the examples of the guide", () => {
    const ajv = new Ajv({ strict: false });
    for (const schema of [agendaJsonSchema, overlayJsonSchema]) {
      for (const [name, property] of propertiesOf(schema as never)) {
        const [thing = "", field = ""] = name.split(".");
        const example = thingOf(thing === "root" ? "overlay" : thing).fields[field]?.example;
        if (example === undefined) continue;
        const validate = ajv.compile({
          ...property,
          definitions: schema.definitions,
        } as object);
        expect([name, example, validate(example)]).toEqual([name, example, true]);
      }
    }
  });

  it.each<[string, unknown, boolean]>([
    ["an overlay", { format: 1, overlay: "a", by: "Us", changes: { s: { note: "N" } } }, true],
    [
      "translations, with their source or without",
      {
        format: 1,
        overlay: "a",
        by: "Us",
        changes: { s: { title: { tr: "T", sw: { text: "S", of: "O" } } } },
      },
      true,
    ],
    ["an overlay that nobody signs", { format: 1, overlay: "a", changes: {} }, false],
    [
      "an unsafe link",
      { format: 1, overlay: "a", by: "Us", changes: { s: { links: [{ url: "javascript:1" }] } } },
      false,
    ],
    [
      "a translation without its language",
      { format: 1, overlay: "a", by: "Us", changes: { s: { title: "T" } } },
      false,
    ],
  ])("of %s", (_, overlay, isTaken) => {
    expect(new Ajv({ strict: false }).compile(overlayJsonSchema)(overlay)).toBe(isTaken);
  });
});

describe("the template", () => {
  it("is a sound agenda", () => {
    expect(parse(agendaTemplate()).problems).toEqual([]);
    expect(new Ajv({ strict: false }).compile(agendaJsonSchema)(JSON.parse(agendaTemplate()))).toBe(
      true,
    );
  });

  it("takes the language, the zone and the dates that are known", () => {
    const text = agendaTemplate({
      language: "fr",
      timeZone: "Africa/Dakar",
      date: "2028-01-02",
      updated: "2027-12-01T08:00:00Z",
    });
    expect(parse(text).agenda).toMatchObject({
      language: "fr",
      timeZone: "Africa/Dakar",
      updated: "2027-12-01T08:00:00Z",
      days: [{ date: "2028-01-02" }],
    });
  });
});
