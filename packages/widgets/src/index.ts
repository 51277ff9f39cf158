export {
  builtIn,
  createDisplay,
  type Display,
  type DisplayOptions,
} from "./display.ts";
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
export { type Choices, createStore, type Status, type Store } from "./store.ts";
export { Timeline, type TimelineProps } from "./timeline/timeline.tsx";
