import type { Feature } from "../../state/feature.ts";
import { stars } from "../kept/stars.ts";
import { Changes } from "./changes.tsx";
import { createChanges } from "./model.ts";
import { News } from "./news.tsx";
import { languages } from "./words.ts";

/** Says what is different since the reader's last visit, and while they read. */
export const changes: Feature = {
  name: "changes",
  uses: [stars],
  languages,
  start: (store) => store.use(createChanges).start(),
  controls: { above: Changes, root: News },
};
