import type { DayView } from "@plenary/core";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Display } from "../state/feature.ts";

/** The end of a day has no text: from so many px above it, the next day is read. */
const END = 12;

/** Tells the display which of the days is read: that of the topmost session in sight. */
export function useReading(
  root: RefObject<HTMLElement | null>,
  days: DayView[],
  display: Display,
): void {
  useLayoutEffect(() => {
    const element = root.current as HTMLElement;
    const sections = element.getElementsByClassName("plenary-day");
    const bar = element.closest(".plenary")?.querySelector(".plenary-bar");
    let frame = 0;
    const read = () => {
      frame = 0;
      const top = bar?.getBoundingClientRect().bottom ?? 0;
      const at = days.findIndex(
        (_, index) => (sections[index]?.getBoundingClientRect().bottom ?? 0) > top + END,
      );
      display.reading.value = days[at]?.date;
    };
    const readSoon = () => {
      frame ||= requestAnimationFrame(read);
    };
    readSoon();
    // In the capture phase, since what scrolls may be an element of the page.
    addEventListener("scroll", readSoon, { capture: true, passive: true });
    return () => {
      removeEventListener("scroll", readSoon, true);
      cancelAnimationFrame(frame);
    };
  }, [root, days, display]);
}
