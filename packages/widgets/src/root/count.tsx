import { useEffect, useRef } from "preact/hooks";
import type { Display } from "../state/feature.ts";

/** "12 of 87 sessions". */
function countText({ store, locale }: Display): string {
  const { plural, messages, number } = locale.value;
  const { shown, total } = store.count.value;
  return shown === total
    ? plural(messages.sessions, total)
    : plural(messages.sessionsOf, shown, { total: number(total) });
}

/** How many sessions are visible, updated at once. */
export function Count({ display }: { display: Display }) {
  return (
    <span class="plenary-count" part="count" aria-hidden="true">
      {countText(display)}
    </span>
  );
}

/** Milliseconds after the reader's last click or key, so that only the final count is announced. */
const ANNOUNCE_AFTER = 400;

/**
 * Announces messages, and how many sessions are visible after the reader's action. Each root has one,
 * and it is in the DOM before the first message, as live regions must be.
 */
export function Announcer({ display }: { display: Display }) {
  const { store } = display;
  const { day } = store.choices.value;
  const visible = store.visible.value;
  const agenda = store.agenda.value;
  const act = display.acts.value;
  const last = useRef({ act, agenda, visible, day });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = { act, agenda, visible, day };
    // Neither what the site changes nor a new document is an answer to the reader. Switching zone or
    // language is an act, but does not change the count.
    if (act === before.act || agenda !== before.agenda) return;
    if (visible === before.visible && day === before.day) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => display.announce(countText(display)), ANNOUNCE_AFTER);
  }, [display, act, agenda, visible, day]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return <LiveRegion display={display} />;
}

/** Live regions behind a modal dialog are silent, so each dialog has one of its own. */
export function LiveRegion({ display }: { display: Display }) {
  return (
    <p class="plenary-unseen" role="status">
      {display.announcement.value}
    </p>
  );
}
