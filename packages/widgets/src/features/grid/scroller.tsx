import type { ComponentChildren } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDisplay } from "../../root/use-display.ts";

interface Props {
  /** The id of the element that labels it. */
  label: string;
  /** The labels above: sticky at the top of the page, and scrolled sideways with the content. */
  head: ComponentChildren;
  children: ComponentChildren;
}

/** Less than this is as good as at an end, px: browsers round. */
const CLOSE = 2;

/**
 * Scrolls content that is wider than its container, by hand or with buttons, each time by one place.
 * The head is outside: inside, it would stick to the scroller, which is as high as its content and
 * never scrolls vertically.
 */
export function Scroller({ label, head, children }: Props) {
  const { before, after } = useDisplay().locale.value.words("grid");
  const above = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  /** Where there is more: `before`, `after` or both; empty where all places fit. */
  const [more, setMore] = useState("");
  const look = useCallback(() => {
    const { scrollLeft, scrollWidth, clientWidth } = scroller.current as HTMLDivElement;
    // Negative where text is from right to left.
    const passed = Math.abs(scrollLeft);
    (above.current as HTMLDivElement).scrollLeft = scrollLeft;
    const isAfter = scrollWidth - clientWidth - passed > CLOSE;
    setMore((passed > CLOSE ? "before" : "") + (isAfter ? "after" : ""));
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current as HTMLDivElement;
    const observer = new ResizeObserver(look);
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => observer.disconnect();
  }, [look]);
  const move = (by: number) => {
    const element = scroller.current as HTMLDivElement;
    const places = [...(above.current as HTMLDivElement).children] as HTMLElement[];
    const from = (place = places[0]) => (place?.offsetLeft ?? 0) - (places[0]?.offsetLeft ?? 0);
    const passed = Math.abs(element.scrollLeft) - CLOSE;
    const at = places.findIndex((place) => Math.abs(from(place)) > passed);
    element.scrollLeft = from(places[at + by]);
  };
  const button = (name: string, sign: string, by: number, canMove: boolean) => (
    <button
      type="button"
      class="plenary-button"
      aria-label={name}
      // Not disabled, which would lose the focus.
      aria-disabled={!canMove}
      onClick={() => move(by)}
    >
      {sign}
    </button>
  );
  return (
    <>
      <div class="plenary-grid-top">
        <div ref={above} class="plenary-grid-head" aria-hidden="true">
          {head}
        </div>
        {more && (
          <div class="plenary-grid-moves" role="group" aria-labelledby={label}>
            {button(before, "‹", -1, more.includes("before"))}
            {button(after, "›", 1, more.includes("after"))}
          </div>
        )}
      </div>
      <div ref={scroller} class="plenary-grid-scroller" data-more={more} onScroll={look}>
        {children}
      </div>
    </>
  );
}
