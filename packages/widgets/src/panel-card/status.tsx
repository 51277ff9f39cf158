import type { Locale, PanelCardView } from "@plenary/core";
import { fill } from "../text/fill.ts";
import { joined } from "../text/joined.ts";
import { name, passage } from "../text/passage.tsx";

/** That it is on at the moment: above the title for the eye, after the time for the ear. */
export function running(isRunning: boolean | undefined, { messages }: Locale) {
  return isRunning && <p class="plenary-running">{messages.now}</p>;
}

/** What is not as planned, in words: to be confirmed, moved (from where), cancelled, and any notice. */
export function status({ status, was, notice }: PanelCardView, { messages }: Locale) {
  if (!status && !notice) return null;
  return (
    <p class="plenary-status" data-status={status?.kind} part="status">
      {status && <strong>{status.label}</strong>}
      {status?.kind === "moved" && was.length > 0 && (
        <span> · {fill(messages.movedFrom, { value: joined(was, messages.comma, name) })}</span>
      )}
      {notice && <span class="plenary-status-notice"> {passage(notice)}</span>}
    </p>
  );
}
