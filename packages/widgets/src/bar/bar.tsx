import { Days } from "../days/day-navigation.tsx";
import { filterOf, Locked, ParticipantFilter, Unknown } from "../filter/participant-filter.tsx";
import { type Preset, Presets } from "../filter/presets.tsx";
import { Count } from "../root/count.tsx";
import { FeatureControls } from "../root/feature-controls.tsx";
import { isShort } from "../root/mode.ts";
import { useDisplay } from "../root/use-display.ts";
import { Acts } from "./acts.tsx";

/** What a reader needs while scrolling, in one line that stays at the top. */
export function Bar() {
  const { expects, store } = useDisplay();
  return (
    <div class="plenary-bar" part="bar">
      <Days />
      <ParticipantFilter inBar />
      <FeatureControls at="mine" />
      <FeatureControls at="now" />
      <FeatureControls at="search" />
      {expects.value && !isShort(store) && <i class="plenary-room" />}
      <Acts />
    </div>
  );
}

/** Under the bar: sets of groups, what the site fixed, and how many sessions are shown. */
export function BarFoot({ presets = [] }: { presets?: readonly Preset[] | undefined }) {
  const display = useDisplay();
  const { store } = display;
  const { shown, total } = store.count.value;
  const view = display.use(filterOf).value;
  return (
    <div class="plenary-bar-foot">
      {view &&
        (store.locked.value ? <Locked view={view} /> : <Presets presets={presets} view={view} />)}
      <Unknown />
      {(!isShort(store) || shown < total) && <Count display={display} />}
    </div>
  );
}
