import type { Feature } from "../../state/feature.ts";
import { MoreDialog, more } from "./more.tsx";
import { languages } from "./words.ts";

/** The ⋯ of each session: a dialog with what other features can do with it. */
export const delivery: Feature = {
  name: "delivery",
  languages,
  controls: { root: MoreDialog },
  card: { actions: more },
};
