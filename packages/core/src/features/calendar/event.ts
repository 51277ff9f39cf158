import { cleanUrl, oneLine } from "../../document/clean.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import type { ViewContext } from "../../list/context.ts";
import { type PanelCardView, panelCardView } from "../../list/panel-card.ts";
import { instantIn } from "../../time/zone.ts";
import { detailsText, paragraphs, placeText, whenText } from "../share/card-text.ts";
import { toAddress } from "../share/write-link.ts";

/** A session as a calendar event. */
export interface CalendarEvent {
  card: PanelCardView;
  /** Begins with the word for it if the session is cancelled, since many calendars show no status. */
  title: string;
  /** UTC to the second, `2024-02-23T09:00:00Z`; only a date if only the day is known. */
  start: string;
  /** In the same format, later than the start. */
  end?: string;
  /** If there is no place, the address to join at, which calendars make a link of. */
  location: string;
  /**
   * Begins with the time at the meeting: calendars show the reader's own time, but the times of the
   * items are in the meeting's zone.
   */
  description: string;
  url?: string;
}

/** @returns undefined if neither the start nor the day of the session is known */
export function calendarEvent(
  session: Session,
  day: Day | undefined,
  context: ViewContext,
): CalendarEvent | undefined {
  const { agenda } = context;
  const start = session.start ? toUtc(instantIn(agenda, session.start)) : day?.date;
  if (!start) return undefined;
  const end = session.start && session.end ? toUtc(instantIn(agenda, session.end)) : start;
  const card = panelCardView(session, day, context);
  const { status, links } = card;
  const name = oneLine(card.title.text);
  const url = sessionUrl(session, agenda);
  const room = links.find(({ rel }) => rel === "join");
  return {
    card,
    title: status?.kind === "cancelled" ? context.locale.labelled(status.label, name) : name,
    start,
    ...(end > start && { end }),
    location: placeText(card, context) || (room ? cleanUrl(room.url) : ""),
    description: paragraphs([whenText(card, day, context), detailsText(card, context)]),
    ...(url && { url }),
  };
}

/** The URL of the programme's page that opens this session. */
export function sessionUrl(session: Session, { id, url }: Agenda): string | undefined {
  if (!url || !/^https?:/i.test(url)) return url && cleanUrl(url);
  return toAddress(cleanUrl(url), { agenda: id, session: session.id });
}

// Calendar formats have four-digit years; a zone's offset can push 9999-12-31 beyond them.
const FIRST = +(/* @__PURE__ */ new Date("0000-01-01T00:00:00Z"));
const LAST = +(/* @__PURE__ */ new Date("9999-12-31T23:59:59Z"));

/** An instant as RFC 3339 in UTC, to the second. */
export function toUtc(instant: number): string {
  const iso = new Date(Math.min(Math.max(instant, FIRST), LAST)).toISOString();
  return `${iso.slice(0, 19)}Z`;
}

/** `20240223T090000Z`, `20240223` (RFC 5545 §3.3.4, §3.3.5). */
export function compact(time: string): string {
  return time.replaceAll(/[-:]/g, "");
}
