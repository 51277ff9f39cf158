/** Writes dist/agenda.schema.json from the one definition in src/agenda/schema.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { agenda, ID, LANGUAGE } from "./src/agenda/schema.ts";
import type { Shape } from "./src/agenda/shape.ts";

/** Shapes that stand in several places, by name; that of an item stands in itself. */
const definitions: Record<string, object> = {};

function toJsonSchema(shape: Shape): object {
  switch (shape.kind) {
    case "text":
      return {
        anyOf: [
          { type: "string" },
          {
            type: "object",
            propertyNames: { pattern: LANGUAGE.source },
            additionalProperties: { type: "string" },
          },
        ],
      };
    case "string":
      // That a day exists in the calendar, and a zone in the world, is left to `parse`.
      return {
        type: "string",
        description: shape.says,
        ...(shape.pattern && { pattern: shape.pattern.source }),
      };
    case "value":
      return shape.json;
    case "one-of":
      return { enum: shape.values };
    case "own-id":
    case "reference":
      return { type: "string", pattern: ID.source };
    case "list":
      return { type: "array", items: toJsonSchema(shape.of()) };
    case "record":
      if (!definitions[shape.name]) {
        definitions[shape.name] = {};
        definitions[shape.name] = recordSchema(shape.fields);
      }
      return { $ref: `#/definitions/${shape.name}` };
  }
}

function recordSchema(fields: Record<string, Shape>): object {
  const entries = Object.entries(fields);
  const isRequired = ([name, shape]: (typeof entries)[number]) =>
    !name.endsWith("?") && !(shape.kind === "list" && shape.orEmpty);
  return {
    type: "object",
    properties: Object.fromEntries(
      entries.map(([name, shape]) => [name.replace("?", ""), toJsonSchema(shape)]),
    ),
    required: entries.filter(isRequired).map(([name]) => name),
  };
}

export const agendaJsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Plenary agenda, format 1",
  ...toJsonSchema(agenda),
  definitions,
};

if (import.meta.main) {
  const dist = new URL("./dist/", import.meta.url);
  mkdirSync(dist, { recursive: true });
  writeFileSync(
    new URL("agenda.schema.json", dist),
    `${JSON.stringify(agendaJsonSchema, null, 2)}\n`,
  );
}
