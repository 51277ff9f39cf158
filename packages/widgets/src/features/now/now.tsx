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
import { reveal } from "../../list/reveal.ts";
import { Failed, Loading, Stale } from "../../root/states.tsx";
import { useDisplay } from "../../root/use-display.ts";
import type { Display } from "../../state/feature.ts";
import { fill } from "../../text/fill.ts";
import { headingTag } from "../../text/heading.ts";
import { passage } from "../../text/passage.tsx";
import { times } from "../../text/times.tsx";
import { zones } from "../../text/zones.tsx";

/**
 * What is on now and what is next, for the picked groups; on upright screens also what comes later
 * today. Its size follows the container's width. The search has no effect on it.
 */
export function Now() {
  const { store, context } = useDisplay();
  const state = store.status.value;
  if (state === "loading") return <Loading lines={2} />;
  if (state === "failed" || !context.value) return <Failed />;
  return <Parts />;
}

/**
 * The same above a programme: two lines each, whatever is on, so that nothing below moves. A title
 * leads to its session in the list.
 */
export const NowStrip = () => <Parts isStrip />;

function Parts({ isStrip }: { isStrip?: boolean }) {
  const display = useDisplay();
  const { store, context, now, locale: language, headingLevel } = display;
  const label = useId();
  // A server does not know the time at which the page will be read.
  if (!context.value || Number.isNaN(now.value)) return null;
  const concerns = store.concerns.value;
  const view = nowView(
    context.value,
    now.value,
    (session) => concerns?.get(session)?.concern !== "not",
  );
  const { running, next, clock, ahead, day, said } = view;
  const locale = language.value;
  const words = locale.words("now");
  const Title = headingTag(headingLevel.value + (isStrip ? 1 : 0));
  const group = (
    { part }: { part: string },
    name: string,
    aside: ComponentChild,
    sessions: NowSession[],
  ) =>
    sessions.length > 0 && (
      <section part={part} aria-labelledby={label + part}>
        <header class={isStrip ? "" : "plenary-now-head"}>
          <Title class="plenary-now-title" id={label + part}>
            {name}
          </Title>
          {aside && <p>{aside}</p>}
        </header>
        <ul class="plenary-now-sessions" role="list">
          {sessions.map((one) =>
            isStrip
              ? linked(one, display, part === "next" ? ahead : undefined)
              : session(one, concerns?.get(one.card.session), locale),
          )}
        </ul>
      </section>
    );
  // Hidden from screen readers, which would read it out every minute.
  const unheard = (time: string | undefined) => <bdi aria-hidden="true">{time}</bdi>;

  return (
    <div class={isStrip ? "plenary-now-strip" : "plenary-now"} part="present">
      {!isStrip && <Stale />}
      {said && <p class="plenary-now-said">{said}</p>}
      {group({ part: "running" }, locale.messages.now, unheard(clock), running)}
      {group(
        { part: "next" },
        words.next,
        isStrip ? (
          unheard(next[0]?.times?.first.start.text)
        ) : (
          <>
            {ahead}
            {day && " · "}
            {day && <time dateTime={day.date}>{day.heading}</time>}
          </>
        ),
        next,
      )}
      {!isStrip && group({ part: "later" }, words.later, undefined, view.later)}
      {!isStrip && view.zones.length > 0 && zones(view.zones)}
    </div>
  );
}

/** Relations of links for attending remotely. */
const LIVE = ["join", "stream"];

function session(one: NowSession, concern: SessionConcern | undefined, locale: Locale) {
  const { card } = one;
  return item(
    one,
    card.id,
    passage(card.title),
    undefined,
    forWhom(
      { ...card, quiet: card.quiet || isForEveryone(card.audience) },
      concern?.concern,
      locale.messages,
    ),
    links(
      card.links.filter(({ rel = "" }) => LIVE.includes(rel)),
      locale,
    ),
  );
}

function linked(one: NowSession, { store, choose, show }: Display, ahead: string | undefined) {
  const { id, title } = one.card;
  const onClick = () => {
    reveal(store, id, choose);
    show({ id, open: false });
  };
  return item(
    one,
    undefined,
    <button type="button" onClick={onClick}>
      {passage(title)}
    </button>,
    ahead,
  );
}

/**
 * @param id of the session whose links these are
 * @param ahead said instead of the times
 */
function item(
  { card, times: when, label, progress }: NowSession,
  id: string | undefined,
  title: ComponentChild,
  ahead?: string,
  ...more: ComponentChild[]
) {
  const isOn = progress !== undefined;
  // The label wraps the first zone's time: in some languages its text continues after the time.
  const [first, ...second] = when ? times(when) : [];
  return (
    <li
      key={card.id}
      class="plenary-now-session"
      data-session={id}
      data-quiet={card.quiet}
      aria-current={isOn ? "time" : undefined}
    >
      {isOn && (
        <i class="plenary-now-passed" style={{ height: `${progress * 100}%` }} aria-hidden="true" />
      )}
      <p class="plenary-now-name">{title}</p>
      <div class="plenary-now-facts">
        <p class="plenary-times">
          {ahead ?? [first ? fill(label, { time: first }) : card.dayPart, second]}
        </p>
        {card.status && <strong>{card.status.label}</strong>}
        {place(card)}
      </div>
      {more}
    </li>
  );
}
