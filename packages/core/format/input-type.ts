/** Makes src/document/agenda-input.ts: the types for writing a document, with a comment on each field. */
import { agenda } from "../src/document/schema.ts";
import type { Shape } from "../src/document/shape.ts";
import type { Field } from "./field.ts";
import { thingOf } from "./thing-of.ts";

const typeName = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;

function typeOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return "Text";
    case "string":
    case "own-id":
    case "reference":
      return "string";
    case "value":
      return shape.expected === "flag" ? "boolean" : "number";
    case "one-of":
      return shape.values.map((value) => JSON.stringify(value)).join(" | ");
    case "list": {
      const of = typeOf(shape.of());
      return shape.orOne ? `${of} | readonly ${of}[]` : `readonly ${of}[]`;
    }
    case "record":
      return typeName(shape.name);
  }
}

function fieldLines(key: string, shape: Shape, field: Field | undefined): string[] {
  const name = key.replace("?", "");
  const isOptional = name !== key || (shape.kind === "list" && shape.orEmpty);
  return [
    `  /** ${field?.means} */`,
    `  ${name}${isOptional ? "?" : ""}: ${typeOf(shape)}${isOptional ? " | undefined" : ""};`,
  ];
}

/** @returns a module of TypeScript */
export function inputType(): string {
  const interfaces = new Map<string, string>();
  const write = (shape: Shape): void => {
    if (shape.kind === "list") write(shape.of());
    if (shape.kind !== "record" || interfaces.has(shape.name)) return;
    // Its place first, since an item holds items; what it holds comes after it.
    interfaces.set(shape.name, "");
    const { means, fields } = thingOf(shape.name);
    const lines = Object.entries(shape.fields).flatMap(([key, of]) =>
      fieldLines(key, of, fields[key.replace("?", "")]),
    );
    interfaces.set(
      shape.name,
      [
        `/** ${means} */`,
        `export interface ${typeName(shape.name)} extends OwnFields {`,
        ...lines,
        "}",
      ].join("\n"),
    );
    for (const of of Object.values(shape.fields)) write(of);
  };
  write(agenda);
  return `${[
    `/**
 * The document as one writes it: what may be left out is optional, and one id may stand for a list of
 * one. Written out field by field so that a wrong document gets a short error, and so that editors
 * show what each field means; hence its length. Made by write-format.ts from schema.ts: edit that.
 */
import type { Text } from "./shape.ts";`,
    `/** Fields of your own: they are kept and left alone. */
export interface OwnFields {
  [own: \`x-\${string}\`]: unknown;
  [comment: \`$\${string}\`]: unknown;
}`,
    ...interfaces.values(),
  ].join("\n\n")}\n`;
}
