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
 * The moment for which a day is laid out. Sessions that have ended shrink to a line and past days fold,
 * which would move what the reader is looking at. So whatever is in sight keeps its layout until a later
 * change of the day finds it out of sight; the rest changes at once, and the scroll position is
 * corrected. After the event nothing changes back.
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
