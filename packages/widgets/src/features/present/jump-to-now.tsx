import { presentAt } from "@plenary/core";
import { BarButton } from "../../root/bar-button.tsx";
import { isShort } from "../../root/mode.ts";
import { useDerived } from "../../root/use-derived.ts";
import { useDisplay } from "../../root/use-display.ts";

/** Jumps to the first running session; shown only while a visible session is running. */
export function JumpToNow() {
  const { store, now, locale, choose, show } = useDisplay();
  const running = useDerived(() => {
    const agenda = store.agenda.value;
    return agenda ? presentAt(agenda, now.value).running : [];
  }, [store, now]);
  const first = running.find(({ session }) => store.visible.value.has(session));
  if (!first || isShort(store)) return null;
  const { session, day } = first;
  return (
    <BarButton
      class="plenary-jump"
      part="jump"
      label={locale.value.words("present").jump}
      onClick={() => {
        const chosen = store.choices.value.day;
        if (chosen && chosen !== day?.date) choose({ day: undefined });
        show({ id: session.id, open: false });
      }}
    />
  );
}
