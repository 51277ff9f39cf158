export { type Clock, pageClock } from "./clock.ts";
export { DayNavigation } from "./day-navigation/day-navigation.tsx";
export { JumpToNow } from "./day-navigation/jump-to-now.tsx";
export { showSession } from "./day-navigation/show-session.ts";
export { CardDialog, type CardDialogProps } from "./dialog/card-dialog.tsx";
export {
  builtIn,
  createDisplay,
  type Display,
  type DisplayOptions,
  type Layout,
} from "./display.ts";
export { Head } from "./head/head.tsx";
export { LanguageSwitch } from "./language-switch/language-switch.tsx";
export { PanelCard, type PanelCardProps } from "./panel-card/panel-card.tsx";
export { ParticipantFilter } from "./participant-filter/participant-filter.tsx";
export { Programme } from "./programme.tsx";
export {
  AgendaProvider,
  type AgendaProviderProps,
  DisplayRoot,
  type DisplayRootProps,
  useDisplay,
} from "./provider.tsx";
export { Search } from "./search/search.tsx";
export { type Choices, createStore, type Status, type Store } from "./store.ts";
export { Timeline, type TimelineProps } from "./timeline/timeline.tsx";
export { ZoneSwitch } from "./zone-switch/zone-switch.tsx";
