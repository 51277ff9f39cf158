import { focusTimeline } from "../root/focus-timeline.ts";
import { useDisplay } from "../root/use-display.ts";
import type { Empty } from "../state/feature.ts";
import type { EmptySlot } from "./empty-slot.ts";

/** The message when filters, groups and day hide every session, with a button to reset each. */
export function NothingLeft({ empty: slot }: { empty?: EmptySlot | undefined }) {
  const display = useDisplay();
  const { store, locale } = display;
  const { shown, total } = store.count.value;
  if (shown > 0 || total === 0) return null;
  if (slot) return slot("choices");
  const { empty, filter, days } = locale.value.messages;
  const { day } = store.choices.value;
  const isGrouped = store.concerns.value !== undefined && !store.locked.value;
  const isDayChosen = store.agenda.value?.days.some(({ date }) => date === day);
  const filters = store.features.value.flatMap(({ filter }) => filter?.empty(display) ?? []);
  const ways: Pick<Empty, "label" | "choices">[] = [
    ...filters,
    ...(isGrouped ? [{ label: filter.all, choices: { audiences: [] } }] : []),
    ...(isDayChosen ? [{ label: days.all, choices: { day: undefined } }] : []),
  ];
  return (
    <div class="plenary-state" part="nothing-left">
      <p>{filters.find(({ text }) => text)?.text ?? empty.filtered}</p>
      <p class="plenary-ways">
        {ways.map(({ label, choices }) => (
          <button
            type="button"
            key={label}
            class="plenary-button"
            onClick={({ currentTarget }) => {
              // The button may disappear: move the focus to the sessions that come back.
              focusTimeline(currentTarget);
              display.choose(choices);
            }}
          >
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}
