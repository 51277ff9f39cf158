import type { Feature } from "../../state/feature.ts";
import { delivery } from "../delivery/feature.tsx";
import { SessionShare } from "./session-share.tsx";
import { Share } from "./share.tsx";
import { languages } from "./words.ts";

/** Links and texts to send to others. */
export const share: Feature = {
  name: "share",
  uses: [delivery],
  languages,
  controls: { acts: Share },
  card: { acts: SessionShare },
};
