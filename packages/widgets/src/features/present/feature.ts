import type { Feature } from "../../state/feature.ts";
import { JumpToNow } from "./jump-to-now.tsx";
import { isUnderwayOf, momentOf } from "./moment-of.ts";
import { PresentLine } from "./present-line.tsx";
import { languages } from "./words.ts";

/** What is over, what is on, and the line between what has begun and what is to come. */
export const present: Feature = {
  name: "present",
  languages,
  controls: { now: JumpToNow },
  present: { momentOf, isUnderwayOf, Line: PresentLine },
};
