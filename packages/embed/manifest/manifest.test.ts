// @vitest-environment node
/** The docblocks of the elements are complete, and document nothing that does not exist. */
import { globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { CustomElementDeclaration } from "custom-elements-manifest";
import schema from "custom-elements-manifest/schema.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { ATTRIBUTES } from "../src/attributes.ts";
import * as exported from "../src/index.ts";
import { manifestOf, readClasses } from "./manifest.ts";
import { tables, withTables } from "./tables.ts";
import { readmes } from "./write.ts";

const classes = readClasses();
const manifest = manifestOf(classes);
const widgets = new URL("../../widgets/src/", import.meta.url);
const read = (path: string | URL) => readFileSync(new URL(path, widgets), "utf8");
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
/** The names of all documented entries of one kind. */
const documented = (of: (one: CustomElementDeclaration) => { name: string }[] | undefined) =>
  sorted(classes.flatMap((one) => of(one) ?? []).map(({ name }) => name));
const agenda = manifest.modules[0]?.declarations?.find(
  ({ name }) => name === "PlenaryAgenda",
) as CustomElementDeclaration;

describe("the manifest", () => {
  it("is valid by the schema", () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  it("has every exported class and every tag", () => {
    const names = Object.keys(exported).filter((name) => name.startsWith("Plenary"));
    expect(sorted(classes.map(({ name }) => name))).toEqual(sorted(names));
    const tags = manifest.modules[1]?.exports?.map(({ name }) => name);
    expect(tags).toContain("plenary-agenda");
    expect(tags).toHaveLength(names.length - 1);
  });

  it("says what an element inherits, and from where", () => {
    const src = agenda.attributes?.find(({ name }) => name === "src");
    expect(src).toMatchObject({
      fieldName: "src",
      inheritedFrom: { name: "PlenaryElement", module: "dist/index.js" },
    });
    expect(agenda.cssParts?.map(({ name }) => name)).toContain("card");
  });

  it("has types as they are written", () => {
    const theme = agenda.attributes?.find(({ name }) => name === "theme");
    expect(theme).toMatchObject({ type: { text: '"auto" | "light" | "dark"' }, default: "auto" });
    const load = agenda.events?.find(({ name }) => name === "plenary-load");
    expect(load?.type.text).toMatch(/^CustomEvent<\{ agenda: Agenda/);
  });

  it("leaves out what nobody should call", () => {
    const names = agenda.members?.map(({ name }) => name) ?? [];
    expect(names).toContain("refresh");
    for (const name of ["connectedCallback", "observedAttributes", "draw", "loose"]) {
      expect(names).not.toContain(name);
    }
  });
});

describe("the docblocks", () => {
  it("have every observed attribute, and no other", () => {
    expect(documented(({ attributes }) => attributes)).toEqual(sorted(Object.keys(ATTRIBUTES)));
  });

  it("have every event that is fired, and no other", () => {
    const files = globSync("../src/*.{ts,tsx}", { cwd: import.meta.dirname });
    const fired = files.flatMap((file) =>
      Array.from(
        readFileSync(new URL(file, import.meta.url), "utf8").matchAll(
          /\bemit\([a-z]+, "([a-z-]+)"/g,
        ),
        ([, name = ""]) => name,
      ),
    );
    expect(documented(({ events }) => events)).toEqual(sorted(fired));
  });

  it("have every part that is drawn, and no other", () => {
    const files = globSync("**/*.tsx", { cwd: widgets });
    const drawn = files
      .filter((file) => !/\.(test|fixture|check)\./.test(file))
      .flatMap((file) => [...read(file).matchAll(/\spart(?:=|: )(?:"([^"]+)"|\{([^}]+)\})/g)])
      .flatMap(
        ([, literal, expression = ""]) =>
          (literal ?? (expression.match(/"[^"]+"/g) ?? []).join(" ")).match(/[a-z][a-z-]*/g) ?? [],
      );
    expect(documented(({ cssParts }) => cssParts)).toEqual(sorted(drawn));
  });

  const css = globSync("**/*.css", { cwd: widgets }).map(read).join("\n");

  it("have every custom property that a site may set, and no other", () => {
    // These are set by script and by embed.html, not by sites.
    const found = /-(found|ink)$|^--plenary-frame-/;
    const used = css.match(/--plenary-[a-z-]+/g) ?? [];
    const settable = used.filter((name) => !found.test(name));
    expect(documented(({ cssProperties }) => cssProperties)).toEqual(sorted(settable));
  });

  it.each(agenda.cssProperties?.filter((one) => one.default) ?? [])(
    "give the default of $name",
    ({ name, default: byDefault }) => {
      expect(css).toContain(`var(${name}, ${byDefault})`);
    },
  );
});

describe("a README", () => {
  it.each(readmes.map((readme) => [readme.pathname.split("/").slice(-2).join("/"), readme]))(
    "%s has the tables generated from the docblocks; `pnpm reference` updates them",
    (_, readme) => {
      const text = readFileSync(readme, "utf8");
      expect(withTables(text, tables(classes))).toBe(text);
    },
  );

  it("for the elements has every table", () => {
    const text = readFileSync(readmes[0] as URL, "utf8");
    for (const name of Object.keys(tables(classes))) expect(text).toContain(`<!-- ${name} -->`);
  });
});
