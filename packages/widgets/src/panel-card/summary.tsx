import type { Messages, RichPassage } from "@plenary/core";
import { useState } from "preact/hooks";
import { blocks } from "../text/rich.tsx";

interface Props {
  of: RichPassage;
  /** For its text: what the button controls. */
  id: string;
  messages: Messages;
}

/** A long summary: its opening lines, and the rest when asked for. On paper it is whole. */
export function Summary({ of, id, messages }: Props) {
  const [open, setOpen] = useState(false);
  const [lead, ...rest] = of.blocks;
  return (
    <div class="plenary-summary" data-open={open}>
      <div class="plenary-rich" id={id} lang={of.lang} dir={of.dir}>
        <div class="plenary-lead">{lead && blocks([lead])}</div>
        <div class="plenary-rest" hidden={!open}>
          {blocks(rest)}
        </div>
      </div>
      <button
        type="button"
        class="plenary-more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? messages.readLess : messages.readMore}
      </button>
    </div>
  );
}
