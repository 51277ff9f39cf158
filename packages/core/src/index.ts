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
} from "./audience/audience.ts";
export type {
  AgendaInput,
  AudienceInput,
  ContributorInput,
  DayInput,
  ItemInput,
  LinkInput,
  PersonInput,
  PlaceInput,
  SessionInput,
} from "./document/agenda-input.ts";
export { explain } from "./document/explain.ts";
export { toJson } from "./document/json.ts";
export { type ParseResult, parse, parseSession } from "./document/parse.ts";
export type { Expected, Facts, Found, Problem } from "./document/problems.ts";
export { type Block, type Inline, parseRich, richToPlain } from "./document/rich.ts";
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
} from "./document/schema.ts";
export { agendaTemplate, type TemplateOptions } from "./document/template.ts";
export { type CalendarLinks, calendarLinks } from "./features/calendar/calendar-links.ts";
export { type CalendarSelection, calendarText } from "./features/calendar/ics.ts";
export type { CalendarMessages } from "./features/calendar/messages.ts";
export {
  CHANGES,
  type ChangeKind,
  type Difference,
  type FromTo,
} from "./features/changes/change.ts";
export { changes, changesFor, type SessionChange } from "./features/changes/changes.ts";
export {
  type ChangeView,
  changesView,
  type TellableChange,
} from "./features/changes/changes-view.ts";
export type { LocaleOptions } from "./features/delivery/output-context.ts";
export {
  type FilterIndex,
  filterIndex,
  KINDS,
  type Kind,
  matchesPicks,
  type Picks,
  valueName,
} from "./features/filters/filters.ts";
export type { FiltersMessages } from "./features/filters/messages.ts";
export {
  type GridCellView,
  type GridPlaceView,
  type GridRowView,
  type GridView,
  gridNow,
  gridView,
} from "./features/grid/grid.ts";
export { assignLanes, type Interval } from "./features/grid/lanes.ts";
export type { GridMessages } from "./features/grid/messages.ts";
export type { JsonLd } from "./features/jsonld/jsonld.ts";
export { type Listed, type Pairing, pairSessions } from "./features/kept/pairing.ts";
export { overlapsView } from "./features/mine/overlaps.ts";
export { type NowSession, type NowView, nowView } from "./features/now/now.ts";
export {
  type Additions,
  additionsOf,
  type SignedLink,
  type SignedNote,
  type SignedTranslation,
} from "./features/overlay/additions.ts";
export {
  type AdditionView,
  agendaAdditions,
  dayAdditions,
  daySigner,
  itemAdditions,
  sessionAdditions,
} from "./features/overlay/additions-view.ts";
export { applyOverlay, type Overlay } from "./features/overlay/overlay.ts";
export type { OverlayChange, Translations } from "./features/overlay/overlay-change.ts";
export { clockText, type DayPresentView, dayPresentView } from "./features/present/day-present.ts";
export {
  isUnderway,
  type PresentAt,
  presentAt,
  type RunningSession,
} from "./features/present/present.ts";
export { type ChoicesFound, findChoices } from "./features/search/find-choices.ts";
export { type Folded, fold, type TextRange } from "./features/search/fold.ts";
export type { SearchMessages } from "./features/search/messages.ts";
export {
  createSearchIndex,
  highlight,
  type Match,
  type SearchIndex,
} from "./features/search/search.ts";
export type { ShareMessages } from "./features/share/messages.ts";
export { dayText, sessionText } from "./features/share/plain-text.ts";
export { toAddress, toFragment } from "./features/share/write-link.ts";
export type { ZonesMessages } from "./features/zones/messages.ts";
export { builtIn } from "./languages/built-in.ts";
export { type AgendaHeadView, agendaHeadView, printedText } from "./list/agenda-head.ts";
export { contentLanguages } from "./list/content-languages.ts";
export {
  createViewContext,
  type Passage,
  type RichPassage,
  type ViewContext,
  type ViewOptions,
  type ZoneChoice,
} from "./list/context.ts";
export type { ContinuedView } from "./list/continued.ts";
export type { ContributorsView, NameView } from "./list/contributors.ts";
export { type DayChoiceView, dayNavigationView } from "./list/day-navigation.ts";
export { type GroupView, isForEveryone } from "./list/groups.ts";
export { asLayout, type ChosenLayout, fromFragment, type ProgrammeLink } from "./list/link.ts";
export type { LinkView } from "./list/links.ts";
export { type MomentView, momentView } from "./list/moment.ts";
export {
  type ItemView,
  marker,
  type PanelCardView,
  panelCardView,
} from "./list/panel-card.ts";
export {
  type ChoiceView,
  type ParticipantFilterView,
  participantFilterView,
} from "./list/participant-filter.ts";
export {
  type DayView,
  type SessionView,
  type SlotView,
  type StartView,
  type TimelineView,
  timelineView,
} from "./list/timeline.ts";
export {
  type RangeView,
  rangeText,
  type TimesView,
  type TimeView,
  timesView,
} from "./list/times.ts";
export type { ZoneView } from "./list/zones.ts";
export {
  type Catalogue,
  type FeatureMessages,
  type Language,
  type LanguagePart,
  mergeLanguages,
  type Regions,
  type WholeLanguage,
} from "./locale/catalogue.ts";
export { directionOf, languageName, lookup } from "./locale/language.ts";
export { createLocale, type Locale } from "./locale/locale.ts";
export type { Messages, Plural } from "./locale/messages.ts";
export {
  type CalendarOptions,
  type OutputOptions,
  toICalendar,
  toJsonLd,
  toPlainText,
} from "./outputs.ts";
export {
  type ClockChange,
  dateAt,
  isTimeZone,
  localZone,
  offsetAt,
  type Resolved,
  resolveTime,
  toIso,
  type WallClock,
  wallClockAt,
} from "./time/zone.ts";
