import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "../../dialog/dialog.tsx";

interface Props {
  /** The button's text, and the dialog's heading. */
  label: string;
  part: string;
  /** Drawn while the dialog is open. */
  children: ComponentChildren;
}

/** A button and the dialog it opens. */
export function DialogButton({ label, part, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
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
  );
}
