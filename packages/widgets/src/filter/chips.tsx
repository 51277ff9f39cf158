import type { ParticipantFilterView } from "@plenary/core";
import type { RefObject } from "preact";
import { useDisplay } from "../root/use-display.ts";
import { type Choices, toggled } from "../state/choices.ts";
import type { Chip, Display, Store } from "../state/feature.ts";
import { mark } from "../text/groups.tsx";
import { name } from "../text/passage.tsx";

/** The picked groups that are in the agenda, in the order they were picked. */
export function picked({ byId }: ParticipantFilterView, store: Store): Chip[] {
  const { audiences } = store.choices.value;
  return audiences.flatMap((id) => {
    const choice = byId.get(id);
    const without = { audiences: toggled(audiences, id) };
    return choice ? { ...choice.name, mark: choice.mark, id, without } : [];
  });
}

/** What a feature adds to the filter's panel. */
export const panelOf = (display: Display) =>
  display.store.features.value.map(({ filter }) => filter?.panel?.(display)).find(Boolean);

export interface ChipsProps {
  chips: readonly Chip[];
  /** The choices without any of them. */
  reset: Partial<Choices>;
  /** Gets the focus when a chip is removed. */
  next: RefObject<HTMLElement | null>;
}

/** What is picked, each with a button to remove it, and a button to reset all. */
export function Chips({ chips, reset, next }: ChipsProps) {
  const { store, locale, choose } = useDisplay();
  const { messages, fill } = locale.value;
  const pick = (choices: Partial<Choices>) => {
    choose(choices);
    next.current?.focus();
  };
  // Unknown groups have no chip, but can be reset too.
  if (!chips.length && (store.locked.value || !store.choices.value.audiences.length)) return null;
  return (
    <div class="plenary-chips">
      {chips.map((chip) => (
        <button
          type="button"
          class="plenary-chip"
          part="chip"
          key={chip.id}
          aria-label={fill(messages.filter.remove, { name: chip.text })}
          onClick={() => pick(chip.without)}
        >
          {mark(chip.mark)}
          {name(chip)}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" class="plenary-text-button" onClick={() => pick(reset)}>
        {messages.filter.reset}
      </button>
    </div>
  );
}
