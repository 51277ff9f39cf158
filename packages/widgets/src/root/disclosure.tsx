import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useDismissal } from "./use-dismissal.ts";

export interface DisclosureProps {
  /** Of the button. */
  part: string;
  class: string;
  text: ComponentChildren;
  /** The button's accessible name. @default its text */
  label?: string | undefined;
  /** Draws the panel's content. @param close closes the panel and returns the focus */
  children(close: () => void): ComponentChildren;
}

/**
 * A button, and a panel that it opens over the programme (ARIA Authoring Practices: disclosure). The
 * stylesheet hides a closed panel, since with enough room some stand open.
 */
export function Disclosure({ part, class: name, text, label, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  useDismissal(around, opener, { isOpen, isOver: true, close: () => setOpen(false) });
  const close = () => {
    if (!isOpen) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class={name} ref={around}>
      <button
        type="button"
        class="plenary-button plenary-opener"
        part={part}
        ref={opener}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
      </button>
      <div class="plenary-panel" id={panel} data-closed={isOpen ? undefined : ""}>
        {children(close)}
      </div>
    </div>
  );
}
