import type { DayView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import { Grid, hasTimes } from "../grid/grid.tsx";
import { forGroups } from "../panel-card/for-whom.tsx";
import { fill } from "../text/fill.ts";
import { groups } from "../text/groups.tsx";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { type ListOptions, sessionLine } from "./session.tsx";
import { ParallelSlot } from "./slot.tsx";

interface Props {
  of: DayView;
  list: ListOptions;
  /** Of the day's heading. */
  level: number;
  /** The only day shown: the filter's count is its own. */
  alone: boolean;
  /** Places × time, where the day has times. */
  grid: boolean | undefined;
}

/** A day with all that the document says of it, and its sessions in order. */
export function DaySection({ of: day, list, level, alone, grid }: Props) {
  const { locale, store } = list;
  const { messages, plural } = locale;
  const heading = useId();
  const sessions = useMemo(() => day.slots.flatMap((slot) => slot.sessions), [day]);
  const left = useComputed(() => store.leftOf(sessions)).value;
  const isOnYou = useComputed(() => store.reaches(day.focusIds)).value;
  const slots = useMemo(
    () =>
      grid && hasTimes(day) ? (
        <Grid of={day} level={list.level} label={heading} card={list.slot} />
      ) : (
        <ol class="plenary-sessions" role="list">
          {day.slots.map((slot) => {
            const [first, ...others] = slot.sessions;
            if (others.length) return <ParallelSlot key={slot.key} of={slot} list={list} />;
            return first && sessionLine(first, list, "plenary-slot");
          })}
        </ol>
      ),
    [day, list, grid],
  );
  const Title = headingTag(level);

  return (
    <section
      class="plenary-day"
      part="day"
      aria-labelledby={heading}
      // A day leaves with its last session; one that never had any is still announced.
      hidden={sessions.length > 0 && left === 0}
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
          <p class="plenary-count">{plural(messages.sessions, left)}</p>
        )}
      </header>
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
      {slots}
    </section>
  );
}
