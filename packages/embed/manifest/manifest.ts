/**
 * The custom elements manifest (schema 2.1.0), generated from the sources. It uses only the syntax,
 * which takes milliseconds, so types are given as they are written.
 */
import { readFileSync } from "node:fs";
import type {
  Attribute,
  ClassMethod,
  CustomElementDeclaration,
  CustomElementField,
  Event,
  JavaScriptModule,
  Package,
} from "custom-elements-manifest";
import ts from "typescript";
import { ATTRIBUTES } from "../src/attributes.ts";
import { type Docblock, docblockOf, type Tag } from "./docblock.ts";

const SCRIPT = "dist/index.js";
const FILES = ["element.tsx", "elements.tsx", "now-element.tsx"];
/** Where classes get their tags. */
const TAGS = ["elements.tsx", "define.ts"];
/** Called only by the browser. */
const LIFECYCLE = /Callback$/;

/** The classes of the elements, each with only its own members. */
export function readClasses(): CustomElementDeclaration[] {
  const eventTypes = typesOfEvents(source("events.ts"));
  const tagNames = new Map(TAGS.flatMap((file) => [...tagNamesIn(source(file))]));
  return FILES.flatMap((file) => [...source(file).statements])
    .filter(ts.isClassDeclaration)
    .map((node) => {
      const own = describe(node, eventTypes);
      const tagName = tagNames.get(own.name);
      return { ...own, ...(tagName && { tagName }) };
    });
}

/** The manifest of the package: each class with its inherited members too. */
export function manifestOf(classes: CustomElementDeclaration[]): Package {
  const byName = new Map(classes.map((one) => [one.name, one]));
  const declarations = classes.map((own) => {
    const above = byName.get(own.superclass?.name ?? "");
    return above ? inherit(own, above) : own;
  });
  const reference = (name: string) => ({ name, module: SCRIPT });
  const modules: JavaScriptModule[] = [
    {
      kind: "javascript-module",
      path: SCRIPT,
      declarations,
      exports: classes.map(({ name }) => ({ kind: "js", name, declaration: reference(name) })),
    },
    {
      kind: "javascript-module",
      path: "dist/define.js",
      exports: classes.flatMap(({ name, tagName }) =>
        tagName
          ? { kind: "custom-element-definition", name: tagName, declaration: reference(name) }
          : [],
      ),
    },
  ];
  return { schemaVersion: "2.1.0", readme: "README.md", modules };
}

function source(file: string): ts.SourceFile {
  const text = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

function describe(node: ts.ClassDeclaration, eventTypes: Map<string, string>) {
  const doc = docblockOf(node);
  const fields = fieldsOf(node);
  const superclass = node.heritageClauses?.[0]?.types[0]?.getText() ?? "";
  const declaration: CustomElementDeclaration = {
    kind: "class",
    customElement: true,
    name: node.name?.text ?? "",
    description: doc.description,
    ...(superclass.startsWith("Plenary") && {
      superclass: { name: superclass, module: SCRIPT },
    }),
    attributes: attributesOf(doc, fields),
    members: [...fields.values(), ...methodsOf(node)],
    events: doc.tags("fires").map((tag): Event => {
      const text = eventTypes.get(tag.name);
      if (!text) throw new Error(`@fires ${tag.name}: no such event in events.ts`);
      return { ...tag, type: { text } };
    }),
    slots: doc.tags("slot"),
    cssParts: doc.tags("csspart"),
    cssProperties: doc.tags("cssproperty"),
  };
  return declaration;
}

function attributesOf(doc: Docblock, fields: Map<string, CustomElementField>): Attribute[] {
  return doc.tags("attr").map((tag: Tag): Attribute => {
    const fieldName = ATTRIBUTES[tag.name as keyof typeof ATTRIBUTES];
    if (!fieldName) throw new Error(`@attr ${tag.name}: no such attribute in attributes.ts`);
    const field = fields.get(fieldName);
    // `lang` has no field here: every HTML element has it.
    const text = field?.type?.text.replace(/ \| null$/, "") ?? "string";
    if (field) {
      field.description ??= tag.description;
      Object.assign(field, { attribute: tag.name, reflects: true });
    }
    return { ...tag, type: { text }, fieldName };
  });
}

const isPublic = (node: ts.ClassElement) =>
  !(node.name && ts.isPrivateIdentifier(node.name)) &&
  !(
    ts.getCombinedModifierFlags(node) &
    (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static)
  );

const described = (node: ts.Node) => {
  const { description } = docblockOf(node);
  return description ? { description } : {};
};

function fieldsOf(node: ts.ClassDeclaration): Map<string, CustomElementField> {
  const fields = new Map<string, CustomElementField>();
  for (const member of node.members) {
    if (!isPublic(member)) continue;
    if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessor(member)) continue;
    const name = member.name.getText();
    const type = { text: member.type?.getText() ?? "unknown" };
    fields.set(name, { kind: "field", name, type, ...described(member) });
  }
  return fields;
}

function methodsOf(node: ts.ClassDeclaration): ClassMethod[] {
  return node.members.filter(ts.isMethodDeclaration).flatMap((member): ClassMethod | [] => {
    const name = member.name.getText();
    if (!isPublic(member) || LIFECYCLE.test(name)) return [];
    const parameters = member.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      type: { text: parameter.type?.getText() ?? "unknown" },
      ...(parameter.questionToken && { optional: true }),
    }));
    const type = { text: member.type?.getText() ?? "void" };
    return { kind: "method", name, parameters, return: { type }, ...described(member) };
  });
}

/** Adds what the superclass has, and says where it comes from. */
function inherit(own: CustomElementDeclaration, above: CustomElementDeclaration) {
  const from = { inheritedFrom: { name: above.name, module: SCRIPT } };
  const all = <T>(list: T[] = [], inherited: T[] = []) => [
    ...list,
    ...inherited.map((one) => ({ ...from, ...one })),
  ];
  return {
    ...own,
    attributes: all(own.attributes, above.attributes),
    members: all(own.members, above.members),
    events: all(own.events, above.events),
    slots: [...(own.slots ?? []), ...(above.slots ?? [])],
    cssParts: [...(own.cssParts ?? []), ...(above.cssParts ?? [])],
    cssProperties: [...(own.cssProperties ?? []), ...(above.cssProperties ?? [])],
  };
}

/** The tag name of each class, from the list of elements. */
function tagNamesIn(file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
      found.set(node.initializer.getText(), node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function typesOfEvents(file: ts.SourceFile): Map<string, string> {
  const map = file.statements.find(ts.isInterfaceDeclaration);
  return new Map(
    map?.members
      .filter(ts.isPropertySignature)
      .map(({ name, type }) => [(name as ts.StringLiteral).text, type?.getText() ?? ""]),
  );
}
