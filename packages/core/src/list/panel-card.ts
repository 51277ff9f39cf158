/** One session, ready to draw: every text chosen and every time formatted. */
import { audienceOf } from "../audience/audience.ts";
import { richToPlain } from "../document/rich.ts";
import { type Day, EVERYONE, type Item, type Session } from "../document/schema.ts";
import type { Passage, RichPassage, ViewContext } from "./context.ts";
import { type ContributorsView, contributorsView } from "./contributors.ts";
import { audienceNames, type GroupView } from "./groups.ts";
import { type LinkView, linkView } from "./links.ts";
import { rangeText, type TimesView, timesView } from "./times.ts";

interface NodeView {
  title: Passage;
  type?: Passage;
  times?: TimesView;
  place?: Passage;
  /** Absent if confirmed. */
  status?: { kind: "tentative" | "moved" | "cancelled"; label: string };
  summary?: RichPassage;
  contributors: ContributorsView[];
  links: LinkView[];
  items: ItemView[];
}

export interface ItemView extends NodeView {
  item: Item;
  /** Its number as text: `1.`, `a)`, `i.`, or the programme's own label. */
  marker: string;
  /** Its audience, if it differs from the session's. */
  audience?: GroupView[];
}

export interface PanelCardView extends NodeView {
  session: Session;
  id: string;
  /** A break, drawn as one quiet line. */
  quiet: boolean;
  /** "Morning", if there is no time. */
  dayPart?: string;
  /** When and where it was before it moved. */
  was: Passage[];
  notice?: Passage;
  audience: GroupView[];
  attendance?: string;
  admission?: string;
  /** Spoken, interpreted, signed and captioned languages, a line for each. */
  languages: string[];
  track?: Passage;
  itemsTitle?: Passage;
  /** Whether the summary is long enough to be collapsed in a list. */
  long: boolean;
}

/** A summary with more characters is collapsed: about five lines of a full-width card. */
const LONG = 420;

export function panelCardView(
  session: Session,
  day: Day | undefined,
  context: ViewContext,
): PanelCardView {
  const { locale, passage } = context;
  const { messages } = locale;
  const node = nodeView(session, context, day?.date, 0);
  if (!node.title.text) {
    node.title = sessionTitle(session, context);
    delete node.type;
  }

  const was: Passage[] = [];
  if (session.was) {
    const times = timesView(session.was, context, day?.date);
    const place = session.was.place && context.places.get(session.was.place);
    // Left to right in every language, like the times themselves.
    if (times) was.push({ text: rangeText(times.first), dir: "ltr" });
    if (place) was.push(context.name(place.name));
  }

  const attendance =
    session.attendance &&
    session.attendance !== "in-person" &&
    messages.attendance[session.attendance];

  return {
    ...node,
    session,
    id: session.id,
    quiet: session.type === "break",
    ...(session.dayPart && !node.times && { dayPart: messages.dayPart[session.dayPart] }),
    was,
    ...(session.notice && { notice: passage(session.notice) }),
    audience: audienceNames(audienceOf(session, day), context),
    // Redundant if the place is called "Online".
    ...(attendance && attendance !== node.place?.text && { attendance }),
    ...(session.admission && { admission: messages.admission[session.admission] }),
    languages: languagesView(session, context),
    ...(session.track && { track: passage(session.track) }),
    ...(node.items.length && {
      itemsTitle: session.itemsTitle ? passage(session.itemsTitle) : { text: messages.items },
    }),
    long: (node.summary && richToPlain(node.summary.blocks).length > LONG) ?? false,
  };
}

/** The title of a session; if it is empty, its type or its id, so that it always has a name. */
export function sessionTitle(session: Session, context: ViewContext): Passage {
  const title = context.passage(session.title);
  return title.text ? title : (typeView(session, title, context) ?? { text: session.id });
}

function nodeView(
  node: Session | Item,
  context: ViewContext,
  date: string | undefined,
  depth: number,
): NodeView {
  const { locale, passage } = context;
  const title = passage(node.title);
  const type = typeView(node, title, context);
  const times = timesView(node, context, date);
  const place = node.place === undefined ? undefined : context.places.get(node.place);
  const status = node.status && node.status !== "confirmed" ? node.status : undefined;
  return {
    title,
    ...(type && { type }),
    ...(times && { times }),
    ...(place && { place: context.name(place.name) }),
    ...(status && { status: { kind: status, label: locale.messages.status[status] } }),
    ...(node.summary && { summary: context.rich(node.summary) }),
    contributors: contributorsView(node.contributors ?? [], context),
    links: (node.links ?? []).map((link) => linkView(link, context)),
    items: itemsView(node.items ?? [], context, date, depth),
  };
}

/** The type's label; undefined without a type or if the title already begins with it. */
function typeView(
  node: Session | Item,
  title: Passage,
  { locale, passage }: ViewContext,
): Passage | undefined {
  const { type, typeLabel } = node;
  const label = typeLabel
    ? passage(typeLabel)
    : type && type !== "other"
      ? { text: locale.messages.type[type] }
      : undefined;
  const fold = (text: string) => text.toLocaleLowerCase(locale.uiLang);
  return label && !fold(title.text).startsWith(fold(label.text)) ? label : undefined;
}

function itemsView(
  items: Item[],
  context: ViewContext,
  date: string | undefined,
  depth: number,
): ItemView[] {
  return items.map((item, index) => ({
    ...nodeView(item, context, date, depth + 1),
    item,
    marker: item.label ?? marker(index + 1, depth),
    ...(item.audience?.length &&
      !item.audience.includes(EVERYONE) && { audience: audienceNames(item.audience, context) }),
  }));
}

/** An item's number by depth: 1. → a) → i. and then again from 1., as agendas are numbered. */
export function marker(n: number, depth: number): string {
  if (depth % 3 === 0) return `${n}.`;
  return depth % 3 === 1 ? `${letters(n)})` : `${roman(n)}.`;
}

/** a … z, aa, ab … */
function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest ? letters(rest) : "") + String.fromCharCode(97 + ((n - 1) % 26));
}

function roman(n: number): string {
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  const names = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
  let left = n;
  return values.reduce((text, value, i) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return text + (names[i] as string).repeat(times);
  }, "");
}

function languagesView(session: Session, { locale }: ViewContext): string[] {
  const byMode = new Map<string, string[]>();
  for (const { tag, mode } of session.languages ?? []) {
    const label = locale.messages.languageMode[mode];
    const name = locale.language(tag);
    // The bare code of a language that Intl cannot name (most sign languages) would not help readers.
    const names = byMode.get(label) ?? [];
    byMode.set(label, name === tag ? names : [...names, name]);
  }
  return [...byMode].map(([mode, names]) =>
    names.length ? locale.labelled(mode, locale.list(names)) : mode,
  );
}
