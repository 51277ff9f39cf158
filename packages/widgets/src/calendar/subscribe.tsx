import { CopyField } from "../share/copy-field.tsx";
import type { HandOut } from "../share/hand-out.tsx";
import { useDisplay } from "../use-display.ts";

/** The agenda's hosted calendar: it follows every change, and needs no download. */
export function Subscribe({ hand }: { hand: HandOut }) {
  const { store, locale } = useDisplay();
  const { subscribe, follows } = locale.value.messages.calendar;
  const address = store.agenda.value?.calendarUrl;
  return address ? (
    <>
      <CopyField leads label={subscribe} address={address} hand={hand} />
      <p class="plenary-hint">{follows}</p>
    </>
  ) : null;
}
