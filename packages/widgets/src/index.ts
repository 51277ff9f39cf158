/** The list. Its features are imported by name: `@plenary/widgets/search` and so on. */

export { PanelCard, type PanelCardProps } from "./card/panel-card.tsx";
export { type SessionShown, useSession } from "./card/use-session.ts";
export { DayNavigation } from "./days/day-navigation.tsx";
export { CardDialog, type CardDialogProps } from "./dialog/card-dialog.tsx";
export { linkChoices } from "./features/share/link-choices.ts";
export { ParticipantFilter, type ParticipantFilterProps } from "./filter/participant-filter.tsx";
export type { Preset } from "./filter/presets.tsx";
export { Head } from "./head/head.tsx";
export type { EmptySlot } from "./list/empty-slot.ts";
export { reveal } from "./list/reveal.ts";
export { Timeline, type TimelineProps } from "./list/timeline.tsx";
export { pageAddress } from "./page/address.ts";
export { type Clock, pageClock } from "./page/clock.ts";
export { type Host, pageHost } from "./page/host.ts";
export type { KeptStorage } from "./page/storage.ts";
export { Programme, type ProgrammeProps } from "./programme-widget.tsx";
export { Boundary, type BoundaryProps } from "./root/boundary.tsx";
export { builtIn } from "./root/built-in.ts";
export { createDisplay } from "./root/display.ts";
export { DisplayRoot, type DisplayRootProps } from "./root/display-root.tsx";
export { FeatureControls } from "./root/feature-controls.tsx";
export { type Inks, inksIn } from "./root/ground.ts";
export { holdPlace } from "./root/hold-place.ts";
export {
  AgendaProvider,
  type AgendaProviderProps,
  type DocumentProviderProps,
  type StoreProviderProps,
} from "./root/provider.tsx";
export { NO_TIME } from "./root/server-drawing.ts";
export { Failed } from "./root/states.tsx";
export { useAgenda } from "./root/use-agenda.ts";
export { useChoices } from "./root/use-choices.ts";
export { useDisplay } from "./root/use-display.ts";
export type { CardPieces, CardSlot } from "./state/card-slot.ts";
export { type Choices, type Chooser, UNFILTERED } from "./state/choices.ts";
export type {
  CardParts,
  Chip,
  Controls,
  DayDrawingProps,
  DaysDrawing,
  Density,
  Display,
  DisplayOptions,
  Feature,
  Filter,
  FilterPanel,
  Layout,
  Store,
} from "./state/feature.ts";
export type { Amendment, Reading, Stale, Status } from "./state/programme.ts";
export { createStore, type StoreOptions } from "./state/store.ts";
