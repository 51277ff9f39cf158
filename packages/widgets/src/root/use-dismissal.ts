import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Closes what a button has opened: on Escape, which returns the focus to the button; if it lies over
 * the programme, also when the reader presses or moves the focus outside.
 * @param around the element that holds both
 */
export function useDismissal(
  around: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  { isOpen, isOver, close }: { isOpen: boolean; isOver: boolean; close(): void },
): void {
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    const element = around.current;
    if (!isOpen || !element) return;
    const leave = () => latest.current();
    const onKey = ({ key, target }: KeyboardEvent) => {
      // A dialog that was opened from inside closes alone.
      if (key !== "Escape" || (target as Element).closest("dialog")) return;
      leave();
      opener.current?.focus();
    };
    const onPress = (event: Event) => event.composedPath().includes(element) || leave();
    // Without a next element it is the window that lost the focus.
    const onFocus = ({ relatedTarget }: FocusEvent) =>
      relatedTarget && !element.contains(relatedTarget as Node) && leave();
    const root = element.closest(".plenary");
    element.addEventListener("keydown", onKey);
    if (isOver) {
      // With `:has()` the stylesheet would look at the whole programme at each change.
      root?.setAttribute("data-over", "");
      document.addEventListener("pointerdown", onPress, true);
      element.addEventListener("focusout", onFocus);
    }
    return () => {
      root?.removeAttribute("data-over");
      element.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress, true);
      element.removeEventListener("focusout", onFocus);
    };
  }, [around, opener, isOpen, isOver]);
}
