import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "../../dialog/dialog.tsx";
import { useDisplay } from "../../root/use-display.ts";
import { useShown } from "./use-shown.ts";

interface Props {
  /** The feature that it belongs to, whose words have its label; that is also the dialog's heading. */
  part: "calendar" | "share";
  /** Drawn while the dialog is open. */
  children: ComponentChildren;
}

/**
 * A button and the dialog it opens. None in a programme of one session, which has the same in that
 * session's own dialog.
 */
export function DialogButton({ part, children }: Props) {
  const { label } = useDisplay().locale.value.words(part);
  const { total } = useShown();
  const [isOpen, setOpen] = useState(false);
  return total > 1 ? (
    <>
      <button
        type="button"
        class="plenary-button"
        part={part}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          // Safari does not focus a clicked button, but the dialog needs it to return the focus.
          currentTarget.focus();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {isOpen && (
        <Dialog title={label} onClose={() => setOpen(false)}>
          {children}
        </Dialog>
      )}
    </>
  ) : null;
}
