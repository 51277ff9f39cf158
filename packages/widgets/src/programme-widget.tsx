import { DayNavigation } from "./days/day-navigation.tsx";
import { ParticipantFilter, type ParticipantFilterProps } from "./filter/participant-filter.tsx";
import { Head } from "./head/head.tsx";
import { Timeline, type TimelineProps } from "./list/timeline.tsx";
import { FeatureControls } from "./root/feature-controls.tsx";
import { isShort } from "./root/mode.ts";
import { useDisplay } from "./root/use-display.ts";

export type ProgrammeProps = Pick<TimelineProps, "card" | "empty"> & ParticipantFilterProps;

/** The whole programme: head, filter, controls and days. */
export function Programme({ presets, ...slots }: ProgrammeProps) {
  const { expects, store } = useDisplay();
  const keepsRoom = expects.value && !isShort(store);
  return (
    <>
      <Head />
      <ParticipantFilter presets={presets} />
      <div class="plenary-controls">
        {/* As large as a search field, and as two buttons. */}
        {keepsRoom && <i class="plenary-room" data-for="lead" />}
        <FeatureControls at="lead" />
        <FeatureControls at="bar" />
        {keepsRoom && <i class="plenary-room" data-for="bar" />}
      </div>
      <FeatureControls at="above" />
      <DayNavigation />
      <Timeline {...slots} below={1} />
    </>
  );
}
