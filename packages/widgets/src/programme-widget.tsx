import { Bar, BarFoot } from "./bar/bar.tsx";
import type { ParticipantFilterProps } from "./filter/participant-filter.tsx";
import { Head } from "./head/head.tsx";
import { Strip } from "./head/strip.tsx";
import { Timeline, type TimelineProps } from "./list/timeline.tsx";
import { FeatureControls } from "./root/feature-controls.tsx";

export type ProgrammeProps = Pick<TimelineProps, "card" | "empty"> &
  Pick<ParticipantFilterProps, "presets">;

/** The whole programme: head, what is on, bar and days. */
export function Programme({ presets, ...slots }: ProgrammeProps) {
  return (
    <>
      <Head />
      <Strip />
      <Bar />
      <BarFoot presets={presets} />
      <FeatureControls at="above" />
      <Timeline {...slots} below={1} />
    </>
  );
}
