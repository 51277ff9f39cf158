import type { Choices } from "../choices.ts";
import { useDisplay } from "../provider.tsx";
import { fill } from "../text/fill.ts";
import type { EmptySlot } from "../timeline/empty-slot.ts";
import { readOn } from "../timeline/read-on.ts";

/** Search, groups and day leave nothing together: says so, and offers to loosen each of them. */
export function NothingLeft({ empty: slot }: { empty?: EmptySlot | undefined }) {
  const { store, locale, act } = useDisplay();
  const { shown, total } = store.count.value;
  if (shown > 0 || total === 0) return null;
  if (slot) return slot("choices");
  const { messages, fill: filled } = locale.value;
  const { empty, search, filter, days, mine } = messages;
  const { day, search: query } = store.choices.value;
  const searched = store.matches.value !== undefined;
  const grouped = store.concerns.value !== undefined && !store.locked.value;
  const dayChosen = store.agenda.value?.days.some(({ date }) => date === day);
  const ways: [open: boolean | undefined, label: string, changes: Partial<Choices>][] = [
    [searched, search.clear, { search: "" }],
    [grouped, filter.all, { audiences: [] }],
    [dayChosen, days.all, { day: undefined }],
    [
      store.mine.value !== undefined,
      filter.reset,
      { mine: false, search: "", audiences: [], day: undefined },
    ],
  ];
  return (
    <div class="plenary-state" part="nothing-left">
      <p>
        {store.mine.value?.size === 0
          ? mine.empty
          : searched
            ? fill(filled(empty.searched, { query: messages.quote }), { text: <bdi>{query}</bdi> })
            : empty.filtered}
      </p>
      <p class="plenary-ways">
        {ways.map(
          ([open, label, changes]) =>
            open && (
              <button
                type="button"
                key={label}
                class="plenary-button"
                onClick={({ currentTarget }) => {
                  // The button may go with what it loosens: reading goes on at what comes back.
                  readOn(currentTarget);
                  act(() => store.choose(changes));
                }}
              >
                {label}
              </button>
            ),
        )}
      </p>
    </div>
  );
}
