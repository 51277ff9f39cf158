/** What an agenda says of itself, ready to draw. */
import { dateAt } from "../time/zone.ts";
import { type AdditionView, additionsView } from "./additions.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { type LinkView, linkView } from "./links.ts";
import { type MomentView, momentView } from "./moment.ts";

export interface AgendaHeadView {
  title: Passage;
  /** "15–19 février 2027". */
  dates?: string;
  /** The venue, then its address or, without one, its city. */
  where: Passage[];
  venueUrl?: string;
  /** What is final needs no word. */
  state?: { kind: "draft" | "provisional"; label: string };
  /**
   * "Updated 23 February 2024, 09:12", by the clock whose times come first: as the agenda says, or
   * since when it has been shown.
   */
  updated?: MomentView;
  notice?: Passage;
  summary?: RichPassage;
  /** The meeting's own page, by its host's name, and what else the agenda leads to. */
  links: LinkView[];
  /** To the agenda, and to what it names that has no card of its own: groups, places, people. */
  additions: AdditionView[];
}

/** @param since when what is shown came to the reader, epoch milliseconds; absent where that says nothing */
export function agendaHeadView(context: ViewContext, since?: number): AgendaHeadView {
  const { agenda, locale, passage } = context;
  const { venue, state, notice, summary, url } = agenda;
  const updated = agenda.updated ? Date.parse(agenda.updated) : since;
  const dates = agenda.days.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const named = [...agenda.audiences, ...agenda.places, ...agenda.people];
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? "") ?? [];
  return {
    title: passage(agenda.title),
    ...(first && last && { dates: locale.dateRange(first, last) }),
    where: [venue?.name, venue?.address ?? venue?.city]
      .flatMap((text) => (text ? passage(text) : []))
      // An office that knows only the city writes it twice.
      .filter(({ text }, index, [first]) => index === 0 || text !== first?.text),
    ...(venue?.url && { venueUrl: venue.url }),
    ...(state &&
      state !== "final" && { state: { kind: state, label: locale.messages.state[state] } }),
    ...(updated && { updated: momentView(locale.messages.updated, updated, context) }),
    ...(notice && { notice: passage(notice) }),
    ...(summary && { summary: context.rich(summary) }),
    links: [
      ...(url && host ? [{ url, rel: undefined, label: { text: host } }] : []),
      ...(agenda.links ?? []).map((link) => linkView(link, context)),
    ],
    additions: [
      ...additionsView(agenda, context, named),
      ...named.flatMap((one) =>
        additionsView(one, context).map((view) => ({ ...view, about: passage(one.name) })),
      ),
    ],
  };
}

/** At the foot of paper: "Printed 23 February 2024", the reader's own day. */
export function printedText({ locale, viewerZone }: ViewContext, instant: number): string {
  const date = dateAt(viewerZone, instant);
  return locale.fill(locale.messages.printed, { date: locale.dateRange(date, date) });
}
