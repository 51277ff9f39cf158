import { eachSession, type PanelCardView, panelCardView } from "@plenary/core";
import { useId } from "preact/hooks";
import { useDisplay } from "../provider.tsx";
import { Heading } from "../text/heading.tsx";
import { Passage } from "../text/passage.tsx";
import { Rich } from "../text/rich.tsx";
import { Times } from "../text/times.tsx";
import { Contributors } from "./contributors.tsx";
import { ForWhom } from "./for-whom.tsx";
import { Items } from "./items.tsx";
import { Links } from "./links.tsx";
import { Status } from "./status.tsx";
import { Summary } from "./summary.tsx";

export interface PanelCardProps {
  /** The id of a session of the agenda. */
  session: string;
}

/** One session, alone. Draws nothing while the agenda does not have it. */
export function PanelCard({ session: id }: PanelCardProps) {
  const display = useDisplay();
  const context = display.context.value;
  const found =
    context && [...eachSession(context.agenda)].find(({ session }) => session.id === id);
  if (!found) return null;
  const view = panelCardView(found.session, found.day, context);
  return <Card of={view} level={display.headingLevel.value} fold={false} />;
}

export interface CardProps {
  of: PanelCardView;
  level: number;
  /** Whether a long summary folds. */
  fold: boolean;
}

/** A card from its view. Reading order: heading, time, status, place, for whom, then the rest. */
export function Card({ of: card, level, fold }: CardProps) {
  const title = useId();
  return (
    <article
      class={`plenary-card ${card.quiet ? "plenary-quiet" : ""}`}
      part="card"
      data-session={card.id}
      data-status={card.status?.kind}
      aria-labelledby={title}
    >
      <Heading level={level} class="plenary-card-title" id={title} part="card-title">
        <Passage of={card.title} />
      </Heading>
      <p class="plenary-times" part="times">
        {card.times ? <Times of={card.times} /> : card.dayPart}
      </p>
      <div class="plenary-card-body">
        <Status of={card} />
        {(card.place || card.attendance) && (
          <p class="plenary-place">
            {card.place && <Passage of={card.place} />}
            {card.place && card.attendance && " · "}
            {card.attendance}
          </p>
        )}
        <ForWhom of={card} />
        {!card.quiet && (card.type || card.admission || card.track) && (
          <p class="plenary-kind">
            {card.type && (
              <span class="plenary-type">
                <Passage of={card.type} />
              </span>
            )}
            {card.admission && <span>{card.admission}</span>}
            {card.track && (
              <span>
                <Passage of={card.track} />
              </span>
            )}
          </p>
        )}
        {card.summary &&
          (fold && card.long ? <Summary of={card.summary} /> : <Rich of={card.summary} />)}
        <Contributors of={card.contributors} />
        {card.languages.length > 0 && <p class="plenary-languages">{card.languages.join(" · ")}</p>}
        <Links of={card.links} />
        {card.itemsTitle && (
          <section class="plenary-items">
            <Heading level={level + 1} class="plenary-items-title">
              <Passage of={card.itemsTitle} />
            </Heading>
            <Items of={card.items} session={card.session} />
          </section>
        )}
      </div>
    </article>
  );
}
