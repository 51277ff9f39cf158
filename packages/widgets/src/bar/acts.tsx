import { Disclosure } from "../root/disclosure.tsx";
import { FeatureControls } from "../root/feature-controls.tsx";
import { modeOf } from "../root/mode.ts";
import { useDisplay } from "../root/use-display.ts";

/** The ⋯ of the bar: what a reader needs less often. */
export function Acts() {
  const { messages } = useDisplay().locale.value;
  return (
    <Disclosure class="plenary-menu" part="acts" label={messages.acts} text="⋯">
      {() => [<FeatureControls key="acts" at="acts" />, <OpenAll key="all" />]}
    </Disclosure>
  );
}

/** Opens all rows, or closes them again. */
function OpenAll() {
  const { store, density, locale, allOpen, openAll } = useDisplay();
  const { messages } = locale.value;
  const isOpen = !!allOpen.value?.open;
  if (modeOf(store, density.value) !== "rows") return null;
  return (
    <button type="button" class="plenary-button" part="open-all" onClick={() => openAll(!isOpen)}>
      {isOpen ? messages.closeAll : messages.openAll}
    </button>
  );
}
