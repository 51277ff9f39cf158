import { changesView } from "@plenary/core";
import { computed } from "@preact/signals";
import type { Display } from "../../state/feature.ts";
import { createChanges } from "./model.ts";

/** The changes since the last visit, ready to draw. */
export const changesOf = ({ store, context }: Display) =>
  computed(() =>
    context.value ? changesView(store.use(createChanges).changes.value, context.value) : [],
  );
