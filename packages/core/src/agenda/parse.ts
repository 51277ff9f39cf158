/**
 * The only reader of raw data. It never throws, keeps every session it can, and says what it
 * dropped or mended, each with the place in the document.
 */
import * as v from "valibot";
import { checkMeaning, takeUndated } from "./check-meaning.ts";
import { createEdits, type Edits } from "./edits.ts";
import { type Path, type Problem, type Report, shown, toPointer } from "./problems.ts";
import {
  type Agenda,
  agenda as agendaSchema,
  date as dateSchema,
  MAX_BYTES,
  MAX_DEPTH,
  MAX_SESSIONS,
  NO_DATE,
  SAFE_URL,
} from "./schema.ts";

export interface ParseResult {
  /** Absent only when nothing of the document can be shown. */
  agenda?: Agenda;
  problems: Problem[];
}

declare const TextEncoder: new () => { encode(text: string): { length: number } };

/**
 * Reads an agenda document.
 *
 * @param input the document as parsed JSON, or as JSON text
 * @returns the agenda with what is sound in it, and every {@link Problem} found
 * @example
 * const { agenda, problems } = parse(await response.text());
 */
export function parse(input: unknown): ParseResult {
  const problems: Problem[] = [];
  const report: Report = (severity, code, path, message) => {
    problems.push({ severity, code, pointer: toPointer(path), message });
  };
  try {
    const agenda = read(input, report);
    return agenda ? { agenda, problems } : { problems };
  } catch {
    // A getter or a proxy of the caller's can throw anything, even what cannot be shown.
    report(
      "error",
      "wrong-type",
      [],
      "The document could not be read: a part of it throws an error",
    );
    return { problems };
  }
}

function read(input: unknown, report: Report): Agenda | undefined {
  const raw = typeof input === "string" ? readJson(input, report) : input;
  if (raw === REFUSED) return;
  if (!isRecord(raw)) {
    report("error", "wrong-type", [], `Expected an agenda object, found ${shown(raw)}`);
    return;
  }
  if (raw.format !== undefined && raw.format !== 1) {
    const found = shown(raw.format);
    report("error", "format", ["format"], `Expected format 1, found ${found}; use a newer Plenary`);
    return;
  }
  const shallow = cutDeepItems(raw, report);
  if (!shallow) return;
  const once = { abortPipeEarly: true };
  const first = v.safeParse(agendaSchema, shallow, once);
  if (first.success) return checkMeaning(first.output, report);

  const edits = createEdits();
  const mended = new Set<string>();
  for (const issue of first.issues) {
    for (const { path, leaf } of leaves(issue)) {
      const at = listForObject(shallow, path) ?? path;
      const pointer = toPointer(at);
      if (mended.has(pointer)) continue;
      mended.add(pointer);
      mend(shallow, at, at === path ? leaf : undefined, edits, report);
    }
  }
  const second = v.safeParse(agendaSchema, edits.applyTo(shallow), once);
  if (!second.success) {
    report("error", "wrong-type", [], "Nothing in the document can be shown");
    return;
  }
  const agenda = checkMeaning(second.output, (severity, code, path, message) =>
    report(severity, code, edits.originalPath(path), message),
  );
  return takeUndated(agenda);
}

const REFUSED = Symbol();

function readJson(text: string, report: Report): unknown {
  if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES) {
    report("error", "too-large", [], "The document is over 20 MB; split it into several agendas");
    return REFUSED;
  }
  try {
    // Editors on Windows put a byte order mark before what they save.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    report("error", "not-json", [], `Expected JSON: ${(error as Error).message}`);
    return REFUSED;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Counts the sessions and cuts what nests too deep, before validation, which recurses. Walks with a
 * list of its own: the depth of a hostile document is no stack's.
 */
function cutDeepItems(raw: Record<string, unknown>, report: Report): unknown {
  const edits = createEdits();
  const toWalk: { node: unknown; path: Path; depth: number }[] = [];
  const add = (sessions: unknown, path: Path) => {
    list(sessions).forEach((node, i) => {
      toWalk.push({ node, path: [...path, i], depth: 0 });
    });
  };
  list(raw.days).forEach((day, i) => {
    if (isRecord(day)) add(day.sessions, ["days", i, "sessions"]);
  });
  add(raw.unscheduled, ["unscheduled"]);
  if (toWalk.length > MAX_SESSIONS) {
    const found = `${toWalk.length} sessions, more than ${MAX_SESSIONS}`;
    report("error", "too-large", [], `The document has ${found}; split it into several agendas`);
    return;
  }
  for (let step = toWalk.pop(); step; step = toWalk.pop()) {
    const { node, depth } = step;
    if (!isRecord(node) || !Array.isArray(node.items)) continue;
    const path = [...step.path, "items"];
    if (depth === MAX_DEPTH && node.items.length) {
      edits.drop(path);
      report(
        "error",
        "too-deep",
        path,
        `Items nest over ${MAX_DEPTH} levels; the deeper are left out`,
      );
    } else {
      node.items.forEach((item, i) => {
        toWalk.push({ node: item, path: [...path, i], depth: depth + 1 });
      });
    }
  }
  return edits.applyTo(raw);
}

/** What stands in for a required field that is missing or wrong, by its name. */
const substitutes: Record<string, (parent: Record<string, unknown>, path: Path) => unknown> = {
  format: () => 1,
  id: (_, path) => path.slice(0, -1).join("-") || "agenda",
  title: () => "",
  name: (parent) => (typeof parent.id === "string" ? parent.id : "?"),
  role: () => "other",
  language: () => "en",
  timeZone: () => "UTC",
  date: (parent) => {
    const starts = list(parent.sessions).map((s) => (isRecord(s) ? String(s.start) : ""));
    return starts.map((start) => start.slice(0, 10)).find((d) => v.is(dateSchema, d)) ?? NO_DATE;
  },
};

/** Decides for one issue of validation what to change, so that the least is lost. */
function mend(
  raw: unknown,
  path: Path,
  leaf: v.BaseIssue<unknown> | undefined,
  edits: Edits,
  report: Report,
): void {
  const code = leaf?.requirement === SAFE_URL ? "unsafe-link" : "wrong-type";
  const said = leaf
    ? `Expected ${expected(leaf)}, found ${shown(leaf.input)}`
    : "Expected an object, found a list";
  const key = path.at(-1);
  const keep = droppable(path);
  if (keep < path.length && typeof key === "string") {
    const parent = path.slice(0, -1).reduce((at, k) => (at as never)?.[k], raw);
    const value = isRecord(parent) ? substitutes[key]?.(parent, path) : undefined;
    if (value !== undefined) {
      edits.set(path, value);
      const undated = value === NO_DATE && "its sessions are shown without a day";
      report("error", code, path, `${said}; ${undated || `read as ${shown(value)}`}`);
      return;
    }
  }
  const dropped = path.slice(0, keep);
  edits.drop(dropped);
  const what = keep < path.length ? toPointer(dropped) : "it";
  report("error", code, path, `${said}; ${what} is left out`);
}

/** A list passes for an object in valibot; the fault is the list, not each field that it lacks. */
function listForObject(raw: unknown, path: Path): Path | undefined {
  let value = raw;
  for (const [i, key] of path.entries()) {
    if (Array.isArray(value) && typeof key === "string") return path.slice(0, i);
    value = (value as never)?.[key];
  }
  return undefined;
}

/** The innermost issues: of a union, those of the option which got furthest. */
function* leaves(
  issue: v.BaseIssue<unknown>,
  above: Path = [],
): Generator<{ path: Path; leaf: v.BaseIssue<unknown> }> {
  const path = [...above, ...(issue.path?.map((part) => part.key as string | number) ?? [])];
  const inner = issue.issues?.filter((sub) => sub.path) ?? [];
  if (!inner.length) yield { path, leaf: issue };
  for (const sub of inner) yield* leaves(sub, path);
}

/** What was expected, in words: the regular expressions of the schema carry theirs as message. */
function expected({ type, message, expected }: v.BaseIssue<unknown>): string {
  return type === "regex" || type === "check" ? message : (expected ?? message);
}

/** How much of a path must go so that what is left is valid: up to an optional field or an element. */
function droppable(path: Path): number {
  let schema: unknown = agendaSchema;
  let keep = 0;
  path.forEach((key, i) => {
    const { type, entries, item } = unwrap(schema);
    if (type === "array") keep = i + 1;
    schema = type === "array" ? item : entries?.[key];
    if ((schema as SchemaNode | undefined)?.type === "optional" || type === "union") keep = i + 1;
  });
  return keep;
}

interface SchemaNode {
  type?: string;
  entries?: Record<string | number, unknown>;
  item?: unknown;
  wrapped?: unknown;
  getter?: () => unknown;
}

function unwrap(schema: unknown): SchemaNode {
  const node = (schema ?? {}) as SchemaNode;
  if (node.wrapped) return unwrap(node.wrapped);
  if (node.getter) return unwrap(node.getter());
  return node;
}
