import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { focusTimeline } from "../../root/focus-timeline.ts";
import { useDisplay } from "../../root/use-display.ts";
import { createMine } from "./model.ts";

/** Milliseconds in which clearing can be taken back. */
const PATIENCE = 10_000;

/** Takes back what the reader cleared; undefined when that is too late. */
export const clearedOf = () => signal<(() => void) | undefined>(undefined);

/**
 * After the reader has cleared their programme: says so, and offers to take it back, until ten seconds
 * have passed or there is a star again. It floats, so that nothing moves.
 */
export function Undo() {
  const display = useDisplay();
  const { store, locale } = display;
  const button = useRef<HTMLButtonElement>(null);
  const cleared = display.use(clearedOf);
  const takeBack = cleared.value;
  useEffect(() => {
    if (!takeBack) return;
    // The button that was pressed is gone.
    button.current?.focus({ preventScroll: true });
    const timer = setTimeout(() => {
      const { current } = button;
      if (current?.matches(":focus")) focusTimeline(current);
      cleared.value = undefined;
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [takeBack, cleared]);
  if (!takeBack || store.use(createMine).starred.value.size) return null;
  const { cleared: text, undo } = locale.value.words("mine");
  return (
    <div class="plenary-news" part="undo">
      <p>
        {text}
        <button
          ref={button}
          type="button"
          class="plenary-button"
          onClick={({ currentTarget }) => {
            focusTimeline(currentTarget);
            takeBack();
          }}
        >
          {undo}
        </button>
      </p>
    </div>
  );
}
