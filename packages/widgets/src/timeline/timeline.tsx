import type { DayView, SlotView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useId } from "preact/hooks";
import { Card } from "../panel-card/panel-card.tsx";
import { useDisplay } from "../provider.tsx";
import { NothingLeft } from "../search/nothing-left.tsx";
import { Fill } from "../text/fill.tsx";
import { Groups } from "../text/groups.tsx";
import { Heading } from "../text/heading.tsx";
import { Name, Passage } from "../text/passage.tsx";
import { Rich } from "../text/rich.tsx";
import { Failed, Loading, Partial } from "./states.tsx";

/** With so few sessions a programme is short, and nothing in it folds. */
const FEW = 3;
/** With so many, what is out of sight is not laid out until it comes near. */
const MANY = 100;

export interface TimelineProps {
  /** How many headings stand above the days' inside this widget. @default 0 */
  below?: number;
}

/** The programme as a list, day by day, with the states in which there is none. */
export function Timeline({ below = 0 }: TimelineProps) {
  const display = useDisplay();
  const { store, locale, timeline } = display;
  const status = store.status.value;
  if (status === "loading") return <Loading />;
  const view = timeline.value;
  if (status === "failed" || !view) return <Failed />;

  const { messages } = locale.value;
  const level = display.headingLevel.value + below;
  const { day } = store.choices.value;
  const chosen = view.days.filter(({ date }) => date && date === day);
  const days = chosen.length ? chosen : view.days;
  const total = days.reduce((sum, { slots }) => sum + cardsOf(slots).length, 0);
  return (
    <div class="plenary-timeline" part="timeline" data-long={total > MANY ? "" : undefined}>
      <p class="plenary-zone">
        {view.zones.map(({ label, name }, index) => (
          <>
            {index > 0 && " · "}
            <Fill message={label} zone={<Name of={name} />} />
          </>
        ))}
      </p>
      {days.map((day) => (
        <DaySection
          key={day.date ?? ""}
          of={day}
          level={level}
          fold={total > FEW}
          alone={days.length === 1}
        />
      ))}
      {view.days.every(({ slots }) => !slots.length) && (
        <p class="plenary-empty">{messages.empty.programme}</p>
      )}
      <NothingLeft />
      <Partial />
    </div>
  );
}

const cardsOf = (slots: SlotView[]) => slots.flatMap(({ cards }) => cards);

/** How many of these cards' sessions the picked groups and the search leave. */
function useLeft(slots: SlotView[]) {
  const { store } = useDisplay();
  return useComputed(() => cardsOf(slots).filter(({ session }) => store.left(session)).length);
}

interface DayProps {
  of: DayView;
  level: number;
  fold: boolean;
  /** The only day shown: the filter's count is its own. */
  alone: boolean;
}

function DaySection({ of: day, level, fold, alone }: DayProps) {
  const { locale, store } = useDisplay();
  const { messages, plural } = locale.value;
  const heading = useId();
  const left = useLeft(day.slots);
  // A day leaves with its last session; one that never had any is still announced.
  const gone = useComputed(() => day.slots.length > 0 && left.value === 0);
  const count = useComputed(() => plural(messages.sessions, left.value));
  const accent = useComputed(() => (store.reaches(day.focusIds) ? messages.accentOnYou : ""));

  return (
    <section class="plenary-day" part="day" aria-labelledby={heading} hidden={gone}>
      <header class="plenary-day-head">
        <Heading level={level} class="plenary-day-title" id={heading} part="day-title">
          <span class="plenary-date">
            {day.date ? <time dateTime={day.date}>{day.heading}</time> : day.heading}
          </span>
          {day.title && (
            <>
              {" "}
              <span class="plenary-day-name">
                <Passage of={day.title} />
              </span>
            </>
          )}
        </Heading>
        {!alone && day.slots.length > 0 && <p class="plenary-count">{count}</p>}
      </header>
      {(day.audience.length > 0 || day.focus.length > 0) && (
        <p class="plenary-day-audience">
          {day.audience.length > 0 && (
            <span>
              {day.audienceLabel ? (
                <Passage of={day.audienceLabel} />
              ) : (
                <Fill
                  message={messages.labelled}
                  label={messages.forWhom}
                  value={<Groups of={day.audience} />}
                />
              )}
            </span>
          )}
          {day.focus.length > 0 && (
            <span>
              <Fill
                message={messages.labelled}
                label={messages.accentOn}
                value={<Groups of={day.focus} />}
              />
            </span>
          )}
          <span class="plenary-reason" data-concern="focus">
            {accent}
          </span>
        </p>
      )}
      {day.summary && <Rich of={day.summary} class="plenary-day-summary" />}
      <ol class="plenary-sessions" role="list">
        {day.slots.map((slot) => (
          <Slot key={slot.key} of={slot} level={level + 1} fold={fold} />
        ))}
      </ol>
    </section>
  );
}

function Slot({ of: slot, level, fold }: { of: SlotView; level: number; fold: boolean }) {
  const { locale } = useDisplay();
  const { messages, plural } = locale.value;
  const left = useLeft([slot]);
  const gone = useComputed(() => left.value === 0);
  const parallel = useComputed(() => (left.value > 1 ? "" : undefined));
  const alone = useComputed(() => left.value < 2);
  const label = useComputed(() => plural(messages.parallel, left.value));
  const [first] = slot.cards;
  if (!first) return null;
  if (slot.cards.length === 1) {
    return (
      <li class="plenary-slot" hidden={gone} data-quiet={first.quiet}>
        <Card of={first} level={level} fold={fold} />
      </li>
    );
  }
  return (
    <li class="plenary-slot" data-parallel={parallel} hidden={gone}>
      <p class="plenary-parallel-time" aria-hidden="true" hidden={alone}>
        {first.times?.first.start.text}
      </p>
      <p class="plenary-parallel-label" hidden={alone}>
        {label}
      </p>
      <ol class="plenary-parallel-cards" role="list">
        {slot.cards.map((card) => (
          <ParallelCard key={card.id} of={card} level={level} fold={fold} />
        ))}
      </ol>
    </li>
  );
}

function ParallelCard({ of: card, level, fold }: Parameters<typeof Card>[0]) {
  const { store } = useDisplay();
  const gone = useComputed(() => !store.left(card.session));
  return (
    <li hidden={gone}>
      <Card of={card} level={level} fold={fold} />
    </li>
  );
}
