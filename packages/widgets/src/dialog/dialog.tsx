import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Said } from "../count.tsx";
import { headingTag } from "../text/heading.ts";
import { useDisplay } from "../use-display.ts";

export interface DialogProps {
  /** Called once the reader has closed it: by its button, Escape, or beside it. */
  onClose(): void;
  /** Its heading. Left out, the first heading in it names it, by its id. */
  title?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Stands above the page for as long as it is drawn. The browser keeps the focus inside, and gives it
 * back to where it was; both work inside a shadow root.
 */
export function Dialog({ onClose, title, children }: DialogProps) {
  const display = useDisplay();
  const { headingLevel, locale } = display;
  const Title = headingTag(headingLevel.value);
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it leaves: an element that is only removed gives no focus back.
    return () => current?.close();
  }, []);
  useLayoutEffect(() => {
    // By the heading itself, in the heading's language.
    const first = dialog.current?.querySelector("h1, h2, h3, h4, h5, h6");
    dialog.current?.setAttribute("aria-labelledby", first?.id ?? "");
  });
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, and the browser's
    <dialog
      ref={dialog}
      class="plenary-dialog"
      part="dialog"
      onClose={onClose}
      // What lies inside fills it: only the backdrop is the dialog itself.
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div class="plenary-dialog-inside">
        <div class="plenary-dialog-head">
          {title && <Title id={heading}>{title}</Title>}
          <button type="button" class="plenary-button" onClick={close}>
            {locale.value.messages.close}
          </button>
        </div>
        {children}
      </div>
      <Said of={display} />
    </dialog>
  );
}
