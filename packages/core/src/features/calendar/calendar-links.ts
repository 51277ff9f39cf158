import type { Day, Session } from "../../document/schema.ts";
import type { ViewContext } from "../../list/context.ts";
import { type CalendarEvent, calendarEvent, compact, toUtc } from "./event.ts";

/** URLs that open a web calendar with a new event filled in. */
export interface CalendarLinks {
  google: string;
  outlook: string;
}

/**
 * URLs that add one session to a web calendar. Neither service documents its URL format. Servers
 * reject long URLs, so a URL has less than 2,000 characters: the description is shortened first. The
 * event is a copy: unlike a subscribed calendar file, it does not follow later changes of the
 * programme.
 *
 * @param day the day that lists the session
 * @returns undefined if neither the start nor the day is known
 * @example
 * const links = calendarLinks(session, day, context);
 * // { google: "https://calendar.google.com/calendar/render?action=TEMPLATE&text=…", outlook: "…" }
 */
export function calendarLinks(
  session: Session,
  day: Day | undefined,
  context: ViewContext,
): CalendarLinks | undefined {
  const event = calendarEvent(session, day, context);
  return event && { google: fitting(event, google), outlook: fitting(event, outlook) };
}

const DAY = 86_400_000;

function google(event: CalendarEvent): string {
  const { title, start, location } = event;
  // Google requires an end: for a date the next day, for a time without an end the start itself.
  const end = event.end ?? (isDate(start) ? toUtc(+new Date(start) + DAY).slice(0, 10) : start);
  return address("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: title,
    dates: `${compact(start)}/${compact(end)}`,
    details: details(event),
    location,
  });
}

function outlook(event: CalendarEvent): string {
  const { title, start, end, location } = event;
  return address("https://outlook.live.com/calendar/0/deeplink/compose", {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: title,
    startdt: start,
    enddt: end,
    allday: isDate(start) && "true",
    body: asHtml(details(event)),
    location,
  });
}

const isDate = (start: string) => !start.includes("T");

const details = ({ url, description }: CalendarEvent) =>
  [url, description].filter(Boolean).join("\n\n");

/** Characters of a URL. Many servers and messengers accept no more. */
const LIMIT = 2000;

/** The texts of an event that can be shortened, in this order. A URL is whole or left out. */
const shortened = ["description", "location", "url", "title"] as const;

/** The link to an event, with as much of its texts as the limit allows. */
function fitting(event: CalendarEvent, link: (event: CalendarEvent) => string): string {
  let found = link(event);
  for (const part of shortened) {
    if (found.length < LIMIT) break;
    const units = part === "url" ? [] : graphemes(event[part]);
    const cut = (count: number) => ({
      ...event,
      [part]: count ? `${units.slice(0, count).join("").trimEnd()}…` : "",
    });
    let least = 0;
    let most = units.length;
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (link(cut(middle)).length < LIMIT) least = middle;
      else most = middle - 1;
    }
    event = cut(least);
    found = link(event);
  }
  return found;
}

/** What readers see as one character, where the engine knows. */
function graphemes(whole: string): string[] {
  // More than the limit never fits. Half a surrogate pair could not be encoded.
  const text = whole.slice(0, LIMIT).replace(/\p{Cs}$/u, "");
  if (!Intl.Segmenter) return text.match(/.\p{M}*/gsu) ?? [];
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

/** Outlook reads the body as HTML, where line breaks have no effect. */
function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}

function address(page: string, fields: Record<string, string | false | undefined>): string {
  const query = Object.entries(fields).flatMap(([name, value]) =>
    value ? `${name}=${encodeURIComponent(value)}` : [],
  );
  return `${page}?${query.join("&")}`;
}
