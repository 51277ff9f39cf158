import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** The container width in em from which days can be drawn side by side, and below which no longer. */
const WIDE = 40;
/** They differ by more than a scrollbar's width, or the layout could switch back and forth forever. */
const NARROW = 38;

/**
 * Whether a container has room for more than a list. It is measured before the first paint, so that
 * nothing is drawn twice or jumps.
 * @param isAsked whether to measure: it makes the browser lay out what it was just given
 * @returns undefined until it has been measured; always false on a server
 */
export function useRoom(
  container: RefObject<HTMLElement | null>,
  isAsked: boolean,
): boolean | undefined {
  const canMeasure = typeof ResizeObserver !== "undefined";
  const [isWide, setWide] = useState(canMeasure ? undefined : false);
  useLayoutEffect(() => {
    if (!canMeasure || !isAsked) return;
    const element = container.current as HTMLElement;
    const measure = () => setWide((was) => isRoomy(element, was));
    measure();
    // In the next frame: changing the height inside the observer raises an error that the page sees.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, [container, canMeasure, isAsked]);
  // Asked later, as when the reader chooses the grid: what is drawn is replaced in one go.
  return isWide ?? (isAsked && container.current ? isRoomy(container.current) : undefined);
}

function isRoomy(element: HTMLElement, was = false): boolean {
  const em = Number.parseFloat(getComputedStyle(element).fontSize);
  return element.clientWidth >= (was ? NARROW : WIDE) * em;
}
