import type { Display, Feature, Store } from "../../state/feature.ts";
import { createFilters, isOnly } from "./model.ts";
import { panel } from "./panel.tsx";
import { person } from "./person.tsx";
import { languages } from "./words.ts";

const reset = { types: [], tracks: [], places: [], languages: [], people: [], only: false };

/** Filters by type, track, place and spoken language; only what names the reader's groups; and a person's sessions. */
export const filters: Feature = {
  name: "filters",
  languages,
  filter: {
    judge: (store: Store) => store.use(createFilters).judgement,
    reset,
    empty({ store, locale }: Display) {
      if (!store.use(createFilters).judgement.value && !isOnly(store)) return undefined;
      const { none, clear } = locale.value.words("filters");
      return { text: none, label: clear, choices: reset };
    },
    panel,
  },
  card: { person },
};
