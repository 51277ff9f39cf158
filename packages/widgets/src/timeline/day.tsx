import type { DayView, SessionView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useId, useMemo, useState } from "preact/hooks";
import { Grid, hasTimes } from "../grid/grid.tsx";
import { additions } from "../panel-card/additions.tsx";
import { forGroups } from "../panel-card/for-whom.tsx";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { Present } from "./present.tsx";
import { type ListOptions, sessionLine } from "./session.tsx";
import { ParallelSlot } from "./slot.tsx";
import { useDayNow } from "./use-day-now.ts";

interface Props {
  of: DayView;
  list: ListOptions;
  /** Of the day's heading. */
  level: number;
  /** The only day shown: the filter's count is its own. */
  alone: boolean;
  /** Places × time, where the day has times. */
  grid: boolean | undefined;
  /** Whether some of the programme is still to come: then what is over is quieter. */
  isOngoing: boolean;
}

/** A day with all that the document says of it, and its sessions in order. */
export function DaySection({ of: day, list, level, alone, grid, isOngoing }: Props) {
  const { locale, store } = list;
  const { messages, plural } = locale;
  const heading = useId();
  const content = useId();
  const sessions = useMemo(() => day.slots.flatMap((slot) => slot.sessions), [day]);
  const left = useComputed(() => store.leftOf(sessions)).value;
  const isOnYou = useComputed(() => store.reaches(day.focusIds)).value;
  const moment = useDayNow(day);
  const { isPast, running, begun = Number.NEGATIVE_INFINITY, presentBefore } = moment;
  const [isOpen, setOpen] = useState(false);
  const folds = isPast && isOngoing && !alone;
  // What a search finds is shown wherever it is.
  const isFolded = folds && !isOpen && !useComputed(() => !!store.matches.value).value;
  const slots = useMemo(() => {
    if (grid && hasTimes(day)) {
      return <Grid of={day} level={list.level} label={heading} card={list.slot} />;
    }
    return (
      <ol class="plenary-sessions" role="list">
        {day.slots.flatMap((slot) => {
          const hasBegun = slot.start !== undefined && slot.start <= begun;
          const whenOf = ({ id }: SessionView) =>
            running.includes(id) ? "now" : hasBegun && isOngoing ? "past" : undefined;
          const [first, ...others] = slot.sessions;
          return [
            slot.key === presentBefore && <Present key="now" />,
            others.length > 0 ? (
              <ParallelSlot key={slot.key} of={slot} list={list} whenOf={whenOf} />
            ) : (
              first && sessionLine(first, list, whenOf(first), "plenary-slot")
            ),
          ];
        })}
      </ol>
    );
  }, [day, list, grid, moment, isOngoing]);
  // The browser's own search opens it, and whoever brings one of its sessions into view.
  const unfold = { onbeforematch: () => setOpen(true) };
  const Title = headingTag(level);

  return (
    <section
      class="plenary-day"
      part="day"
      // A day leaves with its last session; one that never had any is still announced.
      hidden={sessions.length > 0 && left === 0}
      data-past={folds ? "" : undefined}
    >
      <header class="plenary-day-head">
        <Title class="plenary-day-title" id={heading} part="day-title">
          <span class="plenary-date">
            {day.date ? <time dateTime={day.date}>{day.heading}</time> : day.heading}
          </span>
          {day.title && " "}
          {day.title && <span class="plenary-day-name">{passage(day.title)}</span>}
        </Title>
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
                {plural(messages.sessions, left)}
              </button>
            ) : (
              plural(messages.sessions, left)
            )}
          </p>
        )}
      </header>
      <div
        class="plenary-day-content"
        id={content}
        // Says which day it is while its head is out of sight; one day alone needs no telling.
        data-day={alone ? undefined : day.heading}
        hidden={isFolded && "until-found"}
        {...unfold}
      >
        {(day.audience.length > 0 || day.focus.length > 0) && (
          <p class="plenary-day-audience">
            {day.audience.length > 0 && (
              <span>
                {day.audienceLabel ? passage(day.audienceLabel) : forGroups(day.audience, messages)}
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
        {day.summary && rich(day.summary, "plenary-day-summary")}
        {additions(day.additions, locale)}
        {slots}
      </div>
    </section>
  );
}
