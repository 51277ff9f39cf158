import { sessionText } from "@plenary/core";
import { useSession } from "../../card/use-session.ts";
import { useDisplay } from "../../root/use-display.ts";
import { headingTag } from "../../text/heading.ts";
import { addressTo } from "../delivery/address-to.ts";
import { useDialogActions } from "../delivery/share-actions.tsx";

/** A session as a link and as a text, to copy or to send. */
export function SessionShare({ session: id }: { session: string }) {
  const display = useDisplay();
  const { context: current, locale, headingLevel } = display;
  const actions = useDialogActions();
  const shown = useSession(id);
  const context = current.value;
  if (!shown || !context) return null;
  const { words } = locale.value;
  const { label, copyText, send } = words("share");
  const Title = headingTag(headingLevel.value + 1);
  const address = addressTo(display, { session: id });
  const text = () => sessionText(shown.view.session, shown.day, context, address);
  const button = (name: string, act: () => void) => (
    <button type="button" class="plenary-button" onClick={act}>
      {name}
    </button>
  );
  return (
    <>
      <Title class="plenary-acts-title">{label}</Title>
      <div class="plenary-acts">
        {address && button(words("delivery").copy, () => actions.copy(address))}
        {button(copyText, () => actions.copy(text()))}
        {actions.send && button(send, () => actions.send?.(text()))}
      </div>
    </>
  );
}
