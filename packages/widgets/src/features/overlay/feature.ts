import type { Feature } from "../../state/feature.ts";
import { additions } from "./additions.tsx";
import { createOverlays } from "./model.ts";
import { languages } from "./words.ts";

/** What sections add to an agenda: translations, notes and links, each signed. */
export const overlay: Feature = {
  name: "overlay",
  languages,
  amend: (store) => store.use(createOverlays).amendment,
  card: { additions },
};
