/** A session, a day or a whole programme as plain text, for messages and terminals. */

import { cleanUrl, oneLine } from "../../document/clean.ts";
import type { Agenda, Day, Session } from "../../document/schema.ts";
import type { ViewContext } from "../../list/context.ts";
import { type PanelCardView, panelCardView } from "../../list/panel-card.ts";
import { type DayView, timelineView } from "../../list/timeline.ts";
import { type LocaleOptions, outputContext } from "../delivery/output-context.ts";
import { agendaAdditions, dayAdditions } from "../overlay/additions-view.ts";
import {
  additionsText,
  changesText,
  detailsText,
  facts,
  forWhomText,
  headline,
  indent,
  lines,
  paragraphs,
  placeText,
  richText,
  say,
  venueText,
  whenText,
  zonesText,
} from "./card-text.ts";

/**
 * A session to send to someone: its title, its times with the names of their zones, its place and
 * address, what changed, and the link.
 *
 * @param day the day that lists the session
 * @param link URL of the session
 * @example
 * sessionText(session, day, context, "https://example.org/programme");
 * // Agir ensemble
 * // Vendredi 23 février · 10h00–13h00 (Barcelone) · 18h00–21h00 (heure du Japon)
 * // Grande salle, Palais, 1 rue Haute
 * // https://example.org/programme
 */
export function sessionText(
  session: Session,
  day: Day | undefined,
  context: ViewContext,
  link?: string,
): string {
  const card = panelCardView(session, day, context);
  return lines([
    say(card.title),
    whenText(card, day, context),
    placeText(card, context),
    changesText(card, context),
    link && cleanUrl(link),
  ]);
}

/**
 * A day to send to someone: a line for each session. To send a filtered day, pass a day with only
 * the remaining sessions.
 *
 * @param link URL of the day
 * @example
 * dayText(day, context);
 * // Vendredi 23 février · Le pouvoir du nous
 * // Fuseau horaire : Barcelone
 * // Palais, 1 rue Haute
 * //
 * // 10h00–13h00 · Agir ensemble · Grande salle
 */
export function dayText(day: Day, context: ViewContext, link?: string): string {
  const agenda = { ...context.agenda, days: [day], unscheduled: [] };
  const { days, zones } = timelineView({ ...context, agenda });
  const view = days[0] as DayView;
  const names = zones.map(({ name }) => name);
  return paragraphs([
    lines([dayHeading(view), zonesText(names, context), venueText(context)]),
    lines(cardsOf(view).map((card) => facts([headline(card), card.status?.label]))),
    link && cleanUrl(link),
  ]);
}

/** What `toPlainText` returns, with the words of this locale. */
export function agendaText(agenda: Agenda, options: LocaleOptions): string {
  const context = outputContext(agenda, options);
  const { locale, passage, rich } = context;
  const dates = agenda.days.map(({ date }) => date).sort();
  const [first, last = first] = [dates[0], dates.at(-1)];
  const head = lines([
    underlined(oneLine(passage(agenda.title).text), "="),
    facts([first && locale.dateRange(first, last as string), venueText(context)]),
    zonesText([context.zoneName(agenda.timeZone)], context),
    agenda.state && locale.messages.state[agenda.state],
    agenda.notice && say(passage(agenda.notice)),
  ]);
  const days = timelineView(context).days.flatMap((day) => [
    lines([
      underlined(dayHeading(day), "-"),
      day.audienceLabel ? say(day.audienceLabel) : forWhomText(day.audience, context),
    ]),
    day.summary && richText(day.summary),
    additionsText(day.day ? dayAdditions(day.day, context) : [], context),
    ...cardsOf(day).map((card) => lines([headline(card), indent(detailsText(card, context))])),
  ]);
  const text = paragraphs([
    head,
    agenda.summary && richText(rich(agenda.summary)),
    additionsText(agendaAdditions(context.agenda, context), context),
    ...days,
  ]);
  return `${text}\n`;
}

function dayHeading({ heading, title }: DayView): string {
  return facts([heading, say(title)]);
}

function cardsOf(day: DayView): PanelCardView[] {
  return day.slots.flatMap(({ sessions }) => sessions.map(({ card }) => card));
}

function underlined(text: string, mark: string): string {
  return `${text}\n${mark.repeat([...text].length)}`;
}
