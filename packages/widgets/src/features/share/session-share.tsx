import { sessionText } from "@plenary/core";
import { useSession } from "../../card/use-session.ts";
import { useDisplay } from "../../root/use-display.ts";
import { Acts, act } from "../delivery/acts.tsx";
import { addressTo } from "../delivery/address-to.ts";
import { useDialogActions } from "../delivery/share-actions.tsx";

/** A session as a link and as a text, to copy or to send. */
export function SessionShare({ session: id }: { session: string }) {
  const display = useDisplay();
  const { context: current, locale } = display;
  const actions = useDialogActions();
  const shown = useSession(id);
  const context = current.value;
  if (!shown || !context) return null;
  const { words } = locale.value;
  const { label, copyText, send } = words("share");
  const address = addressTo(display, { session: id });
  const text = () => sessionText(shown.view.session, shown.day, context, address);
  return (
    <Acts title={label}>
      {address && act(words("delivery").copy, () => actions.copy(address))}
      {act(copyText, () => actions.copy(text()))}
      {actions.send && act(send, () => actions.send?.(text()))}
    </Acts>
  );
}
