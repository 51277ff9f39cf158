import type { DayView } from "@plenary/core";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { onScroll } from "../page/scrolling.ts";
import type { Display } from "../state/feature.ts";

/** The last pixels of a day hold no text. When no more than these are in sight, the next day is being read. */
const END = 12;

/** Tells the display which day is being read: that of the topmost session in sight. */
export function useReading(
  root: RefObject<HTMLElement | null>,
  days: DayView[],
  display: Display,
): void {
  useLayoutEffect(() => {
    const element = root.current as HTMLElement;
    const sections = element.getElementsByClassName("plenary-day");
    const bar = element.closest(".plenary")?.querySelector(".plenary-bar");
    return onScroll(() => {
      const top = bar?.getBoundingClientRect().bottom ?? 0;
      const at = days.findIndex(
        (_, index) => (sections[index]?.getBoundingClientRect().bottom ?? 0) > top + END,
      );
      display.reading.value = days[at]?.date;
    });
  }, [root, days, display]);
}
