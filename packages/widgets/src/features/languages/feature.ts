import type { Feature } from "../../state/feature.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { languages as words } from "./words.ts";

/** A choice of the languages that the programme is written in. */
export const languages: Feature = {
  name: "languages",
  languages: words,
  controls: { acts: LanguageSwitch },
};
