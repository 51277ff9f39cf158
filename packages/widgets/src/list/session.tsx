import type { Locale, SessionConcern, SessionView } from "@plenary/core";
import { effect, untracked } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import {
  branchOf,
  type Concerned,
  card,
  cardAudience,
  cardContent,
  cardFrame,
  cardItems,
} from "../card/card.tsx";
import { unfold, unfoldAll } from "../card/details.tsx";
import { Boundary } from "../root/boundary.tsx";
import { bringIntoView } from "../root/bring-into-view.ts";
import type { Mode } from "../root/mode.ts";
import type { CardSlot } from "../state/card-slot.ts";
import type { Display, Store } from "../state/feature.ts";
import type { Wanted } from "../state/showing.ts";
import { marked } from "../text/groups.tsx";
import type { Drawing, ListedSession } from "./drawing.ts";
import { replace } from "./replace.ts";

/** Options shared by all sessions of a list. */
export interface ListOptions {
  store: Store;
  display: Display;
  locale: Locale;
  /** The level of their headings. */
  level: number;
  mode: Mode;
  /** Decides when each card is drawn, if the list is long. */
  drawing: Drawing | undefined;
  /** Draws the content of each card instead of Plenary. */
  slot: CardSlot | undefined;
}

/** On now; over, but in sight and not yet a line; past, as a line; undefined if it is still to come. */
export type When = "now" | "over" | "past" | undefined;

interface Props {
  view: SessionView;
  list: ListOptions;
  when: When;
  /** The share of it that has passed, 0 to 1, if it is on. */
  passed: number | undefined;
  class: string;
}

/** A session as a list item. */
export function sessionLine(
  view: SessionView,
  list: ListOptions,
  when: When,
  passed: number | undefined,
  name = "",
) {
  const Line = list.drawing ? LateSession : Session;
  const place = { view, list, when, passed, class: `plenary-session ${name}` };
  return <Line key={view.id} {...place} />;
}

/** Whether a filter asks for something that is in a row's card; then the row is open. */
const isFound = ({ session }: SessionView, { opened }: Store) => !!opened.value?.(session);

/** Opens a row for a filter, and closes it afterwards if the reader had not opened it. */
function openForFilter(line: HTMLElement, found: boolean) {
  const row = line.firstElementChild as HTMLElement;
  if (found === line.hasAttribute("data-found") || (found && row.dataset.state === "open")) return;
  line.toggleAttribute("data-found", found);
  unfold(row, found);
}

const place = ({ view: { quiet, session, length }, when, passed }: Props) =>
  ({
    "data-quiet": quiet,
    "data-length": length,
    "data-status": session.status,
    "data-when": when,
    "aria-current": when === "now" ? "time" : undefined,
    style: passed === undefined ? undefined : { "--passed": passed },
  }) as const;

/** The number of the colour of the picked group that it names. */
const colourOf = (concern: SessionConcern | undefined, { display }: ListOptions) =>
  marked(branchOf(concern, display))["data-mark"];

/** Answers that this session is to be shown. @param draw draws all of its card now, if it waits */
function useAnswer({ display }: ListOptions, { id }: SessionView, draw?: () => void) {
  const line = useRef<HTMLLIElement>(null);
  const drawNow = useRef(draw);
  drawNow.current = draw;
  useLayoutEffect(
    () =>
      display.answer(id, ({ open, top }: Wanted) => {
        const element = line.current as HTMLLIElement;
        drawNow.current?.();
        if (open) unfoldAll(element.firstElementChild as Element);
        bringIntoView(element, top);
      }),
    [display, id],
  );
  return line;
}

function Session(props: Props) {
  const { view, list, when, class: name } = props;
  const { store } = list;
  const id = useId();
  const line = useAnswer(list, view);
  const concern = store.concerns.value?.get(view.session);
  useLayoutEffect(
    () => effect(() => openForFilter(line.current as HTMLElement, isFound(view, store))),
    [line, view, store],
  );
  return (
    <li
      ref={line}
      class={name}
      {...place(props)}
      data-mark={colourOf(concern, list)}
      hidden={!store.visible.value.has(view.session)}
    >
      <Boundary instead={cardFrame(view, { ...list, id })}>
        {card(view.card, { ...list, id, concern, isRunning: when === "now" })}
      </Boundary>
    </li>
  );
}

/** Renders frame and title; the drawing adds the rest later. */
function LateSession(props: Props) {
  const { view, list, when, class: name } = props;
  const { store, drawing } = list;
  const id = useId();
  const isRunning = when === "now";
  const listed = useRef<ListedSession>(undefined);
  const line = useAnswer(list, view, () => listed.current && drawing?.complete(listed.current));
  useLayoutEffect(() => {
    const element = line.current as HTMLLIElement;
    const article = element.firstElementChild as Element;
    const concerned: Concerned = {};
    const options = { ...list, id, isRunning, concerned };
    const colour = (concern: SessionConcern | undefined) => {
      const number = colourOf(concern, list);
      if (number === undefined) element.removeAttribute("data-mark");
      else element.setAttribute("data-mark", `${number}`);
    };
    listed.current = {
      session: view.session,
      element,
      isFound: () => isFound(view, store),
      open: (found) => openForFilter(element, found),
      draw(concern, isComplete) {
        replace(article, cardContent(view.card, { ...options, concern, isComplete }));
        colour(concern);
      },
      redraw(concern) {
        colour(concern);
        const { audience, items } = concerned;
        replace(article, cardAudience(view.card, { ...options, concern }), audience);
        if (items) replace(article, cardItems(view.card, { ...options, concern }), items);
      },
    };
    return drawing?.add(listed.current);
  }, [view, list, store, drawing, isRunning, id, line]);
  const isVisible = untracked(() => store.visible.value.has(view.session));
  return (
    <li ref={line} class={name} {...place(props)} hidden={!isVisible}>
      {cardFrame(view, { ...list, id })}
    </li>
  );
}
