import type { Locale, PanelCardView } from "@plenary/core";
import { fill } from "../text/fill.ts";
import { joined } from "../text/joined.ts";
import { name, passage } from "../text/passage.tsx";

/** "Now": shown above the title, but read out after the time. */
export function running(isRunning: boolean | undefined, { messages }: Locale) {
  return isRunning && <p class="plenary-running">{messages.now}</p>;
}

/** The status in words (to be confirmed, moved and from where, cancelled) and any notice. */
export function status(view: PanelCardView, locale: Locale) {
  const { status, notice } = view;
  if (!status && !notice) return null;
  return (
    <p class="plenary-status" data-status={status?.kind} part="status">
      {words(view, locale)}
      {notice && <span class="plenary-status-notice"> {passage(notice)}</span>}
    </p>
  );
}

/** The status alone, as one of the facts of a row. */
export function statusWords(view: PanelCardView, locale: Locale) {
  const { status } = view;
  return (
    status && (
      <span class="plenary-row-status" data-status={status.kind} part="status">
        {words(view, locale)}
      </span>
    )
  );
}

function words({ status, was }: PanelCardView, { messages }: Locale) {
  return [
    status && <strong>{status.label}</strong>,
    status?.kind === "moved" && was.length > 0 && (
      <span> · {fill(messages.movedFrom, { value: joined(was, messages.comma, name) })}</span>
    ),
  ];
}

/** The notice alone, first of what a row opens to. */
export function notice({ notice }: PanelCardView) {
  return notice && <p class="plenary-status">{passage(notice)}</p>;
}
