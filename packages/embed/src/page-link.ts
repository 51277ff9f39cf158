/**
 * The address of the page and what an element shows: a link is read once, when the programme that
 * it is for is there, and whenever the address changes; with `url-state`, what the reader chooses is
 * written into it.
 */
import { fromFragment, type ProgrammeLink, toFragment } from "@plenary/core";
import { type Choices, chosenIn, type Host, type Store } from "@plenary/widgets";
import { effect, untracked } from "@preact/signals";
import { emit } from "./events.ts";

/** Whoever follows the address. */
interface Follower extends HTMLElement {
  show(session: string): boolean;
}

/**
 * @param isOwner whether the choices are this element's to set: not those of one that it names
 * @returns stops following
 */
export function followLink(
  element: Follower,
  store: Store,
  host: Host,
  isOwner: boolean,
): () => void {
  const writes = () => isOwner && element.hasAttribute("url-state");
  /** What the site chose, and what was kept: an empty address means it. */
  let initial: Choices | undefined;
  let read: string | undefined;
  let written: string | undefined;

  const state = () => {
    const link = stated(store, initial as Choices);
    const isEmpty = Object.values(link).every((value) => value === undefined);
    return isEmpty ? "" : toFragment({ agenda: store.agenda.peek()?.id, ...link });
  };
  const take = () => {
    const agenda = store.agenda.peek();
    const fragment = host.fragment();
    if (!agenda || fragment === read) return;
    initial ??= store.choices.peek();
    const link = linkFor(agenda.id, fragment, writes());
    if (link) {
      read = fragment;
      if (isOwner && taken.get(store) !== fragment) {
        taken.set(store, fragment);
        store.choose(chosenBy(link, store.choices.peek(), writes() ? initial : undefined));
      }
      open(link, fragment);
    }
    written = state();
  };
  const open = ({ session }: ProgrammeLink, fragment: string) => {
    const isOthers = opened?.fragment === fragment && opened.by !== element;
    if (!session || (isOthers && opened?.by.isConnected) || !element.show(session)) return;
    opened = { fragment, by: element };
    emit(element, "plenary-select", { session });
  };
  const write = () => {
    const next = state();
    if (next === written || !writes()) return;
    written = next;
    // The page's own fragment stays, and that of another programme.
    if (!linkFor(store.agenda.peek()?.id, host.fragment(), true)) return;
    read = next;
    taken.set(store, next);
    host.setFragment(next);
  };

  const stops = [
    effect(() => {
      if (store.agenda.value) untracked(take);
    }),
    effect(() => {
      if (store.choices.value && initial) untracked(write);
    }),
  ];
  addEventListener("hashchange", take);
  return () => {
    for (const stop of stops) stop();
    removeEventListener("hashchange", take);
  };
}

/** The fragment that a store has its choices from: loose parts share it, and the first of them reads. */
const taken = new WeakMap<Store, string>();

/** The page has one address, which opens one session: where several show it, with the first. */
let opened: { fragment: string; by: Element } | undefined;

/** What an address says to this programme; an empty one too, if it is kept up to date. */
function linkFor(id: string | undefined, fragment: string, isKept: boolean) {
  const link = fromFragment(fragment) ?? (isKept && fragment.length < 2 ? {} : undefined);
  return link?.agenda === undefined || link.agenda === id ? link : undefined;
}

/** @param base what an address means that leaves it out; without one, what is chosen stays */
function chosenBy(link: ProgrammeLink, now: Choices, base: Choices | undefined): Partial<Choices> {
  const { audiences, day, search, mine } = link;
  return {
    ...(base && {
      audiences: base.audiences,
      day: base.day,
      search: base.search,
      mine: base.mine,
    }),
    ...(audiences && { audiences }),
    ...(day !== undefined && { day: day || undefined }),
    ...(search !== undefined && { search }),
    // Someone else's programme joins the reader's own, of which nothing is lost.
    ...(mine && { favourites: [...new Set([...now.favourites, ...mine])], mine: mine.length > 0 }),
  };
}

/** What is chosen, and that nothing is where the site chose something. */
function stated({ choices, locked }: Store, initial: Choices): ProgrammeLink {
  const { audiences, day, search, mine } = chosenIn(choices.peek());
  const from = chosenIn(initial);
  return {
    audiences: locked.peek() ? undefined : (audiences ?? (from.audiences && [])),
    day: day ?? (from.day && ""),
    search: search ?? (from.search && ""),
    mine: mine ?? (from.mine && []),
  };
}
