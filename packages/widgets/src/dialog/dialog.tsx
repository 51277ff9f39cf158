import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { LiveRegion } from "../root/count.tsx";
import { applyInks } from "../root/ground.ts";
import { useDisplay } from "../root/use-display.ts";
import { headingTag } from "../text/heading.ts";

export interface DialogProps {
  /** Called when the reader has closed it: by its button, Escape, or a click outside. */
  onClose(): void;
  /** Its heading. @default the first heading inside, which needs an id */
  title?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * A modal dialog, open for as long as it is rendered. The browser keeps the focus inside and returns
 * it afterwards; both work in a shadow root.
 */
export function Dialog({ onClose, title, children }: DialogProps) {
  const display = useDisplay();
  const { headingLevel, locale } = display;
  const Title = headingTag(headingLevel.value);
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    // It brings its own ground, so that of the page must be the one of now.
    applyInks(current?.closest(".plenary") as HTMLElement);
    current?.showModal();
    // Close it before it is removed: removal alone does not return the focus.
    return () => current?.close();
  }, []);
  useLayoutEffect(() => {
    // Refer to the heading instead of copying its text, to keep the heading's language.
    const first = dialog.current?.querySelector("h1, h2, h3, h4, h5, h6");
    dialog.current?.setAttribute("aria-labelledby", first?.id ?? "");
  });
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser handles Escape
    <dialog
      ref={dialog}
      class="plenary-dialog"
      part="dialog"
      onClose={onClose}
      // The content fills the dialog, so a click whose target is the dialog is on the backdrop.
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
      <LiveRegion display={display} />
    </dialog>
  );
}
