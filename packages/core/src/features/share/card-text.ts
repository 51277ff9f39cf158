/** A panel card as plain text, made from the view that the page draws, so that both say the same. */

import { cleanText, cleanUrl, oneLine } from "../../document/clean.ts";
import { type Block, type Inline, richToPlain } from "../../document/rich.ts";
import type { Day } from "../../document/schema.ts";
import type { Passage, RichPassage, ViewContext } from "../../list/context.ts";
import type { ContributorsView } from "../../list/contributors.ts";
import type { GroupView } from "../../list/groups.ts";
import type { LinkView } from "../../list/links.ts";
import type { ItemView, PanelCardView } from "../../list/panel-card.ts";
import { type RangeView, rangeText } from "../../list/times.ts";
import { dateAt, instantIn } from "../../time/zone.ts";
import { type AdditionView, itemAdditions, sessionAdditions } from "../overlay/additions-view.ts";

type Part = string | false | undefined;
/** Joins the non-empty parts. */
const joiner = (mark: string) => (parts: Part[]) => parts.filter(Boolean).join(mark);
export const facts = /* @__PURE__ */ joiner(" · ");
export const lines = /* @__PURE__ */ joiner("\n");
export const paragraphs = /* @__PURE__ */ joiner("\n\n");
const listed = /* @__PURE__ */ joiner(", ");
export const indent = (text: string) => text.replaceAll(/^(?=.)/gm, "  ");
export const say = (passage: Passage | undefined) => passage && oneLine(passage.text);

/** When a session takes place: its day, and each time with the name of its zone. */
export function whenText(card: PanelCardView, day: Day | undefined, context: ViewContext): string {
  const { agenda, locale, zones } = context;
  const { start } = card.session;
  const date = day?.date ?? (start && dateAt(agenda.timeZone, instantIn(agenda, start)));
  const inZone = (range: RangeView | undefined, zone: string | undefined) =>
    range &&
    zone &&
    locale.fill(locale.messages.timeIn, {
      time: rangeText(range),
      zone: oneLine(context.zoneName(zone).text),
    });
  return lines([
    facts([
      date && locale.day(date),
      inZone(card.times?.first, zones[0]),
      inZone(card.times?.second, zones[1]),
      card.dayPart,
    ]),
    // Without this line nothing would name the zone of the items' times.
    !card.times && hasTimes(card.items) && zonesText([context.zoneName(zones[0])], context),
  ]);
}

function hasTimes(items: ItemView[]): boolean {
  return items.some((item) => item.times || hasTimes(item.items));
}

/** Where a session takes place: its room, then the venue unless the session is online. */
export function placeText(card: PanelCardView, context: ViewContext): string {
  const online = card.session.attendance === "online";
  return unique([say(card.place), ...(online ? [] : venueParts(context))]);
}

export function venueText(context: ViewContext): string {
  return unique(venueParts(context));
}

function venueParts({ agenda: { venue }, passage }: ViewContext): Part[] {
  const address = venue?.address ?? venue?.city;
  return [venue && say(passage(venue.name)), address && say(passage(address))];
}

function unique(parts: Part[]): string {
  return listed([...new Set(parts)]);
}

/** Everything on a card except its title, time and place, in paragraphs. */
export function detailsText(card: PanelCardView, context: ViewContext): string {
  const { attendance, admission, languages, track } = card;
  return paragraphs([
    changesText(card, context),
    lines(card.links.map((link) => linkText(link, context))),
    card.summary && richText(card.summary),
    additionsText(sessionAdditions(card.session, context), context),
    lines([
      forWhomText(card.audience, context),
      ...card.contributors.map((group) => contributorsText(group, context)),
      facts([attendance, admission, say(track)]),
      ...languages,
    ]),
    lines([say(card.itemsTitle), ...card.items.map((item) => itemText(item, context))]),
  ]);
}

/** A session's status, its previous time and place if it moved, and its notice. */
export function changesText(
  { status, was, notice }: PanelCardView,
  { locale }: ViewContext,
): string {
  const before = status?.kind === "moved" && listed(was.map(say));
  return lines([
    status?.label,
    before && locale.fill(locale.messages.movedFrom, { value: before }),
    say(notice),
  ]);
}

/** A numbered item, with its details and its own items indented below it. */
function itemText(item: ItemView, context: ViewContext): string {
  const below = lines([
    item.summary && richText(item.summary),
    item.audience && forWhomText(item.audience, context),
    ...item.contributors.map((group) => contributorsText(group, context)),
    ...item.links.map((link) => linkText(link, context)),
    additionsText(itemAdditions(item.item, context), context),
    ...item.items.map((child) => itemText(child, context)),
  ]);
  const head = facts([headline(item), item.status?.label]);
  return lines([`${oneLine(item.marker)} ${head}`.trim(), indent(below)]);
}

/** `10h00–13h00 · Agir ensemble · Grande salle` */
export function headline(node: PanelCardView | ItemView): string {
  const { times, title, type, place } = node;
  return facts([
    times && rangeText(times.first),
    times?.second && rangeText(times.second),
    "dayPart" in node && node.dayPart,
    say(title),
    say(type),
    say(place),
  ]);
}

/** The names of the zones that times are shown in, in the same order. */
export function zonesText(names: Passage[], { locale }: ViewContext): string {
  return oneLine(locale.fill(locale.messages.zone, { zone: facts(names.map(say)) }));
}

/** Empty if the session is for everyone, the only group without a mark. */
export function forWhomText(groups: GroupView[], { locale }: ViewContext): Part {
  const everyone = groups.some(({ mark }) => mark === undefined);
  const names = everyone ? "" : listed(groups.map(say));
  return names && locale.labelled(locale.messages.forWhom, names);
}

/** `Modération : Ada Lovelace (Maire, Ville de Londres)` */
function contributorsText({ role, names }: ContributorsView, { locale }: ViewContext): string {
  const said = names.map((name) => {
    const remarks = listed([say(name.detail), name.tentative && locale.messages.tentative]);
    return remarks ? `${say(name)} (${remarks})` : say(name);
  });
  return role ? locale.labelled(oneLine(role.text), listed(said)) : listed(said);
}

function linkText({ label, url }: LinkView, { locale }: ViewContext): string {
  return locale.labelled(oneLine(label.text), cleanUrl(url));
}

/** What sections added, each under its signature, and who translated the text shown. */
export function additionsText(of: AdditionView[], context: ViewContext): string {
  const { labelled, words } = context.locale;
  const { by: added, translation, outdated } = words("overlay");
  return lines(
    of.map(({ by, about, notes, links, ...view }) => {
      const body = lines([...notes.map(richText), ...links.map((link) => linkText(link, context))]);
      return lines([
        say(about),
        body && lines([labelled(added, oneLine(by.text)), indent(body)]),
        view.translates && labelled(translation, oneLine(by.text)),
        view.outdated && outdated,
      ]);
    }),
  );
}

/** Rich text without formatting; the URLs of links are written out, since they would be lost. */
export function richText({ blocks }: RichPassage): string {
  return cleanText(richToPlain(blocks.map(withAddresses))).replaceAll(/[\t ]+/g, " ");
}

function withAddresses(block: Block): Block {
  const each = (children: Inline[]): Inline[] =>
    children.map((inline) => {
      if (typeof inline === "string") return inline;
      const said = { ...inline, children: each(inline.children) };
      if (inline.type !== "link") return said;
      const url = cleanUrl(inline.url);
      return richToPlain([{ type: "paragraph", children: said.children }]) === url
        ? said
        : { ...said, children: [...said.children, ` (${url})`] };
    });
  return block.type === "list"
    ? { ...block, items: block.items.map(each) }
    : { ...block, children: each(block.children) };
}
