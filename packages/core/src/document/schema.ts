/**
 * The agenda document, format 1: the only definition of what an office publishes. Types, reading, the
 * JSON Schema and the guide are all made from it. A field whose name ends in `?` may be left out;
 * fields that are not listed here are left alone.
 */
import { isTimeZone } from "../time/zone.ts";
import {
  anyString,
  count,
  flag,
  type Infer,
  list,
  listOrEmpty,
  oneOf,
  oneOrMore,
  ownId,
  type RecordOf,
  record,
  reference,
  type Shape,
  string,
  text,
} from "./shape.ts";

export const ID = /^[^\s,]+$/;
export const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
/**
 * The only addresses that are ever drawn as links. It lists what is allowed, so no other scheme gets
 * through. It spells out both cases, since patterns of JSON Schema have no flag for that.
 */
export const SAFE_URL = /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)\S+$/;

/** Whether a date exists: 30 February and 25:00 match the pattern, but JavaScript rolls them over. */
export function isDate(value: string): boolean {
  const date = new Date(`${value.slice(0, 16)}${value.length > 10 ? "Z" : ""}`);
  return date.getUTCDate() === +value.slice(8, 10);
}

/** Whether a time has no date. */
export const isBare = (time: string): boolean => time[2] === ":";

const language = string("language", LANGUAGE);
const date = string("date", /^\d{4}-\d\d-\d\d$/, { test: isDate });
const TIME =
  /^(\d\d:\d\d(:[0-5]\d)?|\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)$/;

/** Whether a time, with a date or without, is written as it should be and exists. */
export const isTime = (value: string): boolean =>
  TIME.test(value) && isDate(isBare(value) ? `2000-01-01T${value}` : value);

/**
 * Wall clock in the agenda's zone, or an instant with an offset or Z (RFC 3339). A time without a
 * date is read as one of the day that lists it.
 */
const time = string("time", TIME, { test: isTime });
const instant = string(
  "instant",
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  { test: isDate },
);
const url = string("address", SAFE_URL, { code: "unsafe-link" });

const audiences = oneOrMore(reference("audiences"));
const place = reference("places");

export const linkFields = {
  url,
  "label?": text,
  "rel?": oneOf("join", "register", "document", "stream", "recording"),
  "language?": language,
};
export const links = list(record("link", linkFields));

const contributor = record("contributor", {
  role: oneOf("lead", "moderator", "speaker", "panellist", "participant", "other"),
  "roleLabel?": text,
  "person?": reference("people"),
  "audience?": audiences,
  "name?": text,
  "label?": text,
  "tentative?": flag,
});

const status = oneOf("confirmed", "tentative", "moved", "cancelled");

/** What a session and an item have in common. */
const nodeFields = {
  title: text,
  "type?": oneOf(
    "opening",
    "plenary",
    "panel",
    "exercise",
    "workshop",
    "working-group",
    "ceremony",
    "break",
    "social",
    "closing",
    "other",
  ),
  "typeLabel?": text,
  "summary?": text,
  "audience?": audiences,
  "contributors?": list(contributor),
  "place?": place,
  "start?": time,
  "end?": time,
  "links?": links,
  "status?": status,
};

const itemFields = {
  "id?": ownId("nodes"),
  /** Drawn in place of the automatic 1. / a) / i. */
  "label?": anyString,
};

/** A numbered point of a session's order of business; items nest, at most {@link MAX_DEPTH} deep. */
export type Item = RecordOf<typeof itemFields & typeof nodeFields> & { items?: Item[] | undefined };

// It contains itself, so TypeScript can't infer its type.
const item: Shape<Item> = record("item", itemFields, nodeFields, {
  "items?": list((): Shape<Item> => item),
});

/** A session's fields, also for code that compares sessions or adds to them. */
export const session = record("session", { id: ownId("nodes") }, nodeFields, {
  "dayPart?": oneOf("morning", "afternoon", "evening", "all-day"),
  "attendance?": oneOf("in-person", "online", "hybrid"),
  "admission?": oneOf("open", "registered", "invitation", "internal"),
  "languages?": list(
    record("language", {
      tag: language,
      mode: oneOf("floor", "interpretation", "sign", "captions"),
    }),
  ),
  "track?": text,
  "was?": record("was", { "start?": time, "end?": time, "place?": place }),
  "notice?": text,
  "itemsTitle?": text,
  "items?": list(item),
});

const day = record("day", {
  date,
  "title?": text,
  "summary?": text,
  "audience?": audiences,
  "audienceLabel?": text,
  "focus?": audiences,
  sessions: listOrEmpty(session),
});

// A parent may come after its child in the list, so it is looked up once all have been read.
const audience = record("audience", {
  id: ownId("audiences"),
  name: text,
  "parent?": string("id", ID),
});
const placeRecord = record("place", { id: ownId("places"), name: text });
const person = record("person", {
  id: ownId("people"),
  name: text,
  "title?": text,
  "organisation?": text,
});

/** Fields are read in this order, so things come before what refers to them. */
export const agenda = record("agenda", {
  "$schema?": anyString,
  format: oneOf(1),
  id: string("id", ID),
  title: text,
  "summary?": text,
  language,
  /** An IANA zone. Every time without an offset is wall clock time there. */
  timeZone: string("time-zone", undefined, {
    test: isTimeZone,
    code: "unknown-time-zone",
  }),
  "venue?": record("venue", { name: text, "city?": text, "address?": text, "url?": url }),
  "url?": url,
  "calendarUrl?": url,
  "links?": links,
  "state?": oneOf("draft", "provisional", "final"),
  "revision?": count,
  "updated?": instant,
  "notice?": text,
  audiences: listOrEmpty(audience),
  places: listOrEmpty(placeRecord),
  people: listOrEmpty(person),
  days: listOrEmpty(day),
  "unscheduled?": list(session),
});

export type Agenda = Infer<typeof agenda>;
export type Day = Infer<typeof day>;
export type Session = Infer<typeof session>;
export type Contributor = Infer<typeof contributor>;
export type Link = Infer<typeof links>[number];
export type Audience = Infer<typeof audience>;
export type Place = Infer<typeof placeRecord>;
export type Person = Infer<typeof person>;
export type { Text } from "./shape.ts";
/** `Text` with paragraphs, flat lists, emphasis and links; see `parseRich`. */
export type Rich = import("./shape.ts").Text;

/** The audience that always exists, outside the tree. */
export const EVERYONE = "everyone";
/** Levels of items in a session, and of audiences. */
export const MAX_DEPTH = 8;
export const MAX_SESSIONS = 50_000;
export const MAX_BYTES = 20_000_000;
