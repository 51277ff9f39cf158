import { dayNavigationView } from "@plenary/core";
import { computed } from "@preact/signals";
import { Disclosure } from "../root/disclosure.tsx";
import { FeatureControls } from "../root/feature-controls.tsx";
import { useDisplay } from "../root/use-display.ts";
import type { Display } from "../state/feature.ts";

const daysOf = ({ context }: Display) =>
  computed(() => (context.value ? dayNavigationView(context.value) : []));

/**
 * A bar that stays at the top of a timeline: the day that is being read, a choice of days, and what
 * features add.
 */
export function DayNavigation() {
  return (
    <div class="plenary-bar" part="bar">
      <Days />
      <FeatureControls at="mine" />
      <FeatureControls at="now" />
    </div>
  );
}

/** Labels with more characters in all have no room in one line with the other controls. */
const ONE_LINE = 56;

/** The days to choose from, if there are several: tabs where there is room, else a menu. */
export function Days() {
  const display = useDisplay();
  const { store, locale } = display;
  const dates = display.use(daysOf).value;
  if (dates.length < 2) return null;
  const { label, all } = locale.value.messages.days;
  const { day } = store.choices.value;
  // A day that is not in the programme counts as none.
  const chosen = dates.find(({ date }) => date === day);
  const current = chosen ?? dates.find(({ date }) => date === display.reading.value) ?? dates[0];
  const size = dates.reduce((sum, { label }) => sum + label.length, all.length);
  return (
    <nav
      class="plenary-days"
      part="days"
      aria-label={label}
      data-tabs={size <= ONE_LINE ? "" : undefined}
    >
      <Disclosure class="plenary-menu" part="current-day" text={<span>{current?.label}</span>}>
        {(close) => {
          const choice = (date: string | undefined, text: string, heading?: string) => (
            <li key={date}>
              <button
                type="button"
                class="plenary-day-choice"
                part={date && date === current?.date ? "current-day" : undefined}
                aria-current={date === chosen?.date ? "true" : undefined}
                title={heading}
                onClick={() => {
                  display.choose({ day: date });
                  close();
                }}
              >
                <span>{text}</span>
              </button>
            </li>
          );
          return (
            <ul role="list">
              {choice(undefined, all)}
              {dates.map(({ date, label, heading }) => choice(date, label, heading))}
            </ul>
          );
        }}
      </Disclosure>
    </nav>
  );
}
