import type { ChoiceView, GroupView, ParticipantFilterView } from "@plenary/core";
import type { RefObject } from "preact";
import type { Store } from "../store.ts";
import { mark } from "../text/groups.tsx";
import { name } from "../text/passage.tsx";
import { useDisplay } from "../use-display.ts";

/** The picked groups that the agenda has, in the order of picking. */
export function picked(
  { byId }: ParticipantFilterView,
  store: Store,
): (GroupView & Pick<ChoiceView, "id">)[] {
  return store.choices.value.audiences.flatMap((id) => {
    const choice = byId.get(id);
    return choice ? { ...choice.name, mark: choice.mark, id } : [];
  });
}

interface Props {
  of: ParticipantFilterView;
  /** Where the focus goes on from a chip, which leaves with its group. */
  next: RefObject<HTMLElement | null>;
}

/** The picked groups, each with its way out, and the way back to everything. */
export function Chips({ of: view, next }: Props) {
  const { store, locale, act } = useDisplay();
  const { messages, fill } = locale.value;
  const remove = (action: () => void) => {
    act(action);
    next.current?.focus();
  };
  // Of unknown ones there are no chips, but they are picked too.
  if (!store.choices.value.audiences.length) return null;
  return (
    <div class="plenary-chips">
      {picked(view, store).map((group) => (
        <button
          type="button"
          class="plenary-chip"
          part="chip"
          key={group.id}
          aria-label={fill(messages.filter.remove, { name: group.text })}
          onClick={() => remove(() => store.togglePick(group.id))}
        >
          {mark(group.mark)}
          {name(group)}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        class="plenary-text-button"
        onClick={() => remove(() => store.choose({ audiences: [] }))}
      >
        {messages.filter.reset}
      </button>
    </div>
  );
}
