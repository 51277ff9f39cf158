import { useDisplay } from "../../root/use-display.ts";
import { CopyField } from "../delivery/copy-field.tsx";
import type { ShareActions } from "../delivery/share-actions.tsx";

/**
 * The agenda's hosted calendar, which is updated with every change and needs no download. A `webcal:`
 * link asks the device's calendar to follow it, where an https link would be downloaded once. Not
 * every device knows what to do with it, so the address stands beside it.
 */
export function Subscribe({ actions }: { actions: ShareActions }) {
  const { store, locale } = useDisplay();
  const { subscribe, follows } = locale.value.words("calendar");
  const address = store.agenda.value?.calendarUrl;
  return address ? (
    <>
      <CopyField
        label={subscribe}
        address={address}
        href={address.replace(/^https:/i, "webcal:")}
        actions={actions}
      />
      <p class="plenary-hint">{follows}</p>
    </>
  ) : null;
}
