/** The changes in a programme, ready to draw: which sessions changed, and what they were before. */

import type { Day, Session, Text } from "../../document/schema.ts";
import type { Passage, ViewContext } from "../../list/context.ts";
import { sessionTitle } from "../../list/panel-card.ts";
import { rangeText, timesView } from "../../list/times.ts";
import { instantIn, toIso } from "../../time/zone.ts";
import type { Difference } from "./change.ts";
import type { SessionChange } from "./changes.ts";

export interface ChangeView {
  /** The session's id. */
  id: string;
  title: Passage;
  /** What happened to the session: "Moved", "Renamed". */
  labels: string[];
  /** Its day and time, and its place if that changed. For a removed session, the last known ones. */
  when: Passage[];
  /** The previous values of what changed: title, day and time, place. */
  was: Passage[];
  /** Whether it was removed from the programme. */
  isGone: boolean;
}

/** The parts of a change that are drawn. */
export interface TellableChange extends Pick<SessionChange, "id" | "session">, Difference {
  day?: Pick<Day, "date">;
}

/**
 * Changes ready to draw, with the previous values unless a session was added or removed.
 * @param changes from `changes` or `changesFor`
 */
export function changesView(changes: TellableChange[], context: ViewContext): ChangeView[] {
  const { agenda, locale, passage } = context;
  const texts = (text: Text | undefined) => (text === undefined ? [] : [passage(text)]);

  const whenOf = (
    start: number | undefined,
    end: number | undefined,
    dayPart: Session["dayPart"],
    date: string | undefined,
    withDay: boolean,
  ): Passage[] => {
    const iso = (at: number | undefined) => (at === undefined ? undefined : toIso("UTC", at));
    const times = timesView({ start: iso(start), end: iso(end) }, context, date);
    const part = dayPart && locale.messages.dayPart[dayPart];
    return [
      ...(date && withDay ? [{ text: locale.day(date) }] : []),
      // Left to right in every language, as on the cards.
      ...(times ? [{ text: rangeText(times.first), dir: "ltr" as const }] : []),
      ...(!times && part ? [{ text: part }] : []),
    ];
  };

  return changes.map(({ id, session, day, kinds, moved, renamed }) => {
    const start = instantIn(agenda, session.start);
    const end = instantIn(agenda, session.end);
    const { start: starts, end: ends, dayPart: part, day: days, place } = moved ?? {};
    const isOtherTime = starts ?? ends ?? part ?? days;
    return {
      id,
      title: sessionTitle(session, context),
      labels: kinds.map((kind) => locale.words("changes")[kind]),
      when: [...whenOf(start, end, session.dayPart, day?.date, true), ...texts(place?.to)],
      was: [
        ...texts(renamed?.from),
        ...(isOtherTime
          ? whenOf(
              starts ? starts.from : start,
              ends ? ends.from : end,
              part ? part.from : session.dayPart,
              days ? days.from : day?.date,
              !!days,
            )
          : []),
        ...texts(place?.from),
      ],
      isGone: kinds.includes("removed"),
    };
  });
}
