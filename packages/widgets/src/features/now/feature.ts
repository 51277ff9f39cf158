import type { Feature } from "../../state/feature.ts";
import { NowStrip } from "./now.tsx";
import { languages } from "./words.ts";

/** What is on and what is next: in `<Now>`, and above a programme while the event is on. */
export const now: Feature = { name: "now", languages, controls: { strip: NowStrip } };
