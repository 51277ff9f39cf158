import { DayNavigation } from "./day-navigation/day-navigation.tsx";
import { Head } from "./head/head.tsx";
import { LanguageSwitch } from "./language-switch/language-switch.tsx";
import { ParticipantFilter } from "./participant-filter/participant-filter.tsx";
import { Search } from "./search/search.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { ZoneSwitch } from "./zone-switch/zone-switch.tsx";

/** All of it: what the agenda is, what can be chosen of it, and the days. */
export function Programme() {
  return (
    <>
      <Head />
      <ParticipantFilter />
      <div class="plenary-controls">
        <Search />
        <ZoneSwitch />
        <LanguageSwitch />
      </div>
      <DayNavigation />
      <Timeline below={1} />
    </>
  );
}
