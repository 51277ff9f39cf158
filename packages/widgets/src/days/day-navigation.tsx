import { dayNavigationView } from "@plenary/core";
import { computed } from "@preact/signals";
import { FeatureControls } from "../root/feature-controls.tsx";
import { useDisplay } from "../root/use-display.ts";
import type { Display } from "../state/feature.ts";

const daysOf = ({ context }: Display) =>
  computed(() => (context.value ? dayNavigationView(context.value) : []));

/** A choice of days, if there are several, and a button to jump to what is on now. */
export function DayNavigation() {
  return (
    <div class="plenary-day-navigation">
      <Days />
      <FeatureControls at="days" />
    </div>
  );
}

function Days() {
  const display = useDisplay();
  const { store, locale } = display;
  const dates = display.use(daysOf).value;
  if (dates.length < 2) return null;
  const { label, all } = locale.value.messages.days;
  const { day } = store.choices.value;
  // A day that is not in the programme counts as none.
  const chosen = dates.find(({ date }) => date === day)?.date;
  const choice = (date: string | undefined, text: string, heading?: string) => (
    <li key={date}>
      <button
        type="button"
        class="plenary-day-choice"
        aria-current={date === chosen ? "true" : undefined}
        title={heading}
        onClick={() => display.choose({ day: date })}
      >
        <span>{text}</span>
      </button>
    </li>
  );
  return (
    <nav class="plenary-days" part="days" aria-label={label}>
      <ul role="list">
        {choice(undefined, all)}
        {dates.map(({ date, label, heading }) => choice(date, label, heading))}
      </ul>
    </nav>
  );
}
