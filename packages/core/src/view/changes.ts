/** What changed in a programme, ready to draw: what happened to which session, from what to what. */
import type { Difference } from "../agenda/change.ts";
import type { SessionChange } from "../agenda/changes.ts";
import type { Day, Session, Text } from "../agenda/schema.ts";
import { instantIn, toIso } from "../time/zone.ts";
import type { Passage, ViewContext } from "./context.ts";
import { sessionTitle } from "./panel-card.ts";
import { rangeText, timesView } from "./times.ts";

export interface ChangeView {
  /** The session's. */
  id: string;
  title: Passage;
  /** What happened to it: "Moved", "Renamed". */
  labels: string[];
  /** Its day and time, and its place where that changed. Of one that is gone, as it was. */
  when: Passage[];
  /** What is another now, as it was before: title, day and time, place. */
  was: Passage[];
  /** Whether the programme has it no longer. */
  isGone: boolean;
}

/** Of a change, what is told of it. */
export interface TellableChange extends Pick<SessionChange, "id" | "session">, Difference {
  day?: Pick<Day, "date">;
}

/**
 * Ready to draw: each with what it was before, where that is more than that it is new or gone.
 * @param changes as `changes` gives them, all or those that concern a reader
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
      // From left to right in every language, as on the cards.
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
      labels: kinds.map((kind) => locale.messages.changes[kind]),
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
