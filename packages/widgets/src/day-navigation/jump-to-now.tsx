import { nowView } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useDisplay } from "../provider.tsx";
import { showSession } from "./show-session.ts";

/** Leads to the first session that is on, and only while one is that the filter leaves. */
export function JumpToNow() {
  const { store, now, many, locale, act } = useDisplay();
  const running = useComputed(() => {
    const agenda = store.agenda.value;
    return agenda ? nowView(agenda, now.value).running : [];
  });
  const first = running.value.find(({ session }) => store.left(session));
  if (!first || !many.value) return null;
  const { session, day } = first;
  return (
    <button
      type="button"
      class="plenary-button plenary-jump"
      part="jump"
      onClick={({ currentTarget }) => {
        const root = currentTarget.closest(".plenary") as HTMLElement;
        const chosen = store.choices.value.day;
        if (chosen && chosen !== day?.date) act(() => store.choose({ day: undefined }));
        // Its day may have to be drawn first.
        setTimeout(() => showSession(root, session.id));
      }}
    >
      {locale.value.messages.days.now}
    </button>
  );
}
