import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props {
  /** The id of the element that labels it. */
  label: string;
  /** The labels above: sticky at the top of the page, and scrolled sideways with the content. */
  head: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Scrolls content that is wider than its container. The head is outside: inside, it would stick to
 * the scroller, which is as high as its content and never scrolls vertically.
 */
export function Scroller({ label, head, children }: Props) {
  const above = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = scroller.current as HTMLDivElement;
    const observer = new ResizeObserver(() =>
      setScrolls(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <div ref={above} class="plenary-grid-head" aria-hidden="true">
        {head}
      </div>
      <div
        ref={scroller}
        class="plenary-grid-scroller"
        // A labelled tab stop, but only if there is something to scroll.
        {...(scrolls && ({ role: "group", "aria-labelledby": label, tabIndex: 0 } as const))}
        onScroll={({ currentTarget }) => {
          (above.current as HTMLDivElement).scrollLeft = currentTarget.scrollLeft;
        }}
      >
        {children}
      </div>
    </>
  );
}
