export {
  type Additions,
  additionsOf,
  type SignedLink,
  type SignedNote,
  type SignedTranslation,
} from "./agenda/additions.ts";
export {
  type AudienceTree,
  audienceCounts,
  audienceOf,
  audienceTree,
  CONCERNS,
  type Concern,
  concernOf,
  eachSession,
  reachOf,
  type SessionConcern,
} from "./agenda/audience.ts";
export { CHANGES, type ChangeKind, type Difference, type FromTo } from "./agenda/change.ts";
export { changes, changesFor, type SessionChange } from "./agenda/changes.ts";
export { type Folded, fold, type TextRange } from "./agenda/fold.ts";
export { applyOverlay, type Overlay } from "./agenda/overlay.ts";
export type { OverlayChange, Translations } from "./agenda/overlay-change.ts";
export { type Listed, type Pairing, pairSessions } from "./agenda/pairing.ts";
export { type ParseResult, parse } from "./agenda/parse.ts";
export type { Problem } from "./agenda/problems.ts";
export { type Block, type Inline, parseRich, richToPlain } from "./agenda/rich.ts";
export {
  type Agenda,
  type Audience,
  type Contributor,
  type Day,
  EVERYONE,
  type Item,
  type Link,
  type Person,
  type Place,
  type Rich,
  type Session,
  type Text,
} from "./agenda/schema.ts";
export { createSearchIndex, highlight, type Match, type SearchIndex } from "./agenda/search.ts";
export { es } from "./locale/es.ts";
export { fr } from "./locale/fr.ts";
export { directionOf, languageName, lookup } from "./locale/language.ts";
export { type Catalogue, createLocale, type Locale } from "./locale/locale.ts";
export { en, type Messages, type Plural } from "./locale/messages.ts";
export { type CalendarLinks, calendarLinks } from "./output/calendar-links.ts";
export { type CalendarOptions, toICalendar } from "./output/ics.ts";
export { type JsonLd, toJsonLd } from "./output/jsonld.ts";
export type { OutputOptions } from "./output/options.ts";
export { dayText, sessionText, toPlainText } from "./output/plain-text.ts";
export {
  type ClockChange,
  dateAt,
  isTimeZone,
  offsetAt,
  type Resolved,
  resolveTime,
  toIso,
  type WallClock,
  wallClockAt,
} from "./time/zone.ts";
export type { AdditionView } from "./view/additions.ts";
export { type AgendaHeadView, agendaHeadView, printedText } from "./view/agenda-head.ts";
export { type ChangeView, changesView, type TellableChange } from "./view/changes.ts";
export { fromFragment, type ProgrammeLink, toFragment } from "./view/choices.ts";
export { contentLanguages } from "./view/content-languages.ts";
export {
  createViewContext,
  type Passage,
  type RichPassage,
  type ViewContext,
  type ViewOptions,
  type ZoneChoice,
} from "./view/context.ts";
export type { ContributorsView } from "./view/contributors.ts";
export { type DayChoiceView, dayNavigationView } from "./view/day-navigation.ts";
export { clockText, type DayNowView, dayNowView } from "./view/day-now.ts";
export {
  type GridCellView,
  type GridPlaceView,
  type GridRowView,
  type GridView,
  gridNow,
  gridView,
} from "./view/grid.ts";
export type { GroupView } from "./view/groups.ts";
export { assignLanes, type Interval } from "./view/lanes.ts";
export type { LinkView } from "./view/links.ts";
export { type MomentView, momentView } from "./view/moment.ts";
export { type NowView, nowView, type RunningSession } from "./view/now.ts";
export { overlapsView } from "./view/overlaps.ts";
export {
  type ItemView,
  marker,
  type PanelCardView,
  panelCardView,
} from "./view/panel-card.ts";
export {
  type ChoicesFound,
  type ChoiceView,
  findChoices,
  type ParticipantFilterView,
  participantFilterView,
} from "./view/participant-filter.ts";
export { type PresentSession, type PresentView, presentView } from "./view/present.ts";
export {
  type DayView,
  type SessionView,
  type SlotView,
  type TimelineView,
  timelineView,
} from "./view/timeline.ts";
export {
  type RangeView,
  rangeText,
  type TimesView,
  type TimeView,
  timesView,
} from "./view/times.ts";
export type { ZoneView } from "./view/zones.ts";
