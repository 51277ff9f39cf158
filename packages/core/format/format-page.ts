/** Makes FORMAT.md, the guide to the format, from the schema and the descriptions. */
import { expectedText } from "../src/document/explain.ts";
import { agenda } from "../src/document/schema.ts";
import type { Shape } from "../src/document/shape.ts";
import { agendaTemplate } from "../src/document/template.ts";
import type { Field } from "./field.ts";
import { overlayFields } from "./overlay-fields.ts";
import { careGuide, problemGuide } from "./problem-guide.ts";
import { thingOf } from "./thing-of.ts";

/** Headings of the things, in the order in which one meets them in a document. */
const HEADINGS: Record<string, string> = {
  agenda: "Agenda",
  venue: "Venue",
  audience: "Audience",
  place: "Place",
  person: "Person",
  day: "Day",
  session: "Session",
  was: "Was",
  language: "Language",
  contributor: "Contributor",
  item: "Item",
  link: "Link",
};

/** Each record of the schema, by its name. */
function recordsOf(shape: Shape, found: Record<string, Shape & { kind: "record" }> = {}) {
  if (shape.kind === "list") recordsOf(shape.of(), found);
  if (shape.kind === "record" && !found[shape.name]) {
    found[shape.name] = shape;
    for (const field of Object.values(shape.fields)) recordsOf(field, found);
  }
  return found;
}

const link = (name: string, text = HEADINGS[name] ?? name) =>
  `[${text}](#${(HEADINGS[name] ?? name).toLowerCase()})`;

/** What stands in a field, in a word or two. */
function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return "[text](#texts)";
    case "string":
      return ["time", "instant", "date"].includes(shape.expected)
        ? `[${shape.expected}](#dates-and-times)`
        : shape.expected.replace("-", " ");
    case "value":
      return shape.expected === "flag" ? "true or false" : "whole number";
    case "one-of":
      return "one of the values below";
    case "own-id":
      return "[id](#ids)";
    case "reference":
      return `[id](#ids) of one of the ${shape.of}`;
    case "list": {
      const of = shape.of();
      if (shape.orOne) return `one or more [ids](#ids) of audiences`;
      return of.kind === "record" ? `list of ${link(of.name, plural(of.name))}` : "list";
    }
    case "record":
      return link(shape.name);
  }
}

const plural = (name: string) => ({ person: "people", agenda: "agendas" })[name] ?? `${name}s`;

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const code = (value: unknown) => `\`${cell(JSON.stringify(value))}\``;

function table(fields: [name: string, kind: string, isNeeded: boolean, field: Field][]): string {
  const rows = fields.map(([name, kind, isNeeded, { means, drawn = "Not drawn.", example }]) =>
    [`\`${name}\`${isNeeded ? " *" : ""}`, kind, cell(means), cell(drawn), code(example)].join(
      " | ",
    ),
  );
  return [
    "| field | value | what it means | how it is drawn | example |",
    "|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

function valuesOf(fields: Record<string, Field>): string {
  return Object.entries(fields)
    .filter(([name, { values }]) => values && name !== "format")
    .map(([name, { values = {} }]) =>
      [
        `Values of \`${name}\`:`,
        "",
        ...Object.entries(values).map(([value, means]) => `- \`${value}\`: ${means}`),
      ].join("\n"),
    )
    .join("\n\n");
}

function thingSection(name: string, { fields }: Shape & { kind: "record" }): string {
  const thing = thingOf(name);
  const rows = Object.entries(fields).map(([key, shape]): [string, string, boolean, Field] => {
    const field = key.replace("?", "");
    const isNeeded = key === field && !(shape.kind === "list" && shape.orEmpty);
    return [field, kindOf(shape), isNeeded, thing.fields[field] as Field];
  });
  return [`## ${HEADINGS[name]}`, thing.means, table(rows), valuesOf(thing.fields)]
    .filter(Boolean)
    .join("\n\n");
}

function overlaySection(): string {
  const kinds: Record<string, string> = {
    $schema: "string",
    format: "1",
    overlay: "[id](#ids)",
    by: "[text](#texts)",
    changes: "object of changes by id",
    note: "[text](#texts)",
    links: `list of ${link("link", "links")}`,
    text: "string",
    of: "string",
  };
  const needed = ["format", "overlay", "by", "changes", "text"];
  const parts = Object.entries(overlayFields).map(([name, { means, fields }]) => {
    const rows = Object.entries(fields).map(([key, field]): [string, string, boolean, Field] => [
      key,
      kinds[key] ?? "",
      needed.includes(key),
      field,
    ]);
    const heading = { overlay: "## Overlay", change: "### Change", translation: "### Translation" };
    return [heading[name as keyof typeof heading], means, table(rows)].join("\n\n");
  });
  const example = {
    format: 1,
    overlay: "my-meeting",
    by: "Section Afrique",
    changes: {
      opening: {
        title: { sw: { text: "Ufunguzi", of: "Opening" } },
        note: "Our bus leaves at *8:30*.",
      },
    },
  };
  parts.splice(1, 0, block("json", JSON.stringify(example, undefined, 2)));
  return parts.join("\n\n");
}

const block = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

function codes(guide: Record<string, string>): string {
  return Object.entries(guide)
    .map(([name, text]) => `### ${name}\n\n${text}`)
    .join("\n\n");
}

/** @returns the guide as Markdown */
export function formatPage(): string {
  const records = recordsOf(agenda);
  const things = Object.keys(HEADINGS).map((name) => {
    const record = records[name];
    if (!record) throw new Error(`The schema has no "${name}"`);
    return thingSection(name, record);
  });
  const missing = Object.keys(records).filter((name) => !HEADINGS[name]);
  if (missing.length) throw new Error(`The guide has no section for ${missing.join()}`);
  return `${[
    "<!-- Made by write-format.ts from src/document/schema.ts and format/. Edit those, then run it. -->",
    "# The agenda document, format 1",
    "A programme is one JSON file in UTF-8. This page explains every field: what it means to a reader, how it is drawn, and an example. A field marked * must be there; everything else can be left out. Fields that the format does not have are kept and left alone; for notes of your own, start their name with `x-` or `$`.",
    "`plenary init` writes a template to fill in, and `plenary check programme.json` finds mistakes. Editors explain and complete the fields by the JSON Schema: `plenary init --schema -o agenda.schema.json` writes it, the template's `$schema` names it. In TypeScript the type `AgendaInput` says the same.",
    "## Template",
    block("json", agendaTemplate()),
    "## Texts",
    'A text is plain, in the agenda\'s language: `"Opening"`. Or it is written once for each language, under its tag: `{"en": "Opening", "fr": "Ouverture", "pt-BR": "Abertura"}`. Each reader sees it in their language, else in the agenda\'s language, else in the first there is.',
    "**Rich text** is a text with a little form. A blank line begins a new paragraph; one line break is a space. Lines that start with `- ` are a list. `*emphasis*`, `**strong**` and `[label](https://…)` work inside a line; `\\` before a sign takes its meaning away. HTML is not read: its tags are shown as they stand.",
    "## Dates and times",
    `A **date** is ${expectedText("date")}. A **time** is ${expectedText("time")}: what a clock shows at the meeting. \`"10:00"\` alone is on the day that lists the session; an \`end\` so written that lies before its start is on the next day. Sessions in \`unscheduled\` have no day, so their times need a date. An offset or Z (\`2024-02-23T10:00+01:00\`) makes a time independent of the meeting's zone. An **instant** is ${expectedText("instant")}.`,
    "A session after midnight can stay in the evening that it belongs to: `00:30` alone would be the morning of that day, so write it with its date.",
    "## Ids",
    'An id is a short name without spaces and commas, such as `opening` or `room-2`. Sessions and items share one set of ids; audiences, places and people each have their own. Where a list of ids is expected, a single id may be given without a list: `"audience": "youth"` is the same as `["youth"]`.',
    ...things,
    overlaySection(),
    "# Problems",
    "Each problem has a code, a severity (an error loses or changes something, a warning asks you to look) and a place in the document. `explain(problem)` of `@plenary/core` and `plenary check` give a sentence for it.",
    "## Told to everyone who reads the document",
    codes(problemGuide),
    "## Told by `plenary check` only",
    codes(careGuide),
  ].join("\n\n")}\n`;
}
