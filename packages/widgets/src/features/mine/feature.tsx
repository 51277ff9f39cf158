import { computed } from "@preact/signals";
import type { Display, Feature, Store } from "../../state/feature.ts";
import { changes } from "../changes/feature.ts";
import { stars } from "../kept/stars.ts";
import { Mine, MineButton } from "./mine.tsx";
import { createMine } from "./model.ts";
import { note, star } from "./star.tsx";
import { Stars } from "./stars.tsx";
import { Undo } from "./undo.tsx";
import { languages } from "./words.ts";

/** Sessions that the reader stars: a programme of their own. */
export const mine: Feature = {
  name: "mine",
  uses: [stars, changes],
  languages,
  filter: {
    judge: (store: Store) =>
      computed(() => {
        const starred = store.use(createMine).mine.value;
        return starred && (({ id }) => starred.has(id));
      }),
    reset: { mine: false },
    empty({ store, locale }: Display) {
      const starred = store.use(createMine).mine.value;
      const { messages, words } = locale.value;
      return (
        starred && {
          text: starred.size ? undefined : words("mine").empty,
          label: messages.filter.reset,
          choices: { mine: false, search: "", audiences: [], day: undefined },
        }
      );
    },
  },
  controls: {
    mine: MineButton,
    above: Mine,
    root: ({ root }) => (
      <>
        <Stars root={root} />
        <Undo />
      </>
    ),
  },
  card: { actions: star, note },
};
