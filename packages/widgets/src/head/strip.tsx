import { FeatureControls } from "../root/feature-controls.tsx";
import { isShort } from "../root/mode.ts";
import { useDisplay } from "../root/use-display.ts";

/**
 * Under the head while the event is on: what is on and what is next. Its place is kept for a feature
 * that may come later, so that nothing below it moves.
 */
export function Strip() {
  const display = useDisplay();
  const { expects, store } = display;
  const features = store.features.value;
  const present = features.find(({ present }) => present)?.present;
  const isUnderway = present && display.use(present.isUnderwayOf).value;
  const isWanted = expects.value || features.some(({ controls }) => controls?.strip);
  if (!isUnderway || !isWanted || isShort(store)) return null;
  return (
    <div class="plenary-strip">
      <FeatureControls at="strip" />
    </div>
  );
}
