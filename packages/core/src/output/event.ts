import type { Agenda, Day, Session } from "../agenda/schema.ts";
import { instantIn } from "../time/zone.ts";
import { toFragment } from "../view/choices.ts";
import type { ViewContext } from "../view/context.ts";
import { type PanelCardView, panelCardView } from "../view/panel-card.ts";
import { detailsText, paragraphs, placeText, whenText } from "./card-text.ts";
import { cleanUrl, oneLine } from "./clean.ts";

/** A session as calendars know events. */
export interface CalendarEvent {
  card: PanelCardView;
  title: string;
  /** UTC to the second, `2024-02-23T09:00:00Z`; a date alone where only the day is known. */
  start: string;
  /** Of the same form, later than the start. */
  end?: string;
  location: string;
  /**
   * Begins with the time at the meeting, since calendars show the reader's own and the items' times
   * are in the meeting's zone.
   */
  description: string;
  url?: string;
}

/** Nothing for a session of which not even the day is known. */
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
  const url = sessionUrl(session, agenda);
  return {
    card,
    title: oneLine(card.title.text),
    start,
    ...(end > start && { end }),
    location: placeText(card, context),
    description: paragraphs([whenText(card, day, context), detailsText(card, context)]),
    ...(url && { url }),
  };
}

/** The programme's page, opened at a session. */
export function sessionUrl(session: Session, { id, url }: Agenda): string | undefined {
  if (!url || !/^https?:/i.test(url)) return url && cleanUrl(url);
  const [page = ""] = url.split("#");
  return cleanUrl(page) + toFragment({ agenda: id, session: session.id });
}

// Years of four digits are all that calendars write; a zone can push 9999-12-31 beyond them.
const FIRST = /* @__PURE__ */ Date.parse("0000-01-01T00:00:00Z");
const LAST = /* @__PURE__ */ Date.parse("9999-12-31T23:59:59Z");

/** An instant as RFC 3339 in UTC, to the second. */
export function toUtc(instant: number): string {
  const iso = new Date(Math.min(Math.max(instant, FIRST), LAST)).toISOString();
  return `${iso.slice(0, 19)}Z`;
}

/** `20240223T090000Z`, `20240223` (RFC 5545 §3.3.4, §3.3.5). */
export function compact(time: string): string {
  return time.replaceAll(/[-:]/g, "");
}
