/** The head of an agenda, ready to draw. */

import { dateAt } from "../time/zone.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { type LinkView, linkView } from "./links.ts";
import { type MomentView, momentView } from "./moment.ts";

export interface AgendaHeadView {
  title: Passage;
  /** "15–19 février 2027". */
  dates?: string;
  /** The venue, then its city, or its address if there is no city. */
  where: Passage[];
  /** The venue's address, if it is not in `where`. */
  address?: Passage;
  venueUrl?: string;
  /** Absent if final. */
  state?: { kind: "draft" | "provisional"; label: string };
  /** "Updated 23 February 2024, 09:12" in the first zone. */
  updated?: MomentView;
  notice?: Passage;
  summary?: RichPassage;
  /** The meeting's page, labelled with its host name, then the agenda's links. */
  links: LinkView[];
}

export function agendaHeadView(context: ViewContext): AgendaHeadView {
  const { agenda, locale, passage } = context;
  const { venue, state, notice, summary, url, updated } = agenda;
  const dates = agenda.days.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? "") ?? [];
  return {
    title: passage(agenda.title),
    ...(first && last && { dates: locale.dateRange(first, last) }),
    where: [venue?.name, venue?.city ?? venue?.address]
      .flatMap((text) => (text ? context.name(text) : []))
      // Some documents use the city as the venue's name too.
      .filter(({ text }, index, [first]) => index === 0 || text !== first?.text),
    ...(venue?.city && venue.address && { address: context.name(venue.address) }),
    ...(venue?.url && { venueUrl: venue.url }),
    ...(state &&
      state !== "final" && { state: { kind: state, label: locale.messages.state[state] } }),
    ...(updated && {
      updated: momentView(locale.messages.updated, +new Date(updated), context),
    }),
    ...(notice && { notice: passage(notice) }),
    ...(summary && { summary: context.rich(summary) }),
    links: [
      ...(url && host ? [{ url, rel: undefined, label: { text: host } }] : []),
      ...(agenda.links ?? []).map((link) => linkView(link, context)),
    ],
  };
}

/** The footer of a printed page, "Printed 23 February 2024", with the date in the reader's zone. */
export function printedText({ locale, viewerZone }: ViewContext, instant: number): string {
  const date = dateAt(viewerZone, instant);
  return locale.fill(locale.messages.printed, { date: locale.dateRange(date, date) });
}
