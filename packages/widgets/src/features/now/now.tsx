import {
  isForEveryone,
  type Locale,
  type NowSession,
  nowView,
  type SessionConcern,
} from "@plenary/core";
import type { ComponentChild } from "preact";
import { useId } from "preact/hooks";
import { forWhom } from "../../card/for-whom.tsx";
import { links } from "../../card/links.tsx";
import { place } from "../../card/place.tsx";
import { Failed, Loading, Stale } from "../../root/states.tsx";
import { useDisplay } from "../../root/use-display.ts";
import { fill } from "../../text/fill.ts";
import { headingTag } from "../../text/heading.ts";
import { passage } from "../../text/passage.tsx";
import { times } from "../../text/times.tsx";
import { zones } from "../../text/zones.tsx";

/**
 * What is on now and what is next, for the picked groups. Its size follows the container's width.
 * The search has no effect on it.
 */
export function Now() {
  const { store, context, now, locale: language, headingLevel } = useDisplay();
  const label = useId();
  const state = store.status.value;
  if (state === "loading") return <Loading lines={2} />;
  if (state === "failed" || !context.value) return <Failed />;
  // A server does not know the time at which the page will be read.
  if (Number.isNaN(now.value)) return null;
  const concerns = store.concerns.value;
  const { running, next, clock, ahead, day, said, ...view } = nowView(
    context.value,
    now.value,
    (session) => concerns?.get(session)?.concern !== "not",
  );
  const locale = language.value;
  const { messages, words } = locale;
  const Title = headingTag(headingLevel.value);
  const group = (id: string, name: string, aside: ComponentChild, sessions: NowSession[]) => (
    <>
      <header class="plenary-now-head">
        <Title class="plenary-now-title" id={id}>
          {name}
        </Title>
        <p>{aside}</p>
      </header>
      <ul class="plenary-now-sessions" role="list">
        {sessions.map((one) => session(one, concerns?.get(one.card.session), locale))}
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
            // Hidden from screen readers, which would read it out every minute.
            <bdi aria-hidden="true">{clock}</bdi>,
            running,
          )}
        </section>
      )}
      {next.length > 0 && (
        <section part="next" aria-labelledby={`${label}-next`}>
          {group(
            `${label}-next`,
            words("now").next,
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

/** Relations of links for attending remotely. */
const LIVE = ["join", "stream"];

function session(
  { card, times: when, label, progress }: NowSession,
  concern: SessionConcern | undefined,
  locale: Locale,
) {
  const { audience, quiet } = card;
  const isOn = progress !== undefined;
  // The label wraps the first zone's time: in some languages its text continues after the time.
  const [first, ...second] = when ? times(when) : [];
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
      {forWhom(
        { ...card, quiet: quiet || isForEveryone(audience) },
        concern?.concern,
        locale.messages,
      )}
      {links(
        card.links.filter(({ rel = "" }) => LIVE.includes(rel)),
        locale,
      )}
    </li>
  );
}
