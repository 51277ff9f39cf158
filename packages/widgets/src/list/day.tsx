import { type DayView, printedText, type SessionView } from "@plenary/core";
import { effect, signal } from "@preact/signals";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { forGroups } from "../card/for-whom.tsx";
import { additions } from "../card/parts.tsx";
import { brief } from "../card/summary.tsx";
import { bringIntoView } from "../root/bring-into-view.ts";
import { useDerived } from "../root/use-derived.ts";
import type { DaysDrawing, Display } from "../state/feature.ts";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { Continued } from "./continued.tsx";
import { type ListOptions, sessionLine } from "./session.tsx";
import { NO_MOMENT, useSettled } from "./settled.ts";
import { Block } from "./slot.tsx";

interface Props {
  day: DayView;
  list: ListOptions;
  /** The level of the day's heading. */
  level: number;
  /** Whether it is the only day shown; then the filter's count is also the day's. */
  alone: boolean;
  /** Draws it in another way than as a list. */
  drawn: DaysDrawing | undefined;
}

/** To the next day that the filters leave; the stylesheet hides the button where there is none. */
function toNextDay({ currentTarget }: Event) {
  let next = (currentTarget as Element).closest("section") as HTMLElement | null;
  do next = next?.nextElementSibling as HTMLElement | null;
  while (next && (next.hidden || next.localName !== "section"));
  if (next) bringIntoView(next);
}

const UNKNOWN = signal(NO_MOMENT);

/** What a sheet of paper says above its day: the programme, and when it was printed if that is known. */
function sheetLine({ context, now }: Display): string | undefined {
  if (!context.value) return undefined;
  const { passage, agenda } = context.value;
  const { text } = passage(agenda.title);
  return Number.isNaN(now.value) ? text : `${text} · ${printedText(context.value, now.value)}`;
}

/** A day: its heading, audience, summary and sessions. */
export function DaySection({ day, list, level, alone, drawn }: Props) {
  const { locale, store, display } = list;
  const { messages, plural } = locale;
  const heading = useId();
  const content = useId();
  const sheet = useDerived(() => sheetLine(display), [display]);
  const sessions = useMemo(() => day.slots.flatMap((slot) => slot.sessions), [day]);
  const visible = useDerived(() => store.countVisible(sessions), [store, sessions]);
  const continued = useDerived(() => store.countVisible(day.continued), [store, day]);
  const isOnYou = useDerived(
    () => day.focusIds.some((id) => store.reach.value.has(id)),
    [store, day],
  );
  const present = store.features.value.find(({ present }) => present)?.present;
  const following = useMemo(
    () => present?.momentOf(day, display) ?? UNKNOWN,
    [present, day, display],
  );
  const section = useRef<HTMLElement>(null);
  const moment = following.value;
  const { isPast, isOngoing, ended: lines } = useSettled(moment, section);
  const [isOpen, setOpen] = useState(false);
  const folds = isPast && isOngoing && !alone;
  // A filter that opens sessions opens their days, too.
  const isOpened = useDerived(() => !!store.opened.value, [store]);
  const isFolded = folds && !isOpen && !isOpened;
  useLayoutEffect(
    () =>
      effect(() => {
        const { id } = display.wanted.value ?? {};
        if (sessions.some((session) => session.id === id)) setOpen(true);
      }),
    [display, sessions],
  );
  const slots = useMemo(() => {
    const earlier = day.continued.map((one) => (
      <Continued key={one.session.id} view={one} list={list} />
    ));
    if (drawn) {
      return (
        <>
          {earlier.length > 0 && (
            <ol class="plenary-sessions" role="list">
              {earlier}
            </ol>
          )}
          <drawn.Day day={day} level={list.level} label={heading} card={list.slot} />
        </>
      );
    }
    const { running, passed, ended, presentBefore } = moment;
    const whenOf = ({ id }: SessionView) =>
      running.includes(id)
        ? "now"
        : isOngoing && ended.includes(id)
          ? lines.includes(id)
            ? "past"
            : "over"
          : undefined;
    const passedOf = ({ id }: SessionView) => passed[running.indexOf(id)];
    const Line = present?.Line;
    return (
      <ol class="plenary-sessions" role="list">
        {earlier}
        {day.slots.flatMap((slot) => {
          const [first, ...others] = slot.sessions;
          return [
            Line && slot.key === presentBefore && <Line key="now" />,
            others.length > 0 ? (
              <Block key={slot.key} slot={slot} list={list} whenOf={whenOf} passedOf={passedOf} />
            ) : (
              first && sessionLine(first, list, whenOf(first), passedOf(first), "plenary-slot")
            ),
          ];
        })}
      </ol>
    );
  }, [day, list, drawn, moment, lines, isOngoing, present, heading]);
  // Sent by the browser's find-in-page.
  const unfold = { onbeforematch: () => setOpen(true) };
  const Title = headingTag(level);
  const isBrief = !day.audienceLabel && !day.focus.length && day.audience.length < 2;

  return (
    <section
      ref={section}
      class="plenary-day"
      part="day"
      // Hidden when the filter hides its last session; a day without any sessions is still shown.
      hidden={sessions.length > 0 && visible + continued === 0}
      data-past={folds ? "" : undefined}
      data-on={moment.isOn ? "" : undefined}
    >
      <header class="plenary-day-head" data-sheet={sheet}>
        <Title class="plenary-day-title" id={heading} part="day-title">
          <span class="plenary-date">
            {day.date ? <time dateTime={day.date}>{day.heading}</time> : day.heading}
          </span>
          {day.title && " "}
          {day.title && <span class="plenary-day-name">{passage(day.title)}</span>}
        </Title>
        <div class="plenary-day-meta" data-brief={isBrief ? "" : undefined}>
          {!alone && sessions.length > 0 && (
            <p class="plenary-count">
              {folds ? (
                <button
                  type="button"
                  class="plenary-text-button"
                  aria-expanded={!isFolded}
                  aria-controls={content}
                  onClick={() => setOpen(isFolded)}
                >
                  {plural(messages.sessions, visible)}
                </button>
              ) : (
                plural(messages.sessions, visible)
              )}
            </p>
          )}
          {(day.audience.length > 0 || day.focus.length > 0) && (
            <p class="plenary-day-audience">
              {day.audience.length > 0 && (
                <span>
                  {day.audienceLabel
                    ? passage(day.audienceLabel)
                    : forGroups(day.audience, messages)}
                </span>
              )}
              {day.focus.length > 0 && (
                <span>
                  {fill(messages.labelled, {
                    label: messages.accentOn,
                    value: <>{groups(day.focus, messages.comma)}</>,
                  })}
                </span>
              )}
              {isOnYou && (
                <span class="plenary-reason" data-concern="focus">
                  {messages.accentOnYou}
                </span>
              )}
            </p>
          )}
        </div>
      </header>
      {!alone && (
        <button type="button" class="plenary-next-day plenary-text-button" onClick={toNextDay}>
          {messages.nextDay}
        </button>
      )}
      <div class="plenary-day-content" id={content} hidden={isFolded && "until-found"} {...unfold}>
        {day.summary && brief(day.summary, messages, list.mode === "rows")}
        {day.day && additions({ day: day.day }, display)}
        {slots}
      </div>
    </section>
  );
}
