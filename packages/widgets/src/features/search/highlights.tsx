import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useDisplay } from "../../root/use-display.ts";
import { highlightIn } from "./highlight.ts";
import { createSearch } from "./model.ts";

/** Marks the words of the search in everything that the root shows. */
export function Highlights({ root }: { root: RefObject<HTMLElement | null> }) {
  const { store } = useDisplay();
  const { matches } = store.use(createSearch);
  useEffect(
    () =>
      effect(() =>
        highlightIn(root.current as Element, matches.value ? store.choices.value.search : ""),
      ),
    [root, store, matches],
  );
  return null;
}
