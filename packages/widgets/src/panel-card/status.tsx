import type { PanelCardView } from "@plenary/core";
import { useDisplay } from "../provider.tsx";
import { Passage } from "../text/passage.tsx";

/** What is not as planned, in words: to be confirmed, moved (from where), cancelled, and any notice. */
export function Status({ of: { status, was, notice } }: { of: PanelCardView }) {
  const { fill, messages } = useDisplay().locale.value;
  if (!status && !notice) return null;
  return (
    <p class="plenary-status" data-status={status?.kind} part="status">
      {status && <strong>{status.label}</strong>}
      {status?.kind === "moved" && was.length > 0 && (
        <span> {fill(messages.movedFrom, { value: was.join(messages.comma) })}</span>
      )}
      {notice && (
        <span class="plenary-status-notice">
          {" "}
          <Passage of={notice} />
        </span>
      )}
    </p>
  );
}
