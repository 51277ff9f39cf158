import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";

interface Props {
  /** Of the button, and the dialog's heading. */
  label: string;
  part: string;
  /** Drawn while the dialog is open. */
  children: ComponentChildren;
}

/** A button and what it opens above the page. */
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
          // Safari gives a pressed button no focus, and a dialog gives back what there was.
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
