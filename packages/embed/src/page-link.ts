/**
 * Connects the page's address and what an element shows. A link is read once its programme has
 * loaded, unless the reader comes back to what they had, and whenever the address changes; with
 * `url-state`, the reader's choices are written into it.
 */
import { fromFragment, type ProgrammeLink } from "@plenary/core";
import { type Choices, type Display, pageAddress } from "@plenary/widgets";
import { createKept } from "@plenary/widgets/kept";
import { effect, untracked } from "@preact/signals";
import { emit } from "./events.ts";
import { followReturn } from "./on-return.ts";
import type { PageProgramme } from "./page-programme.ts";
import { addressWriter } from "./plugged.ts";

/** An element that follows the address. */
interface Follower extends HTMLElement {
  show(session: string): boolean;
}

/**
 * @param isOwner whether this element sets the choices; false with `for`, where the other element
 * does
 * @returns a function that stops following
 */
export function followLink(
  element: Follower,
  page: PageProgramme,
  display: Display,
  isOwner: boolean,
): () => void {
  const { store } = page;
  const { choices } = store;
  const kept = store.use(createKept);
  const host = display.host.peek() ?? pageAddress;
  const writes = () => isOwner && element.hasAttribute("url-state");
  /** What the site chose, and what was kept: the meaning of an empty address. */
  let initial: Choices | undefined;
  let read: string | undefined;
  /** The choices that the address says, or that it leaves out because the reader did not make them. */
  let said = choices.peek();

  const onReturn = followReturn(element, () => {
    const agenda = store.agenda.peek()?.id;
    if (!initial || agenda === undefined || kept.isOff) return undefined;
    const changed = Object.entries(choices.peek()).filter(
      ([name, value]) =>
        value !== initial?.[name as keyof Choices] &&
        // What is kept may have been changed by another page when the reader comes back.
        !(name === "favourites" && kept.isKept.peek()),
    );
    return { agenda, choices: isOwner ? Object.fromEntries(changed) : undefined };
  });
  /** What several elements show is chosen by the first of them. */
  const choose = (fragment: string, changes: () => Partial<Choices>) => {
    read = fragment;
    if (!isOwner || page.link === fragment) return;
    page.link = fragment;
    store.choose(changes());
  };
  const take = () => {
    const agenda = store.agenda.peek();
    const fragment = host.fragment();
    if (!agenda || fragment === read) return;
    const left = initial || kept.isOff ? undefined : onReturn.take(agenda.id);
    initial ??= choices.peek();
    const link = linkFor(agenda.id, fragment, writes());
    if (left) {
      choose(fragment, () => withStars(left.choices ?? {}, choices.peek()));
      display.reopen(left.open);
      if (left.place) display.show({ ...left.place, open: false });
    } else if (link) {
      choose(fragment, () => chosenBy(link, choices.peek(), writes() ? initial : undefined));
      open(link, fragment);
    }
    said = choices.peek();
  };
  const open = ({ session }: ProgrammeLink, fragment: string) => {
    const isOthers = opened?.fragment === fragment && opened.by !== element;
    if (!session || (isOthers && opened?.by.isConnected) || !element.show(session)) return;
    opened = { fragment, by: element };
    emit(element, "plenary-select", { session });
  };
  const write = (now: Choices) => {
    const writer = addressWriter.peek();
    if (!initial || !writer || !writes()) return;
    const fragment = host.fragment();
    const next = writer(store, now, initial, fragment);
    if (next === writer(store, said, initial, fragment)) return;
    said = now;
    // Leave alone a fragment of the page's own, or of another programme.
    if (!linkFor(store.agenda.peek()?.id, fragment, true)) return;
    read = next;
    page.link = next;
    host.setFragment(next);
  };

  const stops = [
    onReturn.end,
    effect(() => {
      if (store.agenda.value) untracked(take);
    }),
    effect(() => {
      const now = choices.value;
      if (addressWriter.value) untracked(() => write(now));
    }),
  ];
  addEventListener("hashchange", take);
  return () => {
    for (const stop of stops) stop();
    removeEventListener("hashchange", take);
  };
}

/** The page's address opens one session; if several elements show it, the first one opens it. */
let opened: { fragment: string; by: Element } | undefined;

/**
 * What an address says for this programme. One without a link counts if it is kept up to date: an
 * empty one, or a route.
 */
function linkFor(id: string | undefined, fragment: string, isKept: boolean) {
  const isFree = isKept && /^#?$|^#[/!]/.test(fragment);
  const link = fromFragment(fragment) ?? (isFree ? {} : undefined);
  return link?.agenda === undefined || link.agenda === id ? link : undefined;
}

/** @param base the defaults for what the address leaves out @default the current choices */
function chosenBy(
  { agenda, session, mine, ...link }: ProgrammeLink,
  now: Choices,
  base = now,
): Partial<Choices> {
  // A link says nothing of these.
  const { zone, content, favourites, layout, ...rest } = base;
  return {
    ...rest,
    ...(link as Partial<Choices>),
    day: (link.day ?? base.day) || undefined,
    ...(mine && withStars({ favourites: mine, mine: mine.length > 0 }, now)),
  };
}

/** Stars are added to the reader's own; none are lost. */
function withStars(changes: Partial<Choices>, { favourites }: Choices): Partial<Choices> {
  const added = changes.favourites;
  return added ? { ...changes, favourites: [...new Set([...favourites, ...added])] } : changes;
}
