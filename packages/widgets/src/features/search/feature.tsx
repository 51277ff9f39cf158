import { computed } from "@preact/signals";
import type { Display, Feature, Store } from "../../state/feature.ts";
import { fill } from "../../text/fill.ts";
import { FindGroup } from "./find-group.tsx";
import { Highlights } from "./highlights.tsx";
import { createSearch } from "./model.ts";
import { Search } from "./search.tsx";
import { languages } from "./words.ts";

/** Paths of what a closed row shows; what is found elsewhere opens it. */
const IN_ROW = /^\/(title|place)/;

/** Finds sessions by words. */
export const search: Feature = {
  name: "search",
  languages,
  filter: {
    judge: (store: Store) =>
      computed(() => {
        const found = store.use(createSearch).matches.value;
        return found && ((session) => found.has(session));
      }),
    opens: (store: Store) =>
      computed(() => {
        const found = store.use(createSearch).matches.value;
        return found && ((session) => !!found.get(session)?.some(({ path }) => !IN_ROW.test(path)));
      }),
    reset: { search: "" },
    empty({ store, locale }: Display) {
      if (!store.use(createSearch).matches.value) return undefined;
      const { messages, fill: filled } = locale.value;
      const { clear, searched } = locale.value.words("search");
      const quoted = filled(searched, { query: messages.quote });
      return {
        text: fill(quoted, { text: <bdi>{store.choices.value.search}</bdi> }),
        label: clear,
        choices: { search: "" },
      };
    },
  },
  controls: { search: () => <Search inBar />, finder: FindGroup, root: Highlights },
};
