import {
  isForEveryone,
  type Locale,
  type PanelCardView,
  type Passage,
  type Session,
  type SessionConcern,
} from "@plenary/core";
import type { ComponentChildren } from "preact";
import type { Mode } from "../root/mode.ts";
import type { CardSlot } from "../state/card-slot.ts";
import type { Display } from "../state/feature.ts";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { times } from "../text/times.tsx";
import { contributors } from "./contributors.tsx";
import { details, opener } from "./details.tsx";
import { forWhom } from "./for-whom.tsx";
import { items } from "./items.tsx";
import { links } from "./links.tsx";
import { additions, cardActions, cardNote } from "./parts.tsx";
import { place } from "./place.tsx";
import { notice, running, status, statusWords } from "./status.tsx";
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
  /** How it is drawn among others. @default "whole" */
  mode?: Mode;
  /** Of a row: whether what it opens to is drawn, too. @default true */
  isComplete?: boolean;
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

/** A card or row from its view. Reading order: heading, time, status, place, for whom, then the rest. */
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

type Named = Pick<CardOptions, "id" | "level" | "mode" | "display">;

/** The card's element and heading, with its content. */
export function cardFrame(frame: Frame, named: Named, content?: ComponentChildren) {
  const canOpen = named.mode === "rows" && opens(frame.session, named.display);
  return outline(frame, named, cardTitle(frame, named, canOpen), content, canOpen);
}

function outline(
  { quiet, session }: Frame,
  { id, mode }: Named,
  first: ComponentChildren,
  rest?: ComponentChildren,
  canOpen?: boolean,
) {
  const isRow = mode === "rows";
  return (
    <article
      class={`plenary-card ${isRow ? "plenary-row" : ""} ${quiet ? "plenary-quiet" : ""}`}
      part={isRow ? "card row" : "card"}
      data-session={session.id}
      // Once drawn, the DOM keeps it.
      data-state={canOpen ? "closed" : undefined}
      data-status={session.status}
      aria-labelledby={id}
    >
      {first}
      {rest}
    </article>
  );
}

function cardTitle({ title }: Frame, { id, level }: Named, canOpen?: boolean) {
  const Title = headingTag(level);
  return (
    <Title class="plenary-card-title" id={id} part="card-title">
      {canOpen ? opener(passage(title), id) : passage(title)}
    </Title>
  );
}

/** Whether there is more of a session than its row shows. */
function opens(session: Session, display: Display): boolean {
  const { summary, contributors, languages, links, items, admission, track, notice } = session;
  return (
    [contributors, languages, links, items].some((one) => one?.length) ||
    !!(summary || admission || track || notice) ||
    additions({ session }, display).some(Boolean)
  );
}

/** The content of a card or row without its heading. */
export function cardContent(view: PanelCardView, options: CardOptions) {
  return options.mode === "rows" ? rowContent(view, options) : fullContent(view, options);
}

/** In sight first the facts of a row and its buttons, then what it opens to. */
function rowContent(view: PanelCardView, options: CardOptions) {
  const { display, locale, isComplete = true } = options;
  const facts = [
    !view.quiet && view.type && <p>{type(view.type)}</p>,
    place(view),
    cardAudience(view, options),
    statusWords(view, locale),
  ];
  return (
    <>
      {cardTimes(view, options)}
      <div class="plenary-row-facts" part="row-facts">
        {/* The space is for copied text and screen readers; no line ends before the separator. */}
        {facts.flatMap((fact) => (fact ? [fact, "\u00a0"] : []))}
      </div>
      {cardActions(view, display)}
      {isComplete &&
        opens(view.session, display) &&
        details([notice(view), ...cardRest(view, options)], options.id)}
    </>
  );
}

function fullContent(view: PanelCardView, options: CardOptions) {
  return (
    <>
      {cardTimes(view, options)}
      {cardBody(view, options)}
      {cardActions(view, options.display)}
    </>
  );
}

function cardTimes(view: PanelCardView, { display, isRunning, locale, mode }: CardOptions) {
  return (
    <>
      <p class="plenary-times" part="times">
        {view.times ? times(view.times, mode === "rows") : view.dayPart}
      </p>
      {running(isRunning, locale)}
      {cardNote(view, display)}
    </>
  );
}

/** First what readers need to decide whether to attend, then the rest. */
function cardBody(view: PanelCardView, options: CardOptions) {
  return (
    <div class="plenary-card-body">
      {status(view, options.locale)}
      {place(view)}
      {cardAudience(view, options)}
      {cardRest(view, options)}
    </div>
  );
}

const type = (label: Passage) => <span class="plenary-type">{passage(label)}</span>;

/** What a row opens to, and a card shows after its first facts. */
function cardRest(view: PanelCardView, options: CardOptions) {
  const { level, locale, display, mode } = options;
  const { messages } = locale;
  const ItemsTitle = headingTag(level + 1);
  const isTyped = view.type && mode !== "rows";
  return [
    !view.quiet && (isTyped || view.admission || view.track) && (
      <p class="plenary-kind">
        {isTyped && view.type && type(view.type)}
        {view.admission && <span>{view.admission}</span>}
        {view.track && <span>{passage(view.track)}</span>}
      </p>
    ),
    view.summary &&
      (mode === "full" && view.long ? summary(view.summary, messages) : rich(view.summary)),
    contributors(view.contributors, display),
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

/** The branch of the picked group that a session names. */
export const branchOf = (concern: SessionConcern | undefined, { context }: Display) =>
  context.value?.audiences.get(concern?.group ?? "")?.mark;

/** Whom it is for, and why it is shown. The rows of a day leave what is for everyone to its heading. */
export function cardAudience(
  view: PanelCardView,
  { display, locale, concern, concerned, mode }: CardOptions,
) {
  const isSaid = mode === "rows" && isForEveryone(view.audience);
  return forWhom(view, concern?.concern, locale.messages, {
    isBrief: mode === "rows",
    isSaid,
    mark: branchOf(concern, display),
    ref: (element) => {
      if (concerned) concerned.audience = element ?? undefined;
    },
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
