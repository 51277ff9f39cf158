import type { Locale, SessionView } from "@plenary/core";
import { untracked } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Display } from "../display.ts";
import { card, cardContent, cardFrame } from "../panel-card/card.tsx";
import type { CardSlot } from "../panel-card/card-slot.ts";
import { forWhom } from "../panel-card/for-whom.tsx";
import { items as itemList } from "../panel-card/items.tsx";
import type { Store } from "../store.ts";
import type { Drawing } from "./drawing.ts";
import { replace } from "./replace.ts";

/** What all sessions of a list have in common. */
export interface ListOptions {
  store: Store;
  display: Display;
  locale: Locale;
  /** Of their headings. */
  level: number;
  /** Whether a long summary folds. */
  fold: boolean;
  /** Whether a session is a short row where there is little room. */
  dense: boolean;
  /** When each card is drawn, where the list is long. */
  drawing: Drawing | undefined;
  /** Draws what stands in each card, in place of Plenary. */
  slot: CardSlot | undefined;
}

/** Where a session stands in time; nothing while it is to come. */
export type When = "past" | "now" | undefined;

interface Props {
  of: SessionView;
  list: ListOptions;
  when: When;
  class: string;
}

/** A session in its place of the list. */
export function sessionLine(of: SessionView, list: ListOptions, when: When, name = "") {
  const Line = list.drawing ? LateSession : Session;
  return <Line key={of.id} of={of} list={list} when={when} class={`plenary-session ${name}`} />;
}

/** Whether the search found it by something that a short row leaves out: then it is no short row. */
const isFoundInside = ({ session }: SessionView, { matches }: Store) =>
  matches.value?.get(session)?.some(({ path }) => !/^\/(title|place|notice|audience)/.test(path));

const place = ({ quiet, session }: SessionView, when: When) =>
  ({
    "data-quiet": quiet,
    "data-status": session.status,
    "data-when": when,
    "aria-current": when === "now" ? "time" : undefined,
  }) as const;

function Session({ of: view, list: { store, ...options }, when, class: name }: Props) {
  const id = useId();
  const concern = store.concerns.value?.get(view.session);
  return (
    <li
      class={name}
      {...place(view, when)}
      data-found={isFoundInside(view, store) ? "" : undefined}
      hidden={!store.left(view.session)}
    >
      {card(view.card, { ...options, id, concern, isRunning: when === "now" })}
    </li>
  );
}

/** What of a card says how it concerns the picked groups. */
const CONCERNED = ".plenary-card-body > .plenary-audience, .plenary-items > ol";

/** Its frame and its title; the rest when the drawing comes to it. */
function LateSession({ of: view, list, when, class: name }: Props) {
  const { store, level, drawing } = list;
  const id = useId();
  const isRunning = when === "now";
  const line = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const element = line.current as HTMLLIElement;
    const article = element.querySelector("article") as Element;
    return drawing?.enter({
      session: view.session,
      element,
      seek: () => element.toggleAttribute("data-found", !!isFoundInside(view, store)),
      draw: (concern) =>
        replace(article, cardContent(view.card, { ...list, id, concern, isRunning })),
      redraw(concern) {
        const [audience, items] = article.querySelectorAll(CONCERNED);
        replace(article, forWhom(view.card, concern?.concern, list.locale.messages), audience);
        if (items) replace(article, itemList(view.card.items, concern?.items, list.locale), items);
      },
    });
  }, [view, list, isRunning]);
  const left = untracked(() => store.left(view.session));
  return (
    <li ref={line} class={name} {...place(view, when)} hidden={!left}>
      {cardFrame(view, { id, level })}
    </li>
  );
}
