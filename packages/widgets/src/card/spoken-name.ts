import { computed } from "@preact/signals";
import type { Display, Named } from "../state/feature.ts";

/** The titles that more than one session has. */
const repeatedTitles = ({ store, context }: Display) =>
  computed(() => {
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const { session } of store.sessions.value.values()) {
      const { text = "" } = context.value?.passage(session.title) ?? {};
      (seen.has(text) ? repeated : seen).add(text);
    }
    return repeated;
  });

/** How a control names its session: by its title, and by its day if others have the same title. */
export function spokenName({ session, title: { text } }: Named, display: Display): string {
  const { store, locale } = display;
  const date = store.sessions.peek().get(session.id)?.day?.date;
  if (!date || !display.use(repeatedTitles).peek().has(text)) return text;
  const { messages, shortDay } = locale.peek();
  return text + messages.comma + shortDay(date);
}
