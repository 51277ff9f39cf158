import type { Feature } from "../../state/feature.ts";
import { languages } from "./words.ts";

/** The words of `<Now>`. */
export const now: Feature = { name: "now", languages };
