import { useEffect, useRef } from "preact/hooks";
import type { Display } from "./display.ts";

/** "12 of 87 sessions". */
function countText({ store, locale }: Display): string {
  const { plural, messages, number } = locale.value;
  const { shown, total } = store.count.value;
  return shown === total
    ? plural(messages.sessions, total)
    : plural(messages.sessionsOf, shown, { total: number(total) });
}

/** How many sessions are left, seen at once. */
export function Count({ of }: { of: Display }) {
  return (
    <span class="plenary-count" aria-hidden="true">
      {countText(of)}
    </span>
  );
}

/** Waits until the reader has done clicking and typing: each change said is a sentence to sit through. */
const ANNOUNCE_AFTER = 400;

/**
 * Says politely what there is to say, and how many sessions are left after the reader's act. One
 * stands in each root, empty, before there is something to say.
 */
export function Announcer({ of: display }: { of: Display }) {
  const { store, acts } = display;
  const { audiences, day, search } = store.choices.value;
  const mine = store.mine.value;
  const act = acts.value;
  const heard = useRef(act);
  // A switch of zone or language is an act too, but leaves the count as it is.
  useEffect(() => {
    // What the site or a new document changes is no answer to the reader.
    if (heard.current === act) return;
    heard.current = act;
    const timer = setTimeout(() => display.say(countText(display)), ANNOUNCE_AFTER);
    return () => clearTimeout(timer);
  }, [audiences, day, search, mine]);
  return <Said of={display} />;
}

/** What is said, where it is heard: nothing is, from behind a dialog, so each has one of its own. */
export function Said({ of }: { of: Display }) {
  return (
    <p class="plenary-unseen" role="status">
      {of.said.value}
    </p>
  );
}
