import type { Locale, PanelCardView, SessionConcern } from "@plenary/core";
import type { ComponentChildren } from "preact";
import { areRows, type Mode } from "../root/mode.ts";
import type { CardSlot } from "../state/card-slot.ts";
import type { Display } from "../state/feature.ts";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { times } from "../text/times.tsx";
import { contributors } from "./contributors.tsx";
import { details } from "./details.tsx";
import { forWhom } from "./for-whom.tsx";
import { items } from "./items.tsx";
import { links } from "./links.tsx";
import { additions, cardActions, cardNote } from "./parts.tsx";
import { place } from "./place.tsx";
import { running, status } from "./status.tsx";
import { summary } from "./summary.tsx";

export interface CardOptions {
  /** The heading's id, which names the card. */
  id: string;
  level: number;
  /** For the star, the note and the other actions. */
  display: Display;
  locale: Locale;
  /** How the session concerns the picked groups; undefined if none is picked. */
  concern: SessionConcern | undefined;
  /** Whether it is on now, which the card then says. */
  isRunning?: boolean;
  /** How it is drawn among others. @default "short" */
  mode?: Mode;
  /** Draws the card's content instead of Plenary. */
  slot?: CardSlot | undefined;
  /** Filled with what depends on the concern, for whoever redraws only that. */
  concerned?: Concerned;
}

/** The elements of a card that depend on the picked groups. */
export interface Concerned {
  audience?: Element | undefined;
  items?: Element | undefined;
}

/** What the card's frame needs; a list has it before it creates the card's view. */
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
      actions: cardActions(view, options.display),
      concern,
    }),
  );
}

type Named = Pick<CardOptions, "id" | "level">;

/** The card's element and heading, with its content. */
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

/** A card's content without its heading. */
export function cardContent(view: PanelCardView, options: CardOptions) {
  return (
    <>
      {cardTimes(view, options)}
      {cardBody(view, options)}
      {cardActions(view, options.display)}
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

/** First what readers need to decide whether to attend, then the rest. */
function cardBody(view: PanelCardView, options: CardOptions) {
  const { id, locale, mode = "short" } = options;
  const { messages } = locale;
  const rest = cardRest(view, options);
  return (
    <div class="plenary-card-body">
      {status(view, locale)}
      {place(view)}
      {cardAudience(view, options)}
      {areRows(mode) && rest.flat().some(Boolean) ? details(rest, id, messages.details) : rest}
    </div>
  );
}

function cardRest(view: PanelCardView, options: CardOptions) {
  const { level, locale, display, mode = "short" } = options;
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
    view.summary &&
      (mode !== "short" && view.long ? summary(view.summary, messages) : rich(view.summary)),
    contributors(view.contributors, locale),
    view.languages.length > 0 && <p class="plenary-languages">{view.languages.join(" · ")}</p>,
    links(view.links, locale),
    additions({ session: view.session }, display),
    view.itemsTitle && (
      <section class="plenary-items">
        <ItemsTitle class="plenary-items-title">{passage(view.itemsTitle)}</ItemsTitle>
        {cardItems(view, options)}
      </section>
    ),
  ];
}

/** Whom it is for, and why it is shown. */
export function cardAudience(view: PanelCardView, { locale, concern, concerned }: CardOptions) {
  return forWhom(view, concern?.concern, locale.messages, (element) => {
    if (concerned) concerned.audience = element ?? undefined;
  });
}

/** The order of business. */
export function cardItems(view: PanelCardView, { display, concern, concerned }: CardOptions) {
  return items(view.items, concern?.items, display, {
    ref: (element) => {
      if (concerned) concerned.items = element ?? undefined;
    },
  });
}
