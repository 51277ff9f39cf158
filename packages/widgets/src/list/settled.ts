import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { holdPlace } from "../root/hold-place.ts";
import type { Moment } from "../state/feature.ts";

/** The state of a day while nothing tells what time it is. */
export const NO_MOMENT: Moment = {
  isPast: false,
  isOn: false,
  running: [],
  passed: [],
  ended: [],
  isOngoing: false,
};

/**
 * The moment by which a day is laid out. Sessions that have ended become lines, and past days fold, so
 * what the reader looks at would move: what is in sight stays as it was, until a later change of the
 * day finds it out of sight. The rest changes with the place of what is read held. After the event
 * nothing goes back to what it was before.
 */
export function useSettled(moment: Moment, section: RefObject<HTMLElement | null>): Moment {
  const [settled, settle] = useState({ moment, shown: moment });
  const isFirst = !settled.shown.isOngoing;
  useLayoutEffect(() => {
    const { current } = section;
    const timeline = current?.parentElement;
    if (moment === settled.moment || !timeline) return;
    const restore = holdPlace(timeline);
    const before = settled.shown;
    const stays = (id: string) =>
      !before.ended.includes(id) &&
      isInSight(current.querySelector(`[data-session="${CSS.escape(id)}"]`));
    const shown = isFirst
      ? moment
      : {
          ...moment,
          isOngoing: true,
          isPast: moment.isPast && (before.isPast || !isInSight(current)),
          ended: moment.ended.filter((id) => !stays(id)),
        };
    settle({ moment, shown });
    return () => queueMicrotask(() => restore(timeline));
  }, [moment, settled, section, isFirst]);
  return isFirst ? moment : settled.shown;
}

function isInSight(element: Element | null): boolean {
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom > 0 && top < innerHeight;
}
