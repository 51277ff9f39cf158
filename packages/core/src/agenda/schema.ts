/**
 * The agenda document, format 1: the single definition of what an office publishes.
 * TypeScript's types are inferred from it, the JSON Schema is generated from it, `parse` reads by it.
 * Unknown fields are left alone (loose objects), so that a later format can add some.
 */
import * as v from "valibot";

const id = v.pipe(v.string(), v.regex(/^[^\s,]+$/, "an id without spaces or commas"));
const ids = v.array(id);
/** A BCP 47 language tag. */
const language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, "a BCP 47 language tag such as fr or pt-BR"),
);
/** One string in the agenda's language, or a map of language tag → string. */
const text = v.union([v.string(), v.record(language, v.string())]);
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, "a date as YYYY-MM-DD"),
  exists(),
);
/** 30 February and 25:00 have the right form and are no time: JavaScript would roll them over. */
function exists() {
  return v.check((value: string) => {
    const utc = Date.parse(`${value.slice(0, 16)}${value.length > 10 ? "Z" : ""}`);
    return !Number.isNaN(utc) && new Date(utc).toISOString().startsWith(value.slice(0, 16));
  }, "a day and time that exist");
}
/** Wall clock in the agenda's zone, or an instant with an offset or Z (RFC 3339). */
const time = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/,
    "a time as YYYY-MM-DDTHH:MM, with or without an offset",
  ),
  exists(),
);
const instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
    "an instant with an offset or Z, as 2024-02-23T10:00:00Z",
  ),
  exists(),
);
/**
 * The only addresses that are ever drawn as links. A list of what is allowed: no scheme slips by.
 * Without the flag i, which the patterns of JSON Schema do not have.
 */
export const SAFE_URL = /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)\S+$/;
const url = v.pipe(v.string(), v.regex(SAFE_URL, "an address with https:, http:, mailto: or tel:"));

const link = v.looseObject({
  url,
  label: v.optional(text),
  rel: v.optional(v.picklist(["join", "register", "document", "stream", "recording"])),
  language: v.optional(language),
});

const contributor = v.looseObject({
  role: v.picklist(["lead", "moderator", "speaker", "panellist", "participant", "other"]),
  roleLabel: v.optional(text),
  person: v.optional(id),
  audience: v.optional(ids),
  name: v.optional(text),
  label: v.optional(text),
  tentative: v.optional(v.boolean()),
});

const type = v.picklist([
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
]);
const status = v.picklist(["confirmed", "tentative", "moved", "cancelled"]);

const itemFields = {
  title: text,
  type: v.optional(type),
  typeLabel: v.optional(text),
  summary: v.optional(text),
  audience: v.optional(ids),
  contributors: v.optional(v.array(contributor)),
  place: v.optional(id),
  start: v.optional(time),
  end: v.optional(time),
  links: v.optional(v.array(link)),
  status: v.optional(status),
};

/** A numbered point of a session's order of business; items nest, at most {@link MAX_DEPTH} deep. */
export interface Item extends v.InferOutput<v.LooseObjectSchema<typeof itemFields, undefined>> {
  id?: string | undefined;
  /** Drawn in place of the automatic 1. / a) / i. */
  label?: string | undefined;
  items?: Item[] | undefined;
}

// Recursive, so its type is the one that is written by hand.
export const item: v.GenericSchema<Item> = v.looseObject({
  ...itemFields,
  id: v.optional(id),
  label: v.optional(v.string()),
  items: v.optional(v.array(v.lazy(() => item))),
});

export const session = v.looseObject({
  ...itemFields,
  id,
  dayPart: v.optional(v.picklist(["morning", "afternoon", "evening", "all-day"])),
  itemsTitle: v.optional(text),
  items: v.optional(v.array(item)),
  attendance: v.optional(v.picklist(["in-person", "online", "hybrid"])),
  admission: v.optional(v.picklist(["open", "registered", "invitation", "internal"])),
  languages: v.optional(
    v.array(
      v.looseObject({
        tag: language,
        mode: v.picklist(["floor", "interpretation", "sign", "captions"]),
      }),
    ),
  ),
  track: v.optional(text),
  was: v.optional(
    v.looseObject({ start: v.optional(time), end: v.optional(time), place: v.optional(id) }),
  ),
  notice: v.optional(text),
});

const day = v.looseObject({
  date,
  title: v.optional(text),
  summary: v.optional(text),
  audience: v.optional(ids),
  audienceLabel: v.optional(text),
  focus: v.optional(ids),
  sessions: v.optional(v.array(session), []),
});

const audience = v.looseObject({ id, name: text, parent: v.optional(id) });
const place = v.looseObject({ id, name: text });
const person = v.looseObject({
  id,
  name: text,
  title: v.optional(text),
  organisation: v.optional(text),
});

export const agenda = v.looseObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id,
  title: text,
  summary: v.optional(text),
  language,
  /** An IANA zone: every time without an offset is its wall clock. */
  timeZone: v.string(),
  venue: v.optional(
    v.looseObject({
      name: text,
      city: v.optional(text),
      address: v.optional(text),
      url: v.optional(url),
    }),
  ),
  url: v.optional(url),
  calendarUrl: v.optional(url),
  links: v.optional(v.array(link)),
  state: v.optional(v.picklist(["draft", "provisional", "final"])),
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  updated: v.optional(instant),
  notice: v.optional(text),
  audiences: v.optional(v.array(audience), []),
  places: v.optional(v.array(place), []),
  people: v.optional(v.array(person), []),
  days: v.optional(v.array(day), []),
  unscheduled: v.optional(v.array(session)),
});

export type Agenda = v.InferOutput<typeof agenda>;
export type Day = v.InferOutput<typeof day>;
export type Session = v.InferOutput<typeof session>;
export type Contributor = v.InferOutput<typeof contributor>;
export type Link = v.InferOutput<typeof link>;
export type Audience = v.InferOutput<typeof audience>;
export type Place = v.InferOutput<typeof place>;
export type Person = v.InferOutput<typeof person>;
/** A string in the agenda's language, or a map of BCP 47 tag → string. */
export type Text = v.InferOutput<typeof text>;
/** `Text` with paragraphs, flat lists, emphasis and links; see `parseRich`. */
export type Rich = Text;

/** The audience that always exists, outside the tree. */
export const EVERYONE = "everyone";
/** Stands in a day whose date cannot be read, until its sessions are taken from it. */
export const NO_DATE = "0000-01-01";
/** Of items, and of the tree of audiences. */
export const MAX_DEPTH = 8;
export const MAX_SESSIONS = 50_000;
export const MAX_BYTES = 20_000_000;
