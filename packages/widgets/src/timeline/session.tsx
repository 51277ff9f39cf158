import type { Locale, SessionView } from "@plenary/core";
import { untracked } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
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
  locale: Locale;
  /** Of their headings. */
  level: number;
  /** Whether a long summary folds. */
  fold: boolean;
  /** When each card is drawn, where the list is long. */
  drawing: Drawing | undefined;
  /** Draws what stands in each card, in place of Plenary. */
  slot: CardSlot | undefined;
}

interface Props {
  of: SessionView;
  list: ListOptions;
  class: string;
}

/** A session in its place of the list. */
export function sessionLine(of: SessionView, list: ListOptions, name = "") {
  const Line = list.drawing ? LateSession : Session;
  return <Line key={of.id} of={of} list={list} class={`plenary-session ${name}`} />;
}

function Session({ of: view, list: { store, ...options }, class: name }: Props) {
  const id = useId();
  const concern = store.concerns.value?.get(view.session);
  return (
    <li class={name} data-quiet={view.quiet} hidden={!store.left(view.session)}>
      {card(view.card, { ...options, id, concern })}
    </li>
  );
}

/** What of a card says how it concerns the picked groups. */
const CONCERNED = ".plenary-card-body > .plenary-audience, .plenary-items > ol";

/** Its frame and its title; the rest when the drawing comes to it. */
function LateSession({ of: view, list, class: name }: Props) {
  const { store, level, drawing } = list;
  const id = useId();
  const place = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const element = place.current as HTMLLIElement;
    const article = element.firstElementChild as Element;
    return drawing?.enter({
      session: view.session,
      element,
      draw: (concern) => replace(article, cardContent(view.card, { ...list, id, concern })),
      redraw(concern) {
        const [audience, items] = article.querySelectorAll(CONCERNED);
        replace(article, forWhom(view.card, concern?.concern, list.locale.messages), audience);
        if (items) replace(article, itemList(view.card.items, concern?.items, list.locale), items);
      },
    });
  }, [view, list]);
  const left = untracked(() => store.left(view.session));
  return (
    <li ref={place} class={name} data-quiet={view.quiet} hidden={!left}>
      {cardFrame(view, { id, level })}
    </li>
  );
}
