import { useState } from "preact/hooks";
import { FeatureControls } from "../root/feature-controls.tsx";
import { modeOf } from "../root/mode.ts";
import { Pulldown } from "../root/pulldown.tsx";
import { useDisplay } from "../root/use-display.ts";

/** The ⋯ of the bar: what a reader needs less often. */
export function Acts() {
  const { messages } = useDisplay().locale.value;
  return (
    <Pulldown class="plenary-menu" part="acts" label={messages.acts} text="⋯">
      {() => [<FeatureControls key="acts" at="acts" />, <OpenAll key="all" />]}
    </Pulldown>
  );
}

/** Opens or closes all rows. */
function OpenAll() {
  const { store, density, locale, openAll } = useDisplay();
  const [isOpen, setOpen] = useState(false);
  const { messages } = locale.value;
  if (modeOf(store, density.value) !== "rows") return null;
  return (
    <button
      type="button"
      class="plenary-button"
      part="open-all"
      onClick={() => {
        openAll(!isOpen);
        setOpen(!isOpen);
      }}
    >
      {isOpen ? messages.closeAll : messages.openAll}
    </button>
  );
}
