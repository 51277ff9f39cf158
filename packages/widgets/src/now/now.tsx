import { type Locale, type PresentSession, presentView, type SessionConcern } from "@plenary/core";
import type { ComponentChild } from "preact";
import { useId } from "preact/hooks";
import { forWhom } from "../panel-card/for-whom.tsx";
import { links } from "../panel-card/links.tsx";
import { place } from "../panel-card/place.tsx";
import { useDisplay } from "../provider.tsx";
import { fill } from "../text/fill.ts";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { times } from "../text/times.tsx";
import { zones } from "../text/zones.tsx";
import { Failed, Loading, Stale } from "../timeline/states.tsx";

/**
 * What is on and what is next, for whom the programme is shown: as large as its container is wide.
 * A search leaves it as it is, since what is found is not what is on.
 */
export function Now() {
  const { store, context, now, locale: language, headingLevel } = useDisplay();
  const label = useId();
  const state = store.status.value;
  if (state === "loading") return <Loading lines={2} />;
  if (state === "failed" || !context.value) return <Failed />;
  // A server cannot know what time it is for who reads it.
  if (Number.isNaN(now.value)) return null;
  const concerns = store.concerns.value;
  const { running, next, clock, ahead, day, said, ...view } = presentView(
    context.value,
    now.value,
    (session) => concerns?.get(session)?.concern !== "not",
  );
  const locale = language.value;
  const { messages } = locale;
  const Title = headingTag(headingLevel.value);
  const group = (id: string, name: string, aside: ComponentChild, of: PresentSession[]) => (
    <>
      <header class="plenary-now-head">
        <Title class="plenary-now-title" id={id}>
          {name}
        </Title>
        <p>{aside}</p>
      </header>
      <ul class="plenary-now-sessions" role="list">
        {of.map((one) => session(one, concerns?.get(one.card.session), locale))}
      </ul>
    </>
  );

  return (
    <div class="plenary-now" part="present">
      <Stale />
      {said && <p class="plenary-now-said">{said}</p>}
      {running.length > 0 && (
        <section part="running" aria-labelledby={`${label}-now`}>
          {group(
            `${label}-now`,
            messages.now,
            // For the eye: nothing is said anew every minute.
            <bdi aria-hidden="true">{clock}</bdi>,
            running,
          )}
        </section>
      )}
      {next.length > 0 && (
        <section part="next" aria-labelledby={`${label}-next`}>
          {group(
            `${label}-next`,
            messages.next,
            <>
              {ahead}
              {day && " · "}
              {day && <time dateTime={day.date}>{day.heading}</time>}
            </>,
            next,
          )}
        </section>
      )}
      {view.zones.length > 0 && zones(view.zones)}
    </div>
  );
}

/** Whoever follows from afar takes part by one of these. */
const LIVE = ["join", "stream"];

function session(
  { card, times: when, label, progress }: PresentSession,
  concern: SessionConcern | undefined,
  locale: Locale,
) {
  const { audience, quiet } = card;
  const isOn = progress !== undefined;
  // What is said is said of the first zone's: in some languages it ends after the time.
  const [first, ...second] = when ? times(when) : [];
  const isForAll = audience.every(({ mark }) => mark === undefined);
  return (
    <li
      key={card.id}
      class="plenary-now-session"
      data-session={card.id}
      data-quiet={quiet}
      aria-current={isOn ? "time" : undefined}
    >
      {isOn && (
        <i class="plenary-now-passed" style={{ height: `${progress * 100}%` }} aria-hidden="true" />
      )}
      <p class="plenary-now-name">{passage(card.title)}</p>
      <div class="plenary-now-facts">
        <p class="plenary-times">
          {first ? fill(label, { time: first }) : card.dayPart}
          {second}
        </p>
        {card.status && <strong>{card.status.label}</strong>}
        {place(card)}
      </div>
      {forWhom({ ...card, quiet: quiet || isForAll }, concern?.concern, locale.messages)}
      {links(
        card.links.filter(({ rel = "" }) => LIVE.includes(rel)),
        locale,
      )}
    </li>
  );
}
