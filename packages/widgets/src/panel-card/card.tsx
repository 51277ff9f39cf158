import type { Locale, PanelCardView, SessionConcern } from "@plenary/core";
import type { ComponentChildren } from "preact";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { times } from "../text/times.tsx";
import { contributors } from "./contributors.tsx";
import { forWhom } from "./for-whom.tsx";
import { items } from "./items.tsx";
import { links } from "./links.tsx";
import { status } from "./status.tsx";
import { Summary } from "./summary.tsx";

export interface CardOptions {
  /** The heading's id, for the card to be named by. */
  id: string;
  level: number;
  locale: Locale;
  /** How the session concerns the picked groups; absent with nothing picked. */
  concern: SessionConcern | undefined;
  /** Whether a long summary folds. */
  fold?: boolean;
}

/** What a list knows of a session before its card is asked for: enough for the card's frame. */
type Frame = Pick<PanelCardView, "title" | "quiet" | "session">;

/** A card from its view. Reading order: heading, time, status, place, for whom, then the rest. */
export function card(view: PanelCardView, options: CardOptions) {
  return cardFrame(view, options, cardContent(view, options));
}

/** The card's outline and its heading, around what it holds. */
export function cardFrame(
  { title, quiet, session }: Frame,
  { id, level }: Pick<CardOptions, "id" | "level">,
  content?: ComponentChildren,
) {
  const Title = headingTag(level);
  return (
    <article
      class={`plenary-card ${quiet ? "plenary-quiet" : ""}`}
      part="card"
      data-session={session.id}
      data-status={session.status}
      aria-labelledby={id}
    >
      <Title class="plenary-card-title" id={id} part="card-title">
        {passage(title)}
      </Title>
      {content}
    </article>
  );
}

/** All of a card but its heading. */
export function cardContent(
  view: PanelCardView,
  { id, level, locale, concern, fold }: CardOptions,
) {
  const { messages } = locale;
  const ItemsTitle = headingTag(level + 1);
  return (
    <>
      <p class="plenary-times" part="times">
        {view.times ? times(view.times) : view.dayPart}
      </p>
      <div class="plenary-card-body">
        {status(view, locale)}
        {(view.place || view.attendance) && (
          <p class="plenary-place">
            {view.place && passage(view.place)}
            {view.place && view.attendance && " · "}
            {view.attendance}
          </p>
        )}
        {forWhom(view, concern?.concern, messages)}
        {!view.quiet && (view.type || view.admission || view.track) && (
          <p class="plenary-kind">
            {view.type && <span class="plenary-type">{passage(view.type)}</span>}
            {view.admission && <span>{view.admission}</span>}
            {view.track && <span>{passage(view.track)}</span>}
          </p>
        )}
        {view.summary &&
          (fold && view.long ? (
            <Summary of={view.summary} id={`${id}-summary`} messages={messages} />
          ) : (
            rich(view.summary)
          ))}
        {contributors(view.contributors, locale)}
        {view.languages.length > 0 && <p class="plenary-languages">{view.languages.join(" · ")}</p>}
        {links(view.links, locale)}
        {view.itemsTitle && (
          <section class="plenary-items">
            <ItemsTitle class="plenary-items-title">{passage(view.itemsTitle)}</ItemsTitle>
            {items(view.items, concern?.items, locale)}
          </section>
        )}
      </div>
    </>
  );
}
