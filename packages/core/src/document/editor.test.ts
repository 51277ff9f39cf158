/** What an editor with VS Code's JSON service shows to anyone who writes a document by hand. */
import { describe, expect, it } from "vitest";
import { getLanguageService, type MarkedString, TextDocument } from "vscode-json-languageservice";
import { agendaJsonSchema } from "../../json-schema.ts";
import { agendaTemplate } from "./template.ts";

const uri = "file:///programme.json";
// The template names the schema as a file beside it.
const service = getLanguageService({
  schemaRequestService: async () => JSON.stringify(agendaJsonSchema),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
service.configure({
  validate: true,
  // A copy, since the service writes into it.
  schemas: [
    {
      uri: agendaJsonSchema.$id,
      fileMatch: ["*.json"],
      schema: structuredClone<object>(agendaJsonSchema),
    },
  ],
});

/** A document, and where the `|` in it was. */
function at(marked: string) {
  const offset = marked.indexOf("|");
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const document = TextDocument.create(uri, "json", 1, text);
  return {
    document,
    json: service.parseJSONDocument(document),
    position: document.positionAt(offset),
  };
}

async function hover(marked: string): Promise<string> {
  const { document, json, position } = at(marked);
  const contents = (await service.doHover(document, position, json))?.contents ?? [];
  return [contents]
    .flat()
    .map((one: MarkedString | { value: string }) => (typeof one === "string" ? one : one.value))
    .join("\n");
}

async function completions(marked: string): Promise<string[]> {
  const { document, json, position } = at(marked);
  const list = await service.doComplete(document, position, json);
  return (list?.items ?? []).map(({ label }) => label);
}

async function faults(text: string): Promise<string[]> {
  const { document, json } = at(text);
  const found = await service.doValidation(document, json, { schemaValidation: "error" });
  return found.map(({ message }) => (typeof message === "string" ? message : message.value));
}

const inSession = (fields: string) =>
  `{"days": [{"date": "2024-02-23", "sessions": [{${fields}}]}]}`;

type Properties = Record<string, { description: string; enum?: unknown[] }>;
const definitions = Object.entries(agendaJsonSchema.definitions) as [
  string,
  { properties?: Properties },
][];

/** Where a part of the format goes in a document: `@` is where its fields go. */
const PLACES: Record<string, string> = {
  agenda: "{@}",
  venue: '{"venue": {@}}',
  link: '{"links": [{@}]}',
  audience: '{"audiences": [{@}]}',
  place: '{"places": [{@}]}',
  person: '{"people": [{@}]}',
  day: '{"days": [{@}]}',
  session: inSession("@"),
  item: inSession('"items": [{"items": [{@}]}]'),
  contributor: inSession('"contributors": [{@}]'),
  language: inSession('"languages": [{@}]'),
  was: inSession('"was": {@}'),
};

const fields = definitions.flatMap(([thing, { properties = {} }]) =>
  Object.entries(properties).map(([field, schema]): [string, string, Properties[string]] => [
    thing,
    field,
    schema,
  ]),
);

describe("in an editor", () => {
  it.each(fields)("hovering explains %s.%s", async (thing, field, { description }) => {
    const shown = await hover((PLACES[thing] ?? "").replace("@", `"|${field}": null`));
    expect(shown.replaceAll("\\", "")).toContain(description.slice(0, 40).replaceAll("\\", ""));
  });

  it.each(fields.filter(([, , schema]) => schema.enum))(
    "every value of %s.%s completes, and is explained",
    async (thing, field, schema) => {
      const place = PLACES[thing] ?? "";
      expect(await completions(place.replace("@", `"${field}": |`))).toEqual(
        expect.arrayContaining((schema.enum ?? []).map((value) => JSON.stringify(value))),
      );
      const [value] = schema.enum ?? [];
      const shown = await hover(
        place.replace("@", `"${field}": ${JSON.stringify(value).replace(/.$/, "|$&")}`),
      );
      expect(shown).toContain(String(value));
    },
  );

  it.each(Object.entries(PLACES))("every field of %s completes", async (thing, place) => {
    const definition = definitions.find(([name]) => name === thing)?.[1];
    expect(await completions(place.replace("@", "|"))).toEqual(
      expect.arrayContaining(Object.keys(definition?.properties ?? {})),
    );
  });

  it("a whole session is offered where one can stand", async () => {
    expect(await completions('{"days": [{"sessions": [|]}]}')).toContain("A session");
  });

  it("time zones complete", async () => {
    expect(await completions('{"timeZone": |}')).toContain('"Africa/Nairobi"');
  });

  it.each([
    ["start", '"10h00"', "Expected a time that exists, written as 10:00 or 2024-02-23T10:00."],
    ["status", '"late"', 'Value is not accepted. Valid values: "confirmed"'],
    ["audience", '"a, b"', "Expected an id"],
    ["links", '[{"url": "www.example.org"}]', "Expected an address that starts with https:"],
  ])("a wrong %s says what one looks like", async (field, value, said) => {
    const found = await faults(inSession(`"id": "s", "title": "S", "${field}": ${value}`));
    expect(found.join("\n")).toContain(said);
    expect(found.join("\n")).not.toContain("\\d");
  });

  it("the template has no faults", async () => {
    expect(await faults(agendaTemplate())).toEqual([]);
  });
});
