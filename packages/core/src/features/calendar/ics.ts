/**
 * An agenda as iCalendar (RFC 5545, with properties from RFC 7986), written for the strictest
 * readers. All times are in UTC, because Outlook is an hour off for a TZID without its VTIMEZONE.
 */
import { audienceTree, concernOf, eachSession, reachOf } from "../../audience/audience.ts";
import { cleanId, cleanText, cleanUrl, oneLine } from "../../document/clean.ts";
import type { Agenda, Session } from "../../document/schema.ts";
import type { GroupView } from "../../list/groups.ts";
import { type LocaleOptions, outputContext } from "../delivery/output-context.ts";
import { type CalendarEvent, calendarEvent, compact, toUtc } from "./event.ts";

/** Which sessions of an agenda go into a file. */
export interface CalendarSelection {
  /**
   * Ids of the selected groups: sessions that do not concern them are left out. Unknown ids are
   * ignored.
   * @default all sessions
   */
  audiences?: readonly string[] | undefined;
  /** Ids of the only sessions to include. @default all */
  sessions?: readonly string[] | undefined;
}

/**
 * The agenda as the text of an .ics file (RFC 5545), to be served as UTF-8 with the type
 * `text/calendar`.
 *
 * Cancelled sessions are kept with the status CANCELLED and with that word in the title, so that
 * calendars which imported them are updated, and no longer block the time. A session with a day but
 * no time becomes an all-day event; one with neither is left out. Calendars detect changes by the agenda's `updated` and `revision`. Without `updated`, DTSTAMP is
 * 1970-01-01, so that the same agenda always gives the same file. If no session is left, the file
 * has no component: calendars accept that, although RFC 5545 §3.6 requires one.
 *
 * @example
 * const ics = calendarText(agenda, { audiences: ["africa"], locale });
 */
export function calendarText(agenda: Agenda, options: LocaleOptions & CalendarSelection): string {
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
    // RFC 7986 §5.7; Outlook reads only the X- property.
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...property("SOURCE;VALUE=URI", agenda.calendarUrl && cleanUrl(agenda.calendarUrl)),
    ...events,
    "END:VCALENDAR",
  ]
    .map(fold)
    .join("");
}

function keptSessions(agenda: Agenda, { audiences = [], sessions }: CalendarSelection) {
  const { reach } = reachOf(audienceTree(agenda.audiences), audiences);
  const wanted = sessions && new Set(sessions);
  return [...eachSession(agenda)].filter(
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
    `DTSTAMP:${compact(toUtc(+new Date(agenda.updated ?? "1970-01-01")))}`,
    `SEQUENCE:${Math.min(agenda.revision ?? 0, MAX_INTEGER)}`,
    dateOnly ? `DTSTART;VALUE=DATE:${compact(start)}` : `DTSTART:${compact(start)}`,
    ...property("DTEND", end && compact(end)),
    ...property("SUMMARY", text(event.title)),
    `STATUS:${STATUS[session.status ?? "confirmed"]}`,
    // Something in the morning must not block the whole day, and what is cancelled blocks nothing.
    ...property("TRANSP", (dateOnly || session.status === "cancelled") && "TRANSPARENT"),
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

/** A content line; none if the value is empty. */
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

/** Names of groups; "everyone" is not a category. */
function categories(groups: GroupView[]): string {
  const names = groups.flatMap(({ text, mark }) => (mark === undefined ? [] : oneLine(text)));
  return [...new Set(names.filter(Boolean))].map(text).join(",");
}

/**
 * A quoted parameter cannot contain a quotation mark; RFC 6868 encodes it as ^' and the caret as ^^.
 * A backslash has no meaning in a parameter but confuses readers that treat it as an escape, so it
 * becomes a slash.
 */
function labelParam(label: string): string {
  const value = oneLine(label).replaceAll("\\", "/").replaceAll("^", "^^").replaceAll('"', "^'");
  return value && `;LABEL="${value}"`;
}

/**
 * Folds a content line at 75 octets, not counting the line break (RFC 5545 §3.1). It never splits a
 * character or an escape sequence, because some readers decode each line separately.
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

/** Length in UTF-8. */
function octetsOf(unit: string): number {
  let octets = 0;
  for (const char of unit) {
    const code = char.codePointAt(0) as number;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}
