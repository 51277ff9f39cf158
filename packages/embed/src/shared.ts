/**
 * What the list shares with the acts: Preact, its hooks and signals whole, since both must use the
 * same, and by name what of the list the acts are made of. The build of the acts takes these from the
 * list instead of holding them again, and fails for one that is not here.
 *
 * In the scripts it is an array in this order. Within a major version names may be added at the end,
 * and none removed, changed or moved: any list and acts of one major version work together.
 */
import {
  action,
  batch,
  computed,
  createModel,
  effect,
  Signal,
  signal,
  untracked,
  useComputed,
  useModel,
  useSignal,
  useSignalEffect,
} from "@preact/signals";
import {
  Component,
  cloneElement,
  createContext,
  createElement,
  createPortal,
  createRef,
  Fragment,
  h,
  hydrate,
  isValidElement,
  options,
  render,
  toChildArray,
} from "preact";
import {
  useCallback,
  useContext,
  useDebugValue,
  useEffect,
  useErrorBoundary,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "preact/hooks";
import {
  audienceCounts,
  audienceOf,
  audienceTree,
  CONCERNS,
  concernOf,
  eachSession,
  mentions,
  reachOf,
} from "../../core/src/audience/audience.ts";
import { entry } from "../../core/src/document/entry.ts";
import { toJson } from "../../core/src/document/json.ts";
import { createReading } from "../../core/src/document/meaning.ts";
import { parse, parseSession } from "../../core/src/document/parse.ts";
import { reportTo } from "../../core/src/document/problems.ts";
import { isRecord, read } from "../../core/src/document/read.ts";
import { parseRich, richToPlain } from "../../core/src/document/rich.ts";
import {
  agenda,
  EVERYONE,
  LANGUAGE,
  linkFields,
  links,
  session,
} from "../../core/src/document/schema.ts";
import {
  anyString,
  flag,
  listOrEmpty,
  record,
  reference,
  string,
  text,
} from "../../core/src/document/shape.ts";
import { textsOf, translationsOf } from "../../core/src/document/translations.ts";
import { wellFormed } from "../../core/src/document/well-formed.ts";
import { clockText, dayPresentView } from "../../core/src/features/present/day-present.ts";
import { presentAt } from "../../core/src/features/present/present.ts";
import { agendaHeadView, printedText } from "../../core/src/list/agenda-head.ts";
import { contentLanguages } from "../../core/src/list/content-languages.ts";
import { createViewContext } from "../../core/src/list/context.ts";
import { runsOverDays } from "../../core/src/list/continued.ts";
import { dayNavigationView } from "../../core/src/list/day-navigation.ts";
import { endOf } from "../../core/src/list/end.ts";
import { audienceNames, isForEveryone } from "../../core/src/list/groups.ts";
import { FIELDS, fromFragment } from "../../core/src/list/link.ts";
import { linkView } from "../../core/src/list/links.ts";
import { momentView } from "../../core/src/list/moment.ts";
import { marker, panelCardView, sessionTitle } from "../../core/src/list/panel-card.ts";
import { participantFilterView } from "../../core/src/list/participant-filter.ts";
import { timelineView } from "../../core/src/list/timeline.ts";
import { rangeText, timesView } from "../../core/src/list/times.ts";
import { zonesView } from "../../core/src/list/zones.ts";
import { mergeLanguages } from "../../core/src/locale/catalogue.ts";
import { directionOf, languageName, lookup } from "../../core/src/locale/language.ts";
import { createLocale } from "../../core/src/locale/locale.ts";
import {
  dateAt,
  daysBetween,
  instantIn,
  isTimeZone,
  offsetAt,
  resolveTime,
  toIso,
  wallClockAt,
} from "../../core/src/time/zone.ts";
import { branchOf } from "../../widgets/src/card/card.tsx";
import { forWhom } from "../../widgets/src/card/for-whom.tsx";
import { links as cardLinks } from "../../widgets/src/card/links.tsx";
import { PanelCard } from "../../widgets/src/card/panel-card.tsx";
import { cardNote } from "../../widgets/src/card/parts.tsx";
import { place } from "../../widgets/src/card/place.tsx";
import { spokenName } from "../../widgets/src/card/spoken-name.ts";
import { running, status } from "../../widgets/src/card/status.tsx";
import { useSession } from "../../widgets/src/card/use-session.ts";
import { Dialog } from "../../widgets/src/dialog/dialog.tsx";
import { asText } from "../../widgets/src/features/kept/copies.ts";
import { kept } from "../../widgets/src/features/kept/feature.ts";
import { createKept } from "../../widgets/src/features/kept/kept.ts";
import { keysOf } from "../../widgets/src/features/kept/record.ts";
import { choice } from "../../widgets/src/filter/group-tree.tsx";
import { filterOf, hasChoices } from "../../widgets/src/filter/participant-filter.tsx";
import { reveal } from "../../widgets/src/list/reveal.ts";
import { timelineOf } from "../../widgets/src/list/timeline.tsx";
import { pageAddress } from "../../widgets/src/page/address.ts";
import { pageStorage } from "../../widgets/src/page/storage.ts";
import { BarButton } from "../../widgets/src/root/bar-button.tsx";
import { bringIntoView } from "../../widgets/src/root/bring-into-view.ts";
import { Count } from "../../widgets/src/root/count.tsx";
import { focusTimeline } from "../../widgets/src/root/focus-timeline.ts";
import { isShort } from "../../widgets/src/root/mode.ts";
import { Failed, Loading, Stale } from "../../widgets/src/root/states.tsx";
import { Switch } from "../../widgets/src/root/switch.tsx";
import { useDerived } from "../../widgets/src/root/use-derived.ts";
import { useDisplay } from "../../widgets/src/root/use-display.ts";
import { toggled, UNFILTERED } from "../../widgets/src/state/choices.ts";
import { fill } from "../../widgets/src/text/fill.ts";
import { marked } from "../../widgets/src/text/groups.tsx";
import { headingTag } from "../../widgets/src/text/heading.ts";
import { joined } from "../../widgets/src/text/joined.ts";
import { name, passage } from "../../widgets/src/text/passage.tsx";
import { rich } from "../../widgets/src/text/rich.tsx";
import { times } from "../../widgets/src/text/times.tsx";
import { zones } from "../../widgets/src/text/zones.tsx";
import { warnOfProblems, warnOnce } from "./console.ts";
import { defineElements } from "./define-elements.ts";
import { PlenaryElement } from "./element.tsx";
import { addressOf, secondsOf } from "./feed.ts";
import { DATA, textOf } from "./inline-data.ts";
import { plugInActs } from "./plugged.ts";
import { subscribe } from "./sources.ts";
export const shared = {
  Component,
  Fragment,
  cloneElement,
  createContext,
  createElement,
  createPortal,
  createRef,
  h,
  hydrate,
  isValidElement,
  options,
  render,
  toChildArray,
  useCallback,
  useContext,
  useDebugValue,
  useEffect,
  useErrorBoundary,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  Signal,
  action,
  batch,
  computed,
  createModel,
  effect,
  signal,
  untracked,
  useComputed,
  useModel,
  useSignal,
  useSignalEffect,
  CONCERNS,
  audienceCounts,
  audienceOf,
  audienceTree,
  concernOf,
  eachSession,
  mentions,
  reachOf,
  wellFormed,
  entry,
  toJson,
  createReading,
  parse,
  parseSession,
  reportTo,
  isRecord,
  read,
  parseRich,
  richToPlain,
  EVERYONE,
  LANGUAGE,
  agenda,
  linkFields,
  links,
  session,
  anyString,
  flag,
  listOrEmpty,
  record,
  reference,
  string,
  text,
  textsOf,
  translationsOf,
  clockText,
  dayPresentView,
  presentAt,
  agendaHeadView,
  printedText,
  contentLanguages,
  createViewContext,
  dayNavigationView,
  endOf,
  audienceNames,
  isForEveryone,
  fromFragment,
  linkView,
  momentView,
  marker,
  panelCardView,
  sessionTitle,
  participantFilterView,
  timelineView,
  rangeText,
  timesView,
  zonesView,
  mergeLanguages,
  directionOf,
  languageName,
  lookup,
  createLocale,
  dateAt,
  daysBetween,
  instantIn,
  isTimeZone,
  offsetAt,
  resolveTime,
  toIso,
  wallClockAt,
  warnOfProblems,
  warnOnce,
  defineElements,
  PlenaryElement,
  addressOf,
  secondsOf,
  DATA,
  textOf,
  plugInActs,
  subscribe,
  forWhom,
  cardLinks,
  PanelCard,
  cardNote,
  place,
  running,
  status,
  useSession,
  Dialog,
  kept,
  createKept,
  keysOf,
  asText,
  pageStorage,
  pageAddress,
  filterOf,
  bringIntoView,
  Count,
  focusTimeline,
  isShort,
  Failed,
  Loading,
  Stale,
  useDerived,
  useDisplay,
  toggled,
  fill,
  headingTag,
  joined,
  name,
  passage,
  rich,
  times,
  zones,
  BarButton,
  choice,
  UNFILTERED,
  FIELDS,
  hasChoices,
  spokenName,
  reveal,
  timelineOf,
  Switch,
  runsOverDays,
  branchOf,
  marked,
};
export type Shared = typeof shared;
