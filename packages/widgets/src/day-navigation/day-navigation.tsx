import { useDisplay } from "../provider.tsx";
import { JumpToNow } from "./jump-to-now.tsx";

/** The days to choose from, where there are several, and the way to what is on. */
export function DayNavigation() {
  return (
    <div class="plenary-day-navigation">
      <Days />
      <JumpToNow />
    </div>
  );
}

function Days() {
  const { store, days, locale, act } = useDisplay();
  const dates = days.value;
  if (dates.length < 2) return null;
  const { label, all } = locale.value.messages.days;
  const { day } = store.choices.value;
  // A day that the programme does not have chooses nothing.
  const chosen = dates.find(({ date }) => date === day)?.date;
  const choice = (date: string | undefined, text: string, heading?: string) => (
    <li key={date}>
      <button
        type="button"
        class="plenary-day-choice"
        aria-current={date === chosen ? "true" : undefined}
        title={heading}
        onClick={() => act(() => store.choose({ day: date }))}
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
