import { Calendar } from "./calendar/calendar.tsx";
import { Changes } from "./changes/changes.tsx";
import { DayNavigation } from "./day-navigation/day-navigation.tsx";
import { Head } from "./head/head.tsx";
import { LanguageSwitch } from "./language-switch/language-switch.tsx";
import { Mine } from "./mine/mine.tsx";
import {
  ParticipantFilter,
  type ParticipantFilterProps,
} from "./participant-filter/participant-filter.tsx";
import { Search } from "./search/search.tsx";
import { Share } from "./share/share.tsx";
import { Timeline, type TimelineProps } from "./timeline/timeline.tsx";
import { ZoneSwitch } from "./zone-switch/zone-switch.tsx";

export type ProgrammeProps = Pick<TimelineProps, "card" | "empty"> & ParticipantFilterProps;

/** All of it: what the agenda is, what can be chosen of it, and the days. */
export function Programme({ presets, ...slots }: ProgrammeProps) {
  return (
    <>
      <Head />
      <ParticipantFilter presets={presets} />
      <div class="plenary-controls">
        <Search />
        <ZoneSwitch />
        <LanguageSwitch />
        <Calendar />
        <Share />
      </div>
      <Mine />
      <Changes />
      <DayNavigation />
      <Timeline {...slots} below={1} />
    </>
  );
}
