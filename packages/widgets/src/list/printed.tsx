import { printedText } from "@plenary/core";
import { useDisplay } from "../root/use-display.ts";

/** Once only: written again, it would look as if a translator had replaced it. */
function writeAddress(at: HTMLElement | null) {
  if (at) at.textContent = at.ownerDocument.URL.replace(/#.*/, "");
}

/** The footer in print: when it was printed, and the programme's address. */
export function Printed() {
  const { context, now } = useDisplay();
  if (!context.value || Number.isNaN(now.value)) return null;
  return (
    <p class="plenary-printed">
      <span>{printedText(context.value, now.value)}</span>
      <bdi ref={writeAddress} />
    </p>
  );
}
