import type { WholeLanguage } from "../locale/catalogue.ts";
import * as en from "./en.ts";
import * as es from "./es.ts";
import * as fr from "./fr.ts";

/** The languages that need no further file: English, French and Spanish. */
export const builtIn: Readonly<Record<"en" | "fr" | "es", WholeLanguage>> = { en, fr, es };
