/**
 * Writes dist/agenda.schema.json and dist/overlay.schema.json from the one definition in
 * src/document/schema.ts, with the descriptions of the guide. Some keywords are those of VS Code's
 * JSON service, which other editors use too: enumDescriptions, markdownDescription,
 * patternErrorMessage, defaultSnippets. Validators ignore them.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Field } from "./format/field.ts";
import { overlayFields } from "./format/overlay-fields.ts";
import { IDS, snippets, TEXT } from "./format/snippets.ts";
import { thingOf } from "./format/thing-of.ts";
import { expectedText } from "./src/document/explain.ts";
import { agenda, ID, LANGUAGE, links } from "./src/document/schema.ts";
import type { Shape } from "./src/document/shape.ts";

type Schema = Record<string, unknown>;

/** Shapes that stand in several places, by name; that of an item stands in itself. */
function createWriter() {
  const definitions: Record<string, Schema> = {
    text: {
      defaultSnippets: TEXT,
      anyOf: [
        { type: "string" },
        {
          type: "object",
          propertyNames: { pattern: LANGUAGE.source },
          additionalProperties: { type: "string" },
        },
      ],
    },
  };

  const arrayOf = ({ of }: Shape & { kind: "list" }): Schema => ({
    type: "array",
    items: toJsonSchema(of()),
  });

  const toJsonSchema = (shape: Shape): Schema => {
    switch (shape.kind) {
      case "text":
        // One snippet is inserted with the name of the field, so that its colon is, too.
        return { $ref: "#/definitions/text", defaultSnippets: TEXT.slice(0, 1) };
      case "string":
        // That a day exists in the calendar, and a zone in the world, is left to `parse`.
        return {
          type: "string",
          ...(shape.pattern && patterned(shape.pattern, expectedText(shape.expected))),
          ...(shape.expected === "time-zone" && { examples: Intl.supportedValuesOf("timeZone") }),
        };
      case "value":
        return { ...shape.json };
      case "one-of":
        return { enum: shape.values };
      case "own-id":
      case "reference":
        return { type: "string", ...patterned(ID, expectedText("id")) };
      case "list":
        return shape.orOne
          ? { anyOf: [toJsonSchema(shape.of()), arrayOf(shape)], defaultSnippets: IDS }
          : arrayOf(shape);
      case "record":
        if (!definitions[shape.name]) {
          definitions[shape.name] = {};
          definitions[shape.name] = recordSchema(shape.name, shape.fields);
        }
        return { $ref: `#/definitions/${shape.name}` };
    }
  };

  const recordSchema = (name: string, fields: Record<string, Shape>): Schema => {
    const thing = thingOf(name);
    const entries = Object.entries(fields);
    const isRequired = ([name, shape]: (typeof entries)[number]) =>
      !name.endsWith("?") && !(shape.kind === "list" && shape.orEmpty);
    return {
      type: "object",
      description: thing.means,
      properties: Object.fromEntries(
        entries.map(([key, shape]) => {
          const field = key.replace("?", "");
          return [field, described(toJsonSchema(shape), thing.fields[field])];
        }),
      ),
      required: entries.filter(isRequired).map(([name]) => name),
      ...(snippets[name] && { defaultSnippets: snippets[name] }),
    };
  };

  return { definitions, toJsonSchema };
}

const patterned = ({ source }: RegExp, expected: string): Schema => ({
  pattern: source,
  patternErrorMessage: `Expected ${expected}.`,
});

/** A property with what it means; the values of an `enum` each with theirs. */
function described(schema: Schema, field: Field | undefined): Schema {
  if (!field) throw new Error(`No description for ${JSON.stringify(schema)}`);
  const { means, drawn, example, values } = field;
  const shown = typeof example === "string" ? `"${example}"` : JSON.stringify(example);
  return {
    description: means,
    markdownDescription: [means, drawn && `*Drawn:* ${drawn}`, `*Example:* \`${shown}\``]
      .filter(Boolean)
      .join("\n\n"),
    ...schema,
    ...(values && {
      enumDescriptions: (schema.enum as string[]).map((value) => values[value]),
    }),
  };
}

const DRAFT = "http://json-schema.org/draft-07/schema#";

const agendaWriter = createWriter();
export const agendaJsonSchema = {
  $schema: DRAFT,
  $id: "urn:plenary:agenda:1",
  title: "Plenary agenda, format 1",
  ...agendaWriter.toJsonSchema(agenda),
  definitions: agendaWriter.definitions,
};

const overlayWriter = createWriter();
const describedIn = (name: string, properties: Record<string, Schema>) => ({
  description: thingOf(name).means,
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      described(schema, overlayFields[name]?.fields[key]),
    ]),
  ),
});
export const overlayJsonSchema = {
  $schema: DRAFT,
  $id: "urn:plenary:overlay:1",
  title: "Plenary overlay, format 1",
  type: "object",
  required: ["format", "overlay", "by", "changes"],
  ...describedIn("overlay", {
    $schema: { type: "string" },
    format: { enum: [1] },
    overlay: { type: "string", ...patterned(ID, expectedText("id")) },
    by: { $ref: "#/definitions/text" },
    changes: { type: "object", additionalProperties: { $ref: "#/definitions/change" } },
  }),
  definitions: {
    change: {
      type: "object",
      ...describedIn("change", {
        note: { $ref: "#/definitions/text" },
        links: overlayWriter.toJsonSchema(links),
      }),
      additionalProperties: { $ref: "#/definitions/translations" },
    },
    translations: {
      type: "object",
      description: "The text in more languages, each under its tag.",
      propertyNames: { pattern: LANGUAGE.source },
      additionalProperties: {
        anyOf: [
          { type: "string" },
          {
            type: "object",
            required: ["text"],
            ...describedIn("translation", { text: { type: "string" }, of: { type: "string" } }),
          },
        ],
      },
    },
    ...overlayWriter.definitions,
  },
};

if (import.meta.main) {
  const dist = new URL("./dist/", import.meta.url);
  mkdirSync(dist, { recursive: true });
  for (const [name, schema] of Object.entries({
    agenda: agendaJsonSchema,
    overlay: overlayJsonSchema,
  })) {
    writeFileSync(new URL(`${name}.schema.json`, dist), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
