import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props {
  /** The id of what names it. */
  label: string;
  /** Stands above, sticks to the page's top, and moves sideways with the rest. */
  head: ComponentChildren;
  children: ComponentChildren;
}

/**
 * What may be wider than its container scrolls in it. The head stands outside: inside, it would
 * stick to the scroller, which is as high as all it holds.
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
        // A stop for the Tab key, and named for it, only where there is something to scroll.
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
