import type { ParticipantFilterView } from "@plenary/core";
import { useDisplay } from "../root/use-display.ts";

/** A named set of groups. */
export interface Preset {
  label: string;
  /** Ids of groups; unknown ids are ignored. */
  audiences: readonly string[];
}

interface Props {
  presets: readonly Preset[];
  view: ParticipantFilterView;
}

/** A toggle button for each set. Sets without any group of the agenda are left out. */
export function Presets({ presets, view }: Props) {
  const { store, choose } = useDisplay();
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
          onClick={() => choose({ audiences: isOn ? [] : audiences })}
        >
          {label}
        </button>
      );
    });
}
