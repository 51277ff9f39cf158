import type { ContinuedView } from "@plenary/core";
import { passage } from "../text/passage.tsx";
import type { ListOptions } from "./session.tsx";

/** A session of an earlier day that is still on: a line that leads to it. */
export function Continued({ view, list }: { view: ContinuedView; list: ListOptions }) {
  const { store, display, locale } = list;
  const { session, title, range, status } = view;
  const go = () => {
    // The chosen day is a later one than that on which it began.
    if (store.choices.peek().day) display.choose({ day: undefined });
    display.show({ id: session.id, open: true });
  };
  return (
    <li
      class="plenary-session plenary-slot"
      data-quiet="true"
      data-status={session.status}
      hidden={!store.visible.value.has(session)}
    >
      <p class="plenary-continued" part="continued">
        <button type="button" class="plenary-continued-title" onClick={go}>
          {passage(title)}
        </button>{" "}
        <span class="plenary-continued-facts">
          {[locale.messages.continued, range, status].filter(Boolean).join(" · ")}
        </span>
      </p>
    </li>
  );
}
