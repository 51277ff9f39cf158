/** Which drawing of the programme there is room for, and reason to. */
import type { DayView } from "@plenary/core";
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { useDisplay } from "../provider.tsx";

/** Width of the container in em from which the grid is drawn, and that below which it is left again. */
const WIDE = 40;
/** The two differ by more than a scrollbar, or a page could swing between both for ever. */
const NARROW = 38;

/**
 * @returns whether days are drawn as grids in this container: unknown until it has been measured,
 *   which is before the first paint, so that nothing is drawn twice or jumps
 */
export function useGrid(
  container: RefObject<HTMLElement | null>,
  days: DayView[],
): boolean | undefined {
  const layout = useDisplay().layout.value;
  // A server measures nothing: it draws the list.
  const measures = typeof ResizeObserver !== "undefined";
  const isWanted = layout === "grid" || (layout === "auto" && days.some(hasParallelPlaces));
  const [isWide, setWide] = useState(measures ? undefined : false);
  useLayoutEffect(() => {
    // Measuring makes the browser lay out what it has just been given.
    if (!measures || !isWanted) return;
    const element = container.current as HTMLElement;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      setWide((was) => element.clientWidth >= (was ? NARROW : WIDE) * em);
    };
    measure();
    // A frame later: what is drawn for the new width has another height, and to change in an
    // observation what is observed is an error that the host's page would hear of.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isWanted]);
  return isWanted && isWide;
}

/** Asks the document and not what the filter leaves of it: a pick must not change the layout. */
const hasParallelPlaces = ({ slots }: DayView) =>
  slots.some(({ sessions }) => {
    const places = sessions.map(({ session, quiet }) => (quiet ? undefined : session.place));
    return new Set(places.filter(Boolean)).size > 1;
  });
