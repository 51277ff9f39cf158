/** One session, ready to draw: every text chosen, every time formatted, nothing left to look up. */
import { audienceOf } from "../agenda/audience.ts";
import { richToPlain } from "../agenda/rich.ts";
import { type Day, EVERYONE, type Item, type Session } from "../agenda/schema.ts";
import { type AdditionView, additionsView } from "./additions.ts";
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
  /** In words, but for what is simply confirmed. */
  status?: { kind: "tentative" | "moved" | "cancelled"; label: string };
  summary?: RichPassage;
  contributors: ContributorsView[];
  links: LinkView[];
  additions: AdditionView[];
  items: ItemView[];
}

export interface ItemView extends NodeView {
  item: Item;
  /** Its number as text: `1.`, `a)`, `i.`, or the programme's own. */
  marker: string;
  /** Whom it is for, where that is not simply whom its session is for. */
  audience?: GroupView[];
}

export interface PanelCardView extends NodeView {
  session: Session;
  id: string;
  /** A break, drawn as one quiet line. */
  quiet: boolean;
  /** "Morning", where there is no time. */
  dayPart?: string;
  /** When and where it was before it moved. */
  was: Passage[];
  notice?: Passage;
  /** Whom it is for. */
  audience: GroupView[];
  attendance?: string;
  admission?: string;
  /** What is spoken, interpreted, signed and captioned: a line each. */
  languages: string[];
  track?: Passage;
  itemsTitle?: Passage;
  /** Whether the summary is long enough to fold among other cards. */
  long: boolean;
}

/** Characters of a summary beyond which it is folded: about five lines of a full card. */
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
    // From left to right in every language, as the times themselves.
    if (times) was.push({ text: rangeText(times.first), dir: "ltr" });
    if (place) was.push(passage(place.name));
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
    // A place that is called "Online" says it.
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

/** A session always has a name to be called by, whatever the document lost. */
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
    ...(place && { place: passage(place.name) }),
    ...(status && { status: { kind: status, label: locale.messages.status[status] } }),
    ...(node.summary && { summary: context.rich(node.summary) }),
    contributors: contributorsView(node.contributors ?? [], context),
    links: (node.links ?? []).map((link) => linkView(link, context)),
    additions: additionsView(node, context, depth ? undefined : itemsIn(node)),
    items: itemsView(node.items ?? [], context, date, depth),
  };
}

function itemsIn({ items = [] }: Session | Item): Item[] {
  return items.flatMap((item) => [item, ...itemsIn(item)]);
}

/** Not drawn where the title already begins with it; no type draws nothing. */
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

/** 1. → a) → i. and round again, as orders of business are numbered. */
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
    // A code that has no name (most sign languages) tells the reader nothing beside the mode.
    const names = byMode.get(label) ?? [];
    byMode.set(label, name === tag ? names : [...names, name]);
  }
  return Array.from(byMode, ([mode, names]) =>
    names.length ? locale.labelled(mode, locale.list(names)) : mode,
  );
}
