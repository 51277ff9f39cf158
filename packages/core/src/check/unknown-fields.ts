/** Fields that the format does not have: usually slips, and always without effect. */
import { type Path, toPointer } from "../document/problems.ts";
import { agenda as agendaShape } from "../document/schema.ts";
import { isMisplaced } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { similar } from "./similar.ts";
import { walk } from "./walk.ts";

/** What other formats and other languages call the fields of this one. */
const OTHER_NAMES: Record<string, string[]> = {
  title: ["name", "titre", "subject", "heading", "label"],
  name: ["title", "label", "nom", "fullName"],
  summary: ["description", "abstract", "text", "content", "body", "details", "intro", "subtitle"],
  start: ["begin", "from", "startTime", "startDate", "starts", "time", "dtstart", "debut"],
  end: ["to", "until", "endTime", "endDate", "ends", "finish", "dtend", "fin"],
  place: ["location", "room", "venue", "where", "hall", "lieu", "salle"],
  places: ["locations", "rooms", "venues", "halls"],
  contributors: ["speakers", "speaker", "presenters", "panellists", "moderator", "who", "persons"],
  people: ["persons", "speakers", "participants", "contributors"],
  person: ["speaker", "people", "who"],
  audience: ["audiences", "groups", "group", "for", "participants", "attendees"],
  audiences: ["groups", "audience", "participants", "teams"],
  items: ["points", "children", "subitems", "agenda", "topics"],
  links: ["link", "url", "urls", "href", "documents", "files"],
  url: ["href", "address", "link", "uri", "src"],
  label: ["text", "title", "name"],
  days: ["schedule", "programme", "program", "dates"],
  sessions: ["events", "talks", "slots", "items", "programme"],
  language: ["lang", "locale"],
  tag: ["language", "lang", "code"],
  timeZone: ["tz", "zone"],
  updated: ["lastUpdated", "modified", "lastModified", "updatedAt", "date"],
  revision: ["version"],
  state: ["status"],
  status: ["state", "cancelled", "canceled"],
  track: ["tracks", "theme", "strand", "topic", "category"],
  type: ["kind", "category", "format"],
  organisation: ["organization", "org", "company", "affiliation", "institution"],
  date: ["day", "datum", "jour"],
  notice: ["note", "warning", "alert", "announcement"],
  venue: ["location", "place", "where"],
  role: ["function", "type"],
  roleLabel: ["roleName"],
  rel: ["type", "kind"],
  parent: ["group", "parentId"],
};

const NAMES: Record<string, string> = {
  agenda: "an agenda",
  audience: "an audience",
  item: "an item",
  language: "a language of a session",
};

export function unknownFields(document: unknown): Finding[] {
  const findings: Finding[] = [];
  walk(agendaShape, document, {
    record(name, value, path, fields) {
      if (name === "day" && isMisplaced(value)) return;
      for (const key of Object.keys(value)) {
        if (!fields.includes(key)) findings.push(...unknownField(key, name, value, path, fields));
      }
    },
  });
  return findings;
}

/** One field that a thing does not have; nothing for a field of the author's own. */
export function unknownField(
  key: string,
  name: string,
  owner: Record<string, unknown>,
  path: Path,
  fields: string[],
): Finding[] {
  // What overlays add to an agenda stands in `overlay`: Plenary writes it itself.
  if (/^(x-|\$)/.test(key) || key === "overlay") return [];
  const help = guess(key, name, owner, fields);
  return [
    {
      code: "unknown-field",
      severity: "warning",
      pointer: toPointer([...path, key]),
      isOfKey: true,
      message: `There is no field "${key}" in ${NAMES[name] ?? `a ${name}`}. It is left alone.`,
      ...(help && { help }),
    },
  ];
}

function guess(key: string, name: string, owner: Record<string, unknown>, fields: string[]) {
  if (name === "agenda" && key === "sessions") {
    return 'Sessions belong in days: "days": [{"date": "2024-02-23", "sessions": […]}].';
  }
  if (name === "session" && ["date", "day"].includes(key)) {
    return 'The date belongs to the day that lists the session, or in "start": "2024-02-23T10:00".';
  }
  const free = fields.filter((field) => owner[field] === undefined);
  const known = free.find((field) => OTHER_NAMES[field]?.includes(key));
  const field = similar(key, free) ?? known ?? similar(key, fields);
  return field
    ? `Did you mean "${field}"?`
    : 'For a field of your own, start its name with "x-" or "$".';
}
