import type { ParticipantFilterView } from "@plenary/core";
import { useDisplay } from "../use-display.ts";

/** A set of groups that a site gives a name. */
export interface Preset {
  label: string;
  /** Ids of groups; those that an agenda does not have are left aside. */
  audiences: readonly string[];
}

interface Props {
  of: readonly Preset[];
  view: ParticipantFilterView;
}

/** Each set as one press, and back by another. A set of which the agenda has no group is not drawn. */
export function Presets({ of: presets, view }: Props) {
  const { store, act } = useDisplay();
  const picked = store.choices.value.audiences;
  return presets
    .filter(({ audiences }) => audiences.some((id) => view.byId.has(id)))
    .map(({ label, audiences }) => {
      const isOn =
        audiences.every((id) => picked.includes(id)) && picked.length === audiences.length;
      return (
        <button
          type="button"
          class="plenary-button"
          part="preset"
          key={label}
          aria-pressed={isOn}
          onClick={() => act(() => store.choose({ audiences: isOn ? [] : audiences }))}
        >
          {label}
        </button>
      );
    });
}
