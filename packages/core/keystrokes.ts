/**
 * Counts the keys that are not content when a document is written from the template, in an editor
 * with the JSON service of VS Code: `node packages/core/keystrokes.ts <agenda.json>`.
 *
 * It really writes the document, by completions of the service, and fails where the result is not
 * the one that was asked for. The model of the editor: a quote or bracket that is typed closes
 * itself; a completion costs the letters after which it is the first of the list, and Enter; leaving
 * a value costs one key; going to a value of the template and selecting it costs two. Texts, ids,
 * dates and numbers are content; names of fields, tags of languages, values from a fixed set and all
 * punctuation are not.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CompletionItem, TextEdit } from "vscode-json-languageservice";
import { agendaJsonSchema } from "./json-schema.ts";
import { agendaTemplate } from "./src/document/template.ts";

// It is CommonJS of a kind whose names Node does not find.
const { getLanguageService, TextDocument } = createRequire(import.meta.url)(
  "vscode-json-languageservice",
) as typeof import("vscode-json-languageservice");

/** Going to a value and selecting it. */
const GO = 2;
const uri = "file:///programme.json";
const service = getLanguageService({});
service.configure({
  schemas: [
    {
      uri: agendaJsonSchema.$id,
      fileMatch: ["*.json"],
      schema: structuredClone<object>(agendaJsonSchema),
    },
  ],
});

let before = "";
let after = "";
let keys = 0;
let content = 0;

const press = (count = 1) => {
  keys += count;
};

async function offers(): Promise<CompletionItem[]> {
  const document = TextDocument.create(uri, "json", 1, before + after);
  const position = document.positionAt(before.length);
  const list = await service.doComplete(document, position, service.parseJSONDocument(document));
  return list?.items ?? [];
}

/** Takes a completion by its label, where there is one that is cheaper than typing. */
async function complete(label: string): Promise<boolean> {
  const items = await offers();
  const wanted = items.find((item) => item.label === label);
  if (!wanted) return false;
  const plain = (item: CompletionItem) => (item.filterText ?? item.label).replace(/^"|"$/g, "");
  const order = (item: CompletionItem) => item.sortText ?? item.label;
  const word = plain(wanted);
  for (let typed = 0; typed <= word.length; typed++) {
    const left = items
      .filter((item) => plain(item).startsWith(word.slice(0, typed)))
      .sort((a, b) => (order(a) < order(b) ? -1 : 1));
    if (left[0] !== wanted) continue;
    press(typed + 1);
    take(wanted);
    return true;
  }
  return false;
}

function take({ textEdit, insertText = "" }: CompletionItem): void {
  const { range, newText } = (textEdit ?? { newText: insertText }) as TextEdit;
  const document = TextDocument.create(uri, "json", 1, before + after);
  const text = before + after;
  const [start, end] = range
    ? [document.offsetAt(range.start), document.offsetAt(range.end)]
    : [before.length, before.length];
  const at = newText.search(/\$\{?\d/);
  const bare = newText.replace(/\$\{\d+:?([^}]*)\}|\$\d/g, "$1");
  const cursor = at < 0 ? bare.length : at;
  before = text.slice(0, start) + bare.slice(0, cursor);
  after = bare.slice(cursor) + text.slice(end);
}

function type(text: string): void {
  before += text;
}

/** Types a sign that closes itself. */
function open(pair: string): void {
  press();
  before += pair[0];
  after = pair[1] + after;
}

/** Goes over what is closed already. */
function leave(): void {
  press();
  const [sign = ""] = /^\s*./.exec(after) ?? [];
  before += sign;
  after = after.slice(sign.length);
}

async function write(value: unknown): Promise<void> {
  if (typeof value === "string") {
    const isOpen = before.endsWith('"') && after.startsWith('"');
    if (!isOpen && (await complete(JSON.stringify(value)))) return;
    if (!isOpen) open('""');
    const text = JSON.stringify(value).slice(1, -1);
    content += text.length;
    type(text);
    leave();
  } else if (Array.isArray(value)) {
    const isOpen = /\[\s*"?$/.test(before) && /^"?\s*\]/.test(after);
    if (!isOpen) open("[]");
    for (const [index, one] of value.entries()) {
      if (index) separate();
      await write(one);
    }
    leave();
  } else if (value && typeof value === "object") {
    // An editor deletes both quotes at once.
    if (before.endsWith('"') && after.startsWith('"')) {
      press();
      before = before.slice(0, -1);
      after = after.slice(1);
    }
    if (!(/\{\s*$/.test(before) && /^\s*\}/.test(after))) open("{}");
    let isFirst = true;
    for (const [key, one] of Object.entries(value)) {
      if (!isFirst) separate();
      isFirst = false;
      await name(key);
      await write(one);
    }
    leave();
  } else {
    const text = JSON.stringify(value);
    content += text.length;
    type(text);
  }
}

function separate(): void {
  press();
  type(",");
}

async function name(key: string): Promise<void> {
  open('""');
  if (!(await complete(key))) {
    press(key.length);
    type(key);
    leave();
  }
  if (!before.endsWith(`"${key}"`)) return;
  press();
  type(":");
}

/** Replaces a value of the template, or deletes its field. */
async function edit(key: string, value: unknown): Promise<void> {
  const text = before + after;
  const template = JSON.parse(text) as Record<string, unknown>;
  if (JSON.stringify(template[key]) === JSON.stringify(value)) return;
  press(GO);
  if (value === undefined) {
    press();
    delete template[key];
    before = JSON.stringify(template);
    after = "";
    return;
  }
  const marked = JSON.stringify({ ...template, [key]: "\u0000" });
  const at = marked.indexOf('"\\u0000"');
  before = marked.slice(0, at);
  after = marked.slice(at + 8);
  await write(value);
}

const goal = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Record<string, unknown>;
before = agendaTemplate();
const template = JSON.parse(before) as Record<string, unknown>;
for (const key of Object.keys(template)) await edit(key, goal[key]);
for (const key of Object.keys(goal)) {
  if (key in template) continue;
  press(GO);
  const text = before + after;
  const end = text.lastIndexOf("}");
  before = text.slice(0, end);
  after = text.slice(end);
  separate();
  await name(key);
  await write(goal[key]);
}

const written = JSON.parse(before + after) as Record<string, unknown>;
const sorted = (value: Record<string, unknown>) =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
if (sorted(written) !== sorted(goal)) throw new Error("What was written is not what was asked for");
console.log(`${keys} keys that were not content, ${content} of content`);
