export { Calendar } from "./calendar/calendar.tsx";
export { Changes } from "./changes/changes.tsx";
export type { Choices } from "./choices.ts";
export { type Clock, pageClock } from "./clock.ts";
export { DayNavigation } from "./day-navigation/day-navigation.tsx";
export { JumpToNow } from "./day-navigation/jump-to-now.tsx";
export { reveal } from "./day-navigation/reveal.ts";
export { openSession, showSession } from "./day-navigation/show-session.ts";
export { CardDialog, type CardDialogProps } from "./dialog/card-dialog.tsx";
export {
  builtIn,
  createDisplay,
  type Display,
  type DisplayOptions,
  type Layout,
} from "./display.ts";
export { type Inks, inksIn } from "./ground.ts";
export { Head } from "./head/head.tsx";
export { type Host, pageHost } from "./host.ts";
export type { Kept, StorageUse } from "./kept/kept.ts";
export { type KeptStorage, pageStorage } from "./kept/storage.ts";
export { LanguageSwitch } from "./language-switch/language-switch.tsx";
export { Mine } from "./mine/mine.tsx";
export { Now } from "./now/now.tsx";
export type { CardPieces, CardSlot } from "./panel-card/card-slot.ts";
export { PanelCard, type PanelCardProps } from "./panel-card/panel-card.tsx";
export { type SessionShown, useSession } from "./panel-card/use-session.ts";
export {
  ParticipantFilter,
  type ParticipantFilterProps,
} from "./participant-filter/participant-filter.tsx";
export type { Preset } from "./participant-filter/presets.tsx";
export { Programme, type ProgrammeProps } from "./programme.tsx";
export {
  AgendaProvider,
  type AgendaProviderProps,
  DisplayRoot,
  type DisplayRootProps,
  type DocumentProviderProps,
  type StoreProviderProps,
  useDisplay,
} from "./provider.tsx";
export { Search } from "./search/search.tsx";
export { NO_TIME } from "./server-drawing.ts";
export { chosenIn } from "./share/link.ts";
export { Share } from "./share/share.tsx";
export { createStore, type Stale, type Status, type Store } from "./store.ts";
export type { EmptySlot } from "./timeline/empty-slot.ts";
export { Failed } from "./timeline/states.tsx";
export { Timeline, type TimelineProps } from "./timeline/timeline.tsx";
export { useAgenda } from "./use-agenda.ts";
export { useChoices } from "./use-choices.ts";
export { ZoneSwitch } from "./zone-switch/zone-switch.tsx";
