import { dateAt, presentAt } from "@plenary/core";
import { reveal } from "../../list/reveal.ts";
import { BarButton } from "../../root/bar-button.tsx";
import { isShort } from "../../root/mode.ts";
import { useDerived } from "../../root/use-derived.ts";
import { useDisplay } from "../../root/use-display.ts";
import { isUnderwayOf } from "./moment-of.ts";

/**
 * Jumps to the line of the present: to the first visible session that is on, or else to the next of
 * today. Shown only while there is one.
 */
export function JumpToNow() {
  const display = useDisplay();
  const { store, now, locale, choose, show } = display;
  const id = useDerived(() => {
    const agenda = store.agenda.value;
    if (!agenda || !display.use(isUnderwayOf).value) return;
    const {
      running,
      next,
      untilNext = 0,
    } = presentAt(agenda, now.value, (session) => store.visible.value.has(session));
    const dateIn = (ahead: number) => dateAt(agenda.timeZone, now.value + ahead);
    const later = dateIn(untilNext) === dateIn(0) ? next : [];
    const [first] = [...running.filter(({ isLong }) => !isLong), ...later, ...running];
    return first?.session.id;
  }, [store, now, display]);
  if (!id || isShort(store)) return null;
  return (
    <BarButton
      class="plenary-jump"
      part="jump"
      label={locale.value.words("present").jump}
      onClick={() => {
        reveal(store, id, choose);
        show({ id, open: false });
      }}
    />
  );
}
