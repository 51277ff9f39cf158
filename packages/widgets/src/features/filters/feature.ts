import type { Display, Feature, Store } from "../../state/feature.ts";
import { createFilters } from "./model.ts";
import { panel, reset } from "./panel.tsx";
import { person } from "./person.tsx";
import { languages } from "./words.ts";

/** Filters by type, track, place, language and person, and what names no picked group. */
export const filters: Feature = {
  name: "filters",
  languages,
  filter: {
    judge: (store: Store) => store.use(createFilters).judgement,
    reset,
    empty(display: Display) {
      const { none, clear } = display.locale.value.words("filters");
      return panel(display)?.chips.length
        ? { text: none, label: clear, choices: reset }
        : undefined;
    },
    panel,
  },
  card: { person },
};
