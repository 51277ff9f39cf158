import type { Locale, PanelCardView, SessionConcern } from "@plenary/core";
import type { ComponentChildren } from "preact";
import type { Display } from "../display.ts";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { times } from "../text/times.tsx";
import { additions } from "./additions.tsx";
import { cardActions, cardNote } from "./card-actions.tsx";
import type { CardSlot } from "./card-slot.ts";
import { contributors } from "./contributors.tsx";
import { details } from "./details.tsx";
import { forWhom } from "./for-whom.tsx";
import { items } from "./items.tsx";
import { links } from "./links.tsx";
import { place } from "./place.tsx";
import { running, status } from "./status.tsx";
import { summary } from "./summary.tsx";

export interface CardOptions {
  /** The heading's id, for the card to be named by. */
  id: string;
  level: number;
  /** The place that it is drawn in, for what the reader can do with it there. */
  display: Display;
  locale: Locale;
  /** How the session concerns the picked groups; absent with nothing picked. */
  concern: SessionConcern | undefined;
  /** Whether it is on at the moment, and says so. */
  isRunning?: boolean;
  /** Whether a long summary folds. */
  fold?: boolean;
  /** Whether it is a short row where there is little room, which opens to the rest of the card. */
  dense?: boolean;
  /** Draws what stands in the card, in place of Plenary. */
  slot?: CardSlot | undefined;
}

/** What a list knows of a session before its card is asked for: enough for the card's frame. */
type Frame = Pick<PanelCardView, "title" | "quiet" | "session">;

/** A card from its view. Reading order: heading, time, status, place, for whom, then the rest. */
export function card(view: PanelCardView, options: CardOptions) {
  const { concern, slot } = options;
  if (!slot) return cardFrame(view, options, cardContent(view, options));
  return outline(
    view,
    options,
    slot(view, {
      heading: cardTitle(view, options),
      times: cardTimes(view, options),
      body: cardBody(view, options),
      actions: cardActions(view, options.display, options.locale),
      concern,
    }),
  );
}

type Named = Pick<CardOptions, "id" | "level">;

/** The card's outline and its heading, around what it holds. */
export function cardFrame(frame: Frame, named: Named, content?: ComponentChildren) {
  return outline(frame, named, cardTitle(frame, named), content);
}

function outline(
  { quiet, session }: Frame,
  { id }: Named,
  first: ComponentChildren,
  rest?: ComponentChildren,
) {
  return (
    <article
      class={`plenary-card ${quiet ? "plenary-quiet" : ""}`}
      part="card"
      data-session={session.id}
      data-status={session.status}
      aria-labelledby={id}
    >
      {first}
      {rest}
    </article>
  );
}

function cardTitle({ title }: Frame, { id, level }: Named) {
  const Title = headingTag(level);
  return (
    <Title class="plenary-card-title" id={id} part="card-title">
      {passage(title)}
    </Title>
  );
}

/** All of a card but its heading. */
export function cardContent(view: PanelCardView, options: CardOptions) {
  return (
    <>
      {cardTimes(view, options)}
      {cardBody(view, options)}
      {cardActions(view, options.display, options.locale)}
    </>
  );
}

function cardTimes(view: PanelCardView, { display, isRunning, locale }: CardOptions) {
  return (
    <>
      <p class="plenary-times" part="times">
        {view.times ? times(view.times) : view.dayPart}
      </p>
      {running(isRunning, locale)}
      {cardNote(view, display)}
    </>
  );
}

/** First what a reader chooses by, then the rest. */
function cardBody(view: PanelCardView, options: CardOptions) {
  const { id, locale, concern, dense } = options;
  const { messages } = locale;
  const rest = cardRest(view, options);
  return (
    <div class="plenary-card-body">
      {status(view, locale)}
      {place(view)}
      {forWhom(view, concern?.concern, messages)}
      {dense && rest.flat().some(Boolean) ? details(rest, id, messages.details) : rest}
    </div>
  );
}

function cardRest(view: PanelCardView, { level, locale, concern, fold }: CardOptions) {
  const { messages } = locale;
  const ItemsTitle = headingTag(level + 1);
  return [
    !view.quiet && (view.type || view.admission || view.track) && (
      <p class="plenary-kind">
        {view.type && <span class="plenary-type">{passage(view.type)}</span>}
        {view.admission && <span>{view.admission}</span>}
        {view.track && <span>{passage(view.track)}</span>}
      </p>
    ),
    view.summary && (fold && view.long ? summary(view.summary, messages) : rich(view.summary)),
    contributors(view.contributors, locale),
    view.languages.length > 0 && <p class="plenary-languages">{view.languages.join(" · ")}</p>,
    links(view.links, locale),
    additions(view.additions, locale),
    view.itemsTitle && (
      <section class="plenary-items">
        <ItemsTitle class="plenary-items-title">{passage(view.itemsTitle)}</ItemsTitle>
        {items(view.items, concern?.items, locale)}
      </section>
    ),
  ];
}
