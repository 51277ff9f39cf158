/** The manifest as Markdown tables, written between marker comments in the READMEs. */
import type { CustomElementDeclaration, CustomElementField } from "custom-elements-manifest";

const cell = (text: string) => text.replaceAll("|", "\\|");
const code = (text: string) => `\`${text}\``;

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), `|${"---|".repeat(heads.length)}`, ...rows.map(line)].join("\n");
}

/** The text of each table, by the name of its markers. */
export function tables(classes: CustomElementDeclaration[]): Record<string, string> {
  /** All entries of one kind, without duplicates. Says which elements have it, if not all do. */
  const all = <T extends { name: string; description?: string }>(
    of: (element: CustomElementDeclaration) => T[] | undefined,
  ) => {
    const found = new Map<string, T & { tags: string[] }>();
    for (const element of classes) {
      for (const one of of(element) ?? []) {
        const tags: string[] = found.get(one.name)?.tags ?? [];
        if (element.tagName) tags.push(code(`<${element.tagName}>`));
        found.set(one.name, { ...one, tags });
      }
    }
    return Array.from(found.values(), ({ tags, ...one }) => {
      const whose = tags.length ? ` (${tags.join(", ")})` : "";
      return { ...one, says: `${lower(one.description ?? "")}${whose}` };
    });
  };
  const fields = all(({ members }) => members?.filter((one) => one.kind === "field"));
  const methods = all(({ members }) => members?.filter((one) => one.kind === "method"));
  return {
    elements: table(
      ["element", "draws"],
      classes.flatMap(({ tagName, description = "" }) =>
        tagName ? [[code(`<${tagName}>`), lower(description)]] : [],
      ),
    ),
    attributes: table(
      ["attribute", "property", "default", ""],
      all(({ attributes }) => attributes).map((one) => [
        code(one.name),
        code(one.fieldName ?? ""),
        one.default ? code(one.default) : "",
        one.says,
      ]),
    ),
    properties: table(
      ["property", ""],
      fields
        .filter((field: CustomElementField) => !field.attribute)
        .map(({ name, says }) => [code(name), says]),
    ),
    methods: table(
      ["method", ""],
      methods.map(({ name, parameters = [], says }) => [
        code(`${name}(${parameters.map((one) => one.name).join(", ")})`),
        says,
      ]),
    ),
    events: table(
      ["event", ""],
      all(({ events }) => events).map(({ name, says }) => [code(name), says]),
    ),
    parts: table(
      ["part", ""],
      all(({ cssParts }) => cssParts).map(({ name, says }) => [code(name), says]),
    ),
    "custom-properties": table(
      ["custom property", "default", ""],
      all(({ cssProperties }) => cssProperties).map((one) => [
        code(one.name),
        one.default ? code(one.default) : "",
        one.says,
      ]),
    ),
  };
}

/** A sentence in the style of a table cell. */
const lower = (sentence: string) =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");

/** Replaces each table that the text has markers for. */
export function withTables(text: string, found: Record<string, string>): string {
  return text.replace(/(<!-- ([a-z-]+) -->\n).*?(<!-- \/\2 -->)/gs, (whole, before, name, after) =>
    name in found ? `${before}${found[name]}\n${after}` : whole,
  );
}
