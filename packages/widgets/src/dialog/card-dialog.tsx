import { useLayoutEffect, useRef } from "preact/hooks";
import type { CardSlot } from "../panel-card/card-slot.ts";
import { PanelCard } from "../panel-card/panel-card.tsx";
import { useDisplay } from "../provider.tsx";

export interface CardDialogProps {
  /** The id of a session of the agenda. */
  session: string;
  /** Called once the reader has closed it: by its button, Escape, or beside it. */
  onClose(): void;
  /** Draws what stands in the card. @default all that the programme says of the session */
  card?: CardSlot | undefined;
}

/**
 * A session's full card above the page, for as long as it is drawn. The browser keeps the focus
 * inside, and gives it back to where it was; both work inside a shadow root.
 */
export function CardDialog({ session, onClose, card }: CardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it leaves: an element that is only removed gives no focus back.
    return () => current?.close();
  }, []);
  useLayoutEffect(() => {
    // The card's own heading names it, in the heading's language.
    const heading = dialog.current?.querySelector("[aria-labelledby]");
    dialog.current?.setAttribute("aria-labelledby", heading?.getAttribute("aria-labelledby") ?? "");
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
        <button type="button" class="plenary-button" onClick={close}>
          {useDisplay().locale.value.messages.close}
        </button>
        <PanelCard session={session} card={card} />
      </div>
    </dialog>
  );
}
