import type { Feature } from "../../state/feature.ts";
import { delivery } from "../delivery/feature.tsx";
import { Calendar } from "./calendar.tsx";
import { SessionCalendar, WholeCalendar } from "./session-calendar.tsx";
import { languages } from "./words.ts";

/** Adds sessions to the reader's own calendar. */
export const calendar: Feature = {
  name: "calendar",
  uses: [delivery],
  languages,
  controls: { acts: Calendar },
  card: { acts: SessionCalendar, wholeActs: WholeCalendar },
};
