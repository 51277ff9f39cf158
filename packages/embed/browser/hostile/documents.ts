/**
 * Documents that have a payload everywhere. They are built from the JSON Schema that core ships, so
 * that a field that is new there is attacked from the day it exists.
 */
import { readFileSync } from "node:fs";

type Schema = {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  pattern?: string;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
};

// Read rather than imported: types and boundaries are checked without a build.
const shipped = new URL("../../../core/dist/agenda.schema.json", import.meta.url);
const { definitions }: { definitions: Record<string, Schema> } = JSON.parse(
  readFileSync(shipped, "utf8"),
);

/** The fields that hold a payload: `session.title`. */
export const fields = new Set<string>();

interface Filling {
  text(field: string): unknown;
  url: unknown;
  id(field: string): string;
  /** Any other value; by default a valid one by its schema. */
  other?: unknown;
}

/** How deep items nest in items. */
const DEPTH = 2;

/** Valid times and tags, by the name of the field. */
const sound: Record<string, string> = {
  date: "2027-02-15",
  start: "2027-02-15T10:00",
  end: "2027-02-15T11:00",
  updated: "2027-01-01T00:00:00Z",
  language: "en",
  tag: "fr",
  timeZone: "Europe/Madrid",
};

const isText = ({ $ref, anyOf }: Schema) => $ref === "#/definitions/text" || anyOf !== undefined;
const isUrl = ({ pattern = "" }: Schema) => pattern.startsWith("^([Hh][Tt][Tt][Pp]");
const isId = ({ pattern }: Schema) => pattern === "^[^\\s,]+$";

function fill(shape: Schema, name: string, field: string, by: Filling, depth: number): unknown {
  if (shape.items) {
    if (name === "items" && depth >= DEPTH) return [];
    return [fill(shape.items, name, field, by, depth + (name === "items" ? 1 : 0))];
  }
  if (isText(shape)) {
    fields.add(field);
    return by.text(field);
  }
  if (shape.$ref) return fillRecord(shape.$ref.replace("#/definitions/", ""), by, depth);
  if (isUrl(shape)) {
    fields.add(field);
    return by.url;
  }
  if (isId(shape)) {
    fields.add(field);
    return by.id(field);
  }
  if ("other" in by) {
    fields.add(field);
    return by.other;
  }
  if (shape.enum) return shape.enum[0];
  if (shape.type === "boolean") return true;
  if (shape.type === "integer") return 1;
  return sound[name];
}

function fillRecord(record: string, by: Filling, depth = 0): Record<string, unknown> {
  const { properties = {} } = definitions[record] ?? {};
  const entries = Object.entries(properties).map(
    ([name, shape]) => [name, fill(shape, name, `${record}.${name}`, by, depth)] as const,
  );
  return { ...Object.fromEntries(entries), ...extra };
}

/** Unknown fields, which would harm a parser that merges objects. */
const extra: object = JSON.parse(
  '{"constructor": {"prototype": {"polluted": true}}, "toString": "x", "__proto__": {"polluted": true}}',
);

type List = Record<string, unknown>[];

/**
 * An agenda in which every text, address and id is the payload. On the first day everything else is
 * valid, so that all of it is drawn; on the second, dates, times, tags and kinds are the payload too.
 */
export function hostileAgenda(payload: unknown, n: number): Record<string, unknown> {
  // Only an id without spaces can be referred to.
  const name = typeof payload === "string" ? payload.replace(/[\s,]+/g, "_") || "x" : `x${n}`;
  let nodes = 0;
  // Ids of sessions and items must be unique: the first is the payload, the others begin with it.
  const id = (field: string) =>
    /^(session|item)\.id$/.test(field) && nodes++ ? `${name}${nodes}` : name;
  const text = (field: string) =>
    field.endsWith("summary") && typeof payload === "string"
      ? `${payload}\n\n- ${payload}\n\n[label](${payload}) *${payload}* **${payload}**`
      : payload;
  const drawn: Filling = { text, url: payload, id };
  const inLanguages: Filling = {
    text: () => ({ en: payload, fr: payload, [name]: payload }),
    url:
      typeof payload === "string" ? `https://example.org/${payload.replace(/\s/g, "")}` : payload,
    id,
  };
  const wrong: Filling = { text: () => payload, url: payload, id, other: payload };
  const agenda = fillRecord("agenda", drawn);
  const [first] = agenda.days as List;
  const second = fillRecord("day", inLanguages);
  const third = fillRecord("day", wrong);
  return {
    ...agenda,
    timeZone: n % 2 ? payload : "Europe/Madrid",
    language: n % 3 ? "en" : payload,
    links: [...(agenda.links as List), fillRecord("link", inLanguages), fillRecord("link", wrong)],
    days: [first, { ...second, date: "2027-02-16" }, third],
  };
}

/** Agendas as one: the first, with the records and the first day of all; every fifth has its items. */
export function together(agendas: Record<string, unknown>[]): Record<string, unknown> {
  const [first = {}] = agendas;
  const all = (field: string) => agendas.flatMap((agenda) => agenda[field] as List);
  const [day, ...others] = first.days as List;
  const sessions = (all("days") as { sessions: List }[])
    .filter((_, n) => n % (others.length + 1) === 0)
    .flatMap((one) => one.sessions)
    .map((session, n) => (n % 5 ? { ...session, items: [] } : session));
  const records = ["links", "audiences", "places", "people"].map((field) => [field, all(field)]);
  return { ...first, ...Object.fromEntries(records), days: [{ ...day, sessions }, ...others] };
}

const sane: Filling = { text: () => "Sane", url: "https://example.org", id: () => "sane" };
/** A valid agenda, for an overlay to attack: sessions `sane-0` and so on. */
export function saneAgenda(sessions = 1): Record<string, unknown> {
  const agenda = fillRecord("agenda", sane);
  const [day] = agenda.days as List;
  const one = (_: unknown, n: number) => ({ ...fillRecord("session", sane), id: `sane-${n}` });
  return { ...agenda, days: [{ ...day, sessions: Array.from({ length: sessions }, one) }] };
}

/** An overlay in which every text, note and address of the nth session is the nth payload. */
export function hostileOverlay(payloads: unknown[]) {
  const changed = (payload: unknown) => {
    const inLanguages = { en: payload, fr: { text: payload, of: "Sane" } };
    const texts = Object.values(definitions).flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(([, shape]) => isText(shape)),
    );
    return {
      ...Object.fromEntries(texts.map(([name]) => [name, inLanguages])),
      ...extra,
      note: payload,
      links: [fillRecord("link", { text: () => payload, url: payload, id: String })],
    };
  };
  const changes = payloads.map((payload, n) => [`sane-${n}`, changed(payload)]);
  const ofAll = changed(payloads[0]);
  return {
    format: 1,
    overlay: "sane",
    by: payloads[0],
    changes: { ...Object.fromEntries(changes), "2027-02-15": ofAll, ["__proto__"]: ofAll },
  };
}
