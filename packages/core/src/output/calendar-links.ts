import type { Day, Session } from "../agenda/schema.ts";
import type { ViewContext } from "../view/context.ts";
import { calendarEvent, compact, toUtc } from "./event.ts";

/** Pages with a new event filled in, for who keeps their calendar on the web. */
export interface CalendarLinks {
  google: string;
  outlook: string;
}

/**
 * Addresses that put one session into a calendar on the web. Neither service documents them; long
 * descriptions are cut, since servers refuse long addresses. What is entered so is a copy that no
 * later change of the programme reaches, as it does by a calendar file that is subscribed to.
 *
 * @param day the day that lists it
 * @returns nothing for a session of which not even the day is known
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
  if (!event) return undefined;
  const { title, start, location } = event;
  const dateOnly = !start.includes("T");
  const description = cut([event.url, event.description].filter(Boolean).join("\n\n"));
  // Google wants an end: of days the one after, of times the start itself where there is none.
  const end = event.end ?? (dateOnly ? toUtc(Date.parse(start) + DAY).slice(0, 10) : start);
  return {
    google: address("https://calendar.google.com/calendar/render", {
      action: "TEMPLATE",
      text: title,
      dates: `${compact(start)}/${compact(end)}`,
      details: description,
      location,
    }),
    outlook: address("https://outlook.live.com/calendar/0/deeplink/compose", {
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: title,
      startdt: start,
      enddt: event.end,
      allday: dateOnly && "true",
      body: asHtml(description),
      location,
    }),
  };
}

const DAY = 86_400_000;

/** Characters of an encoded description; Google refuses addresses of some 8,000 in all. */
const MAX_ENCODED = 1500;

function cut(text: string): string {
  let kept = "";
  let length = 0;
  for (const char of text) {
    length += encodeURIComponent(char).length;
    if (length > MAX_ENCODED) return `${kept.trimEnd()}…`;
    kept += char;
  }
  return text;
}

/** Outlook reads the body as HTML, in which line ends are nothing. */
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
