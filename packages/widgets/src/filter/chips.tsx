import type { ChoiceView, GroupView, ParticipantFilterView } from "@plenary/core";
import type { RefObject } from "preact";
import { useDisplay } from "../root/use-display.ts";
import { toggled } from "../state/choices.ts";
import type { Store } from "../state/feature.ts";
import { mark } from "../text/groups.tsx";
import { name } from "../text/passage.tsx";

/** The picked groups that are in the agenda, in the order they were picked. */
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
  view: ParticipantFilterView;
  /** Gets the focus when a chip is removed. */
  next: RefObject<HTMLElement | null>;
}

/** The picked groups, each with a button to remove it, and a button to reset all. */
export function Chips({ view, next }: Props) {
  const { store, locale, choose } = useDisplay();
  const { messages, fill } = locale.value;
  const pick = (audiences: readonly string[]) => {
    choose({ audiences });
    next.current?.focus();
  };
  // Not `picked`: unknown groups have no chip, but can be reset too.
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
          onClick={() => pick(toggled(store.choices.value.audiences, group.id))}
        >
          {mark(group.mark)}
          {name(group)}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" class="plenary-text-button" onClick={() => pick([])}>
        {messages.filter.reset}
      </button>
    </div>
  );
}
