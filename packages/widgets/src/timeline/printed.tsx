import { printedText } from "@plenary/core";
import { useDisplay } from "../provider.tsx";

/** The foot of paper: when it was printed, and where the programme can be read. Not on a screen. */
export function Printed() {
  const { context, now } = useDisplay();
  if (!context.value || Number.isNaN(now.value)) return null;
  return (
    <p class="plenary-printed">
      <span>{printedText(context.value, now.value)}</span>
      <bdi
        ref={(address) => {
          if (address) address.textContent = address.ownerDocument.URL.replace(/#.*/, "");
        }}
      />
    </p>
  );
}
