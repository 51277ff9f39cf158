import type { Locale, PanelCardView, Passage, Session, SessionConcern } from "@plenary/core";
import type { ComponentChild, ComponentChildren } from "preact";
import type { Mode } from "../root/mode.ts";
import type { CardSlot } from "../state/card-slot.ts";
import type { Display } from "../state/feature.ts";
import { headingTag } from "../text/heading.ts";
import { joined } from "../text/joined.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { range, times } from "../text/times.tsx";
import { contributors } from "./contributors.tsx";
import { details, opener } from "./details.tsx";
import { audienceFacts, forWhom } from "./for-whom.tsx";
import { items } from "./items.tsx";
import { links } from "./links.tsx";
import { additions, cardActions, cardNote, firstAction } from "./parts.tsx";
import { place, where } from "./place.tsx";
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

/** The elements of a card that depend on the picked groups: of a row its facts, of a card for whom it is. */
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
  const { display, isComplete = true } = options;
  const canOpen = opens(view.session, display);
  return (
    <>
      {cardTimes(view, options)}
      {facts(view, options)}
      {isComplete || !canOpen
        ? cardActions(view, display)
        : !view.quiet && firstAction(view, display)}
      {isComplete && canOpen && details([notice(view), ...cardRest(view, options)], options.id)}
    </>
  );
}

/** One line of running text. */
function facts(view: PanelCardView, { display, locale, concern, concerned }: CardOptions) {
  const branch = branchOf(concern, display);
  const all: ComponentChild[] = [
    !view.quiet && view.type && type(view.type),
    where(view),
    ...audienceFacts(view, concern?.concern, locale.messages, branch),
    statusWords(view, locale),
  ];
  return (
    <p
      ref={(element) => {
        if (concerned) concerned.audience = element ?? undefined;
      }}
      class="plenary-row-facts"
      part="row-facts"
    >
      {/* No line ends before the separator. */}
      {joined(all.filter(Boolean), "\u00a0· ", (fact) => fact)}
    </p>
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

function cardTimes(view: PanelCardView, options: CardOptions) {
  const { display, isRunning, locale, mode, isComplete = true } = options;
  const isRow = mode === "rows";
  const { times: when } = view;
  return (
    <>
      {isRow && when && !when.second ? (
        // A programme has thousands of rows, so the fewest elements.
        <p class="plenary-times plenary-first" part="times" dir="ltr">
          {range(when.first)}
        </p>
      ) : (
        <p class="plenary-times" part="times">
          {when ? times(when, isRow) : view.dayPart}
        </p>
      )}
      {running(isRunning, locale)}
      {cardNote(view, display, isComplete)}
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

/** Whom it is for, and why it is shown; of a row, all its facts. */
export function cardAudience(view: PanelCardView, options: CardOptions) {
  const { display, locale, concern, concerned, mode } = options;
  if (mode === "rows") return facts(view, options);
  return forWhom(view, concern?.concern, locale.messages, {
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
