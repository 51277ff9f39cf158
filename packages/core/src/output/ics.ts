/**
 * An agenda as iCalendar (RFC 5545, with the properties of RFC 7986), written for the strictest of
 * its readers: UTC alone, since a TZID without its VTIMEZONE is an hour off in Outlook.
 */
import { audienceTree, concernOf, eachSession, reachOf } from "../agenda/audience.ts";
import type { Agenda, Session } from "../agenda/schema.ts";
import type { GroupView } from "../view/groups.ts";
import { cleanId, cleanText, cleanUrl, oneLine } from "./clean.ts";
import { type CalendarEvent, calendarEvent, compact, toUtc } from "./event.ts";
import { type OutputOptions, outputContext } from "./options.ts";

export interface CalendarOptions extends OutputOptions {
  /**
   * Groups that were picked: what does not concern them is left out. Unknown ids are ignored.
   * @default none, which leaves everything
   */
  audiences?: readonly string[] | undefined;
  /** Ids of sessions: only these. @default all */
  sessions?: readonly string[] | undefined;
}

/**
 * The agenda as the text of an .ics file, to be served as UTF-8 with the type `text/calendar`.
 *
 * Cancelled sessions stay, as cancelled, so that calendars which have them hear of it; a session
 * with a day but no time is all that day; one with neither is left out. `updated` and `revision` of
 * the agenda are what tells calendars that something changed: without `updated`, DTSTAMP is
 * 1970-01-01, so that the same agenda always gives the same file. With no session left the file has
 * no component, which calendars take though RFC 5545 §3.6 wants one.
 *
 * @example
 * const ics = toICalendar(agenda, { audiences: ["africa"], lang: "fr" });
 */
export function toICalendar(agenda: Agenda, options: CalendarOptions = {}): string {
  const context = outputContext(agenda, options);
  const name = text(oneLine(context.passage(agenda.title).text));
  const events = keptSessions(agenda, options).flatMap(({ session, day }) => {
    const event = calendarEvent(session, day, context);
    return event ? eventLines(event, session, agenda) : [];
  });
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Plenary//Plenary//EN",
    ...property("NAME", name),
    ...property("X-WR-CALNAME", name),
    // RFC 7986 §5.7; Outlook asks the other.
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...property("SOURCE;VALUE=URI", agenda.calendarUrl && cleanUrl(agenda.calendarUrl)),
    ...events,
    "END:VCALENDAR",
  ]
    .map(fold)
    .join("");
}

function keptSessions(agenda: Agenda, { audiences = [], sessions }: CalendarOptions) {
  const { reach } = reachOf(audienceTree(agenda.audiences), audiences);
  const wanted = sessions && new Set(sessions);
  return Array.from(eachSession(agenda)).filter(
    ({ session, day }) =>
      (wanted?.has(session.id) ?? true) &&
      (!reach.size || concernOf(session, day, reach).concern !== "not"),
  );
}

function eventLines(event: CalendarEvent, session: Session, agenda: Agenda): string[] {
  const { card, start, end, url } = event;
  const dateOnly = !start.includes("T");
  return [
    "BEGIN:VEVENT",
    `UID:${cleanId(session.id)}@${cleanId(agenda.id)}`,
    `DTSTAMP:${compact(toUtc(Date.parse(agenda.updated ?? "1970-01-01")))}`,
    `SEQUENCE:${Math.min(agenda.revision ?? 0, MAX_INTEGER)}`,
    dateOnly ? `DTSTART;VALUE=DATE:${compact(start)}` : `DTSTART:${compact(start)}`,
    ...property("DTEND", end && compact(end)),
    ...property("SUMMARY", text(event.title)),
    `STATUS:${STATUS[session.status ?? "confirmed"]}`,
    // Something in the morning does not keep one busy all day.
    ...property("TRANSP", dateOnly && "TRANSPARENT"),
    ...property("LOCATION", text(event.location)),
    ...property("DESCRIPTION", text(event.description)),
    ...property("CATEGORIES", categories(card.audience)),
    ...property("URL", url),
    ...card.links
      .filter(({ rel }) => rel === "join")
      .map(({ label, url }) => `CONFERENCE;VALUE=URI${labelParam(label.text)}:${cleanUrl(url)}`),
    "END:VEVENT",
  ];
}

const STATUS = {
  confirmed: "CONFIRMED",
  moved: "CONFIRMED",
  tentative: "TENTATIVE",
  cancelled: "CANCELLED",
};

/** RFC 5545 §3.3.8 */
const MAX_INTEGER = 2_147_483_647;

/** An empty property is left out. */
function property(name: string, value: string | false | undefined): string[] {
  return value ? [`${name}:${value}`] : [];
}

/** A TEXT value (RFC 5545 §3.3.11). */
function text(value: string): string {
  return cleanText(value)
    .trim()
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Groups by name; everyone is none. */
function categories(groups: GroupView[]): string {
  const names = groups.flatMap(({ text, mark }) => (mark === undefined ? [] : oneLine(text)));
  return [...new Set(names.filter(Boolean))].map(text).join(",");
}

/**
 * A quoted parameter can't hold a quotation mark; RFC 6868 writes it, and its own caret, so. A
 * backslash means nothing in a parameter, but readers take it for an escape and lose their way.
 */
function labelParam(label: string): string {
  const value = oneLine(label).replaceAll("\\", "/").replaceAll("^", "^^").replaceAll('"', "^'");
  return value && `;LABEL="${value}"`;
}

/**
 * A content line in lines of at most 75 octets, the line break not counted (RFC 5545 §3.1): never
 * inside a character, nor between a backslash and what it escapes, for readers that take line by
 * line.
 */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const unit of line.match(/\\?./gsu) ?? []) {
    const size = octetsOf(unit);
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += unit;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** Of UTF-8. */
function octetsOf(unit: string): number {
  let octets = 0;
  for (const char of unit) {
    const code = char.codePointAt(0) as number;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}
