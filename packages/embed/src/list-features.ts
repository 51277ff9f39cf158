import { kept } from "@plenary/widgets/kept";
import { languages } from "@plenary/widgets/languages";
import { present } from "@plenary/widgets/present";
import presentStyles from "@plenary/widgets/present.css?inline";
import { zones } from "@plenary/widgets/zones";
import type { Plugs } from "./plugged.ts";

/** Features that change what is shown before the reader has acted: the list's script has them. */
export const LIST_FEATURES: Plugs = {
  features: [kept, present, zones, languages],
  styles: [presentStyles],
};
